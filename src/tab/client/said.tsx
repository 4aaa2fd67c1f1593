import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { Sentence } from './sentence.tsx'

/** What became of something that was done, as a chat would have said it; whoever hears the page is told. */
export function Said({ said }: { said: { text: string; done: boolean } | undefined }) {
  return (
    <div role="status">
      {said && (
        <MessageBar className="problem" intent={said.done ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>
            <Sentence text={said.text} />
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  )
}
