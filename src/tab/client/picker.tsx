import { Field, Select } from '@fluentui/react-components'

export type Options = readonly (readonly [value: string, title: string])[]

/** Values that are their own titles. */
export const themselves = (names: readonly string[] = []): Options => names.map((name) => [name, name])

/** One of several, with its label. */
export function Picker({
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
