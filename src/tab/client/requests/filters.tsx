import { Button, Field, Input } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Me } from '../../api/shapes.ts'
import { type Options, Picker, themselves } from '../picker.tsx'
import { useWords } from '../words.ts'

/** What the list is narrowed to, as the API takes it; empty is any. */
export type Choices = Record<'view' | 'kind' | 'trade' | 'commune' | 'office' | 'text', string>
export const noChoices: Choices = { view: 'open', kind: '', trade: '', commune: '', office: '', text: '' }

/** Long enough not to search for each letter. */
const pauseMs = 300

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
  const [text, setText] = useState(choices.text)
  useEffect(() => {
    if (text === choices.text) return
    const timer = setTimeout(() => choose({ ...choices, text }), pauseMs)
    return () => clearTimeout(timer)
  }, [text, choices, choose])

  const pick = (name: keyof Choices, label: string, options: Options) => (
    <Picker
      label={label}
      value={choices[name]}
      options={options}
      pick={(value) => choose({ ...choices, [name]: value })}
    />
  )

  return (
    <search className="filters" aria-label={words.filters}>
      <Field label={words.search} size="small" className="search">
        <Input
          size="small"
          type="search"
          value={text}
          placeholder={words.searchHint}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
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
      {Object.entries(noChoices).some(([name, value]) => choices[name as keyof Choices] !== value) && (
        <Button
          size="small"
          className="clear"
          onClick={() => {
            setText('')
            choose(noChoices)
          }}
        >
          {words.clear}
        </Button>
      )}
    </search>
  )
}
