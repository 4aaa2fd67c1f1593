import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { ApiProblem } from './api.ts'
import { useWords } from './words.ts'

/** What went wrong, in the API's words or in ours, and a way to try again. */
export function Problem({ problem, again }: { problem: ApiProblem; again: () => void }) {
  const words = useWords()
  return (
    <MessageBar intent="warning" layout="multiline" className="problem" role="alert">
      <MessageBarBody>
        <span lang={problem.message ? 'fr' : words.lang}>{problem.message || words.unreachable}</span>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={again}>
          {words.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
