import { Field, Select } from '@fluentui/react-components'

export type Options = readonly (readonly [value: string, title: string])[]

/** Values that are their own titles. */
export const themselves = (names: readonly string[] = []): Options => names.map((name) => [name, name])

/** One of several, with its label. */
function Picker({
  label,
  value,
  options,
  pick,
}: {
  label: string
  value: string
  options: Options
  pick: (value: string) => void
}) {
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, data) => pick(data.value)}>
        {options.map(([option, title]) => (
          <option key={option} value={option}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** A picker for each of several choices: what is picked takes the place of that one, and the others stay. */
export function pickersOf<C extends Record<string, string>>(choices: C, choose: (choices: C) => void) {
  return (name: keyof C, label: string, options: Options) => (
    <Picker
      label={label}
      value={choices[name] ?? ''}
      options={options}
      pick={(value) => choose({ ...choices, [name]: value })}
    />
  )
}
