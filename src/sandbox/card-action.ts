import { z } from 'zod'

const elementSchema = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  value: z.unknown().optional(),
  title: z.string().optional(),
  verb: z.string().optional(),
  data: z.unknown().optional(),
})
type Element = z.infer<typeof elementSchema>

export interface PressedAction {
  type: 'Action.Submit' | 'Action.Execute'
  title: string
  verb?: string | undefined
  /** The action's data with the values of the inputs, as a client sends them. */
  data: Record<string, unknown>
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Everything with a type inside a card, but not inside the cards that it opens (Action.ShowCard). */
function elementsOf(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf)
  if (!isObject(value)) return []
  const here = elementSchema.safeParse(value).data
  const { card, data, fallback, ...inside } = value
  return [...(here ? [here] : []), ...Object.values(inside).flatMap(elementsOf)]
}

/**
 * What a client sends for the button with this title: its data and the inputs of its card and of the cards
 * around it. `filled` stands for what the person entered; the rest keeps the card's own values.
 */
export function pressedAction(
  card: unknown,
  title: string,
  filled: Record<string, string>,
  around: Record<string, unknown> = {},
): PressedAction | undefined {
  const elements = elementsOf(card)
  const inputs = elements.flatMap(({ type, id, value }) =>
    type.startsWith('Input.') && id ? [[id, filled[id] ?? value ?? '']] : [],
  )
  const values: Record<string, unknown> = { ...around, ...Object.fromEntries(inputs) }
  for (const { type, title: named, verb, data, associatedInputs, card: opened } of elements) {
    if (type === 'Action.ShowCard') {
      const inside = pressedAction(opened, title, filled, values)
      if (inside) return inside
    }
    if (named === title && (type === 'Action.Submit' || type === 'Action.Execute')) {
      const own = isObject(data) ? data : {}
      return { type, title, verb, data: associatedInputs === 'none' ? own : { ...values, ...own } }
    }
  }
  return undefined
}

/** The titles of all buttons of a card, for a message that says what could be pressed. */
export function actionTitles(card: unknown): string[] {
  return elementsOf(card).flatMap(({ type, title, card: opened }) =>
    type === 'Action.ShowCard' ? actionTitles(opened) : type.startsWith('Action.') && title ? [title] : [],
  )
}
