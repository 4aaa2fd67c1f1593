import { Field, Input } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useWords } from './words.ts'

/** Long enough not to search for each letter. */
const pauseMs = 300

/** What is searched for, told once somebody has stopped typing. */
export function SearchField({
  hint,
  value,
  search,
}: {
  hint: string
  value: string
  search: (text: string) => void
}) {
  const words = useWords()
  const [text, setText] = useState(value)
  useEffect(() => {
    if (value === '') setText('')
  }, [value])
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => search(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text, value, search])
  return (
    <Field label={words.search} size="small" className="search">
      <Input
        size="small"
        type="search"
        value={text}
        placeholder={hint}
        onChange={(_, data) => setText(data.value)}
      />
    </Field>
  )
}
