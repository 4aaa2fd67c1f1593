import type { Plan } from '../../api/figure-shapes.ts'
import type { Me } from '../../api/shapes.ts'
import { Clear } from '../clear.tsx'
import { pickersOf, themselves } from '../picker.tsx'
import { SearchField } from '../search-field.tsx'
import { useWords } from '../words.ts'

/** What the firms are narrowed to, as the API takes it; empty is any. */
export type Choices = Record<'state' | 'commune' | 'family' | 'mine' | 'text', string>
export const noChoices: Choices = { state: '', commune: '', family: '', mine: '', text: '' }

export function PlanFilters({
  me,
  communes,
  choices,
  choose,
}: {
  me: Me | undefined
  communes: Plan['communes']
  choices: Choices
  choose: (choices: Choices) => void
}) {
  const words = useWords()
  const any = ['', words.any] as const
  const pick = pickersOf(choices, choose)
  return (
    <search className="filters" aria-label={words.firms}>
      <SearchField
        hint={words.firmHint}
        value={choices.text}
        search={(text) => choose({ ...choices, text })}
      />
      {pick('state', words.view, [any, ...Object.entries(words.states)])}
      {pick('commune', words.commune, [
        ['', words.anyCommune],
        ...communes.map(({ id, name }) => [id, name] as const),
      ])}
      {pick('family', words.trade, [any, ...themselves(me?.trades)])}
      {pick('mine', words.columns.advisor, [any, ['true', words.mine]])}
      <Clear choices={choices} none={noChoices} choose={choose} />
    </search>
  )
}
