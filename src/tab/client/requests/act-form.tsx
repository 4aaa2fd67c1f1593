import { Button, Field, Select, Textarea } from '@fluentui/react-components'
import { useEffect, useId, useRef, useState } from 'react'
import type { Doable } from '../../api/shapes.ts'
import { useWords } from '../words.ts'

/** What an act has to be told: a few words, or one of several. */
export function ActForm({
  asks,
  sending,
  send,
  cancel,
}: {
  asks: NonNullable<Doable['asks']>
  sending: boolean
  send: (argument: string) => void
  cancel: () => void
}) {
  const words = useWords()
  const [text, setText] = useState(asks.among?.[0] ?? '')
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, select')?.focus()
  }, [])
  return (
    <form
      ref={form}
      lang="fr"
      onSubmit={(event) => {
        event.preventDefault()
        send(text.trim())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        cancel()
      }}
    >
      <Field label={asks.label}>
        {asks.among ? (
          <Select id={id} value={text} onChange={(_, { value }) => setText(value)}>
            {asks.among.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        ) : (
          <Textarea
            id={id}
            value={text}
            maxLength={2_000}
            placeholder={asks.example}
            onChange={(_, { value }) => setText(value)}
          />
        )}
      </Field>
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending}>
          {asks.send}
        </Button>
        <Button onClick={cancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}
