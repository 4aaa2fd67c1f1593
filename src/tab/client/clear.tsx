import { Button } from '@fluentui/react-components'
import { useWords } from './words.ts'

/** The way back to a list as it was before anything was chosen; nothing where nothing is. */
export function Clear<Choices extends Record<string, string>>({
  choices,
  none,
  choose,
}: {
  choices: Choices
  none: Choices
  choose: (choices: Choices) => void
}) {
  const words = useWords()
  if (Object.entries(none).every(([name, value]) => choices[name] === value)) return null
  return (
    <Button size="small" className="clear" onClick={() => choose(none)}>
      {words.clear}
    </Button>
  )
}
