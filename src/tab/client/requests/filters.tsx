import type { Me } from '../../api/shapes.ts'
import { Clear } from '../clear.tsx'
import { pickersOf, themselves } from '../picker.tsx'
import { SearchField } from '../search-field.tsx'
import { useWords } from '../words.ts'

/** What the list is narrowed to, as the API takes it; empty is any. */
export type Choices = Record<'view' | 'kind' | 'trade' | 'commune' | 'office' | 'text', string>
export const noChoices: Choices = { view: 'open', kind: '', trade: '', commune: '', office: '', text: '' }

export function Filters({
  me,
  choices,
  choose,
}: {
  me: Me | undefined
  choices: Choices
  choose: (choices: Choices) => void
}) {
  const words = useWords()
  const pick = pickersOf(choices, choose)

  return (
    <search className="filters" aria-label={words.filters}>
      <SearchField
        hint={words.searchHint}
        value={choices.text}
        search={(text) => choose({ ...choices, text })}
      />
      {pick('view', words.view, Object.entries(words.views))}
      {pick('kind', words.kind, [['', words.any], ...Object.entries(words.kinds)])}
      {pick('trade', words.trade, [['', words.any], ...themselves(me?.trades)])}
      {pick('commune', words.commune, [['', words.anyCommune], ...themselves(me?.communes)])}
      {me &&
        me.offices.length > 1 &&
        pick('office', words.office, [
          ['', words.any],
          ...me.offices.map(({ id, name }) => [id, name] as const),
        ])}
      <Clear choices={choices} none={noChoices} choose={choose} />
    </search>
  )
}
