import type { Card } from '../domain/outgoing.ts'
import { cutText } from './cut-text.ts'

export interface SubmitAction {
  type: 'Action.Submit'
  title: string
  data: Record<string, unknown>
  associatedInputs?: 'none'
}

/**
 * The buttons under a card, its form first: that is a card of its own which opens in place.
 * No style on any of them: Teams shows none.
 */
export function cardActions(card: Card, withForm: boolean): (SubmitAction | Record<string, unknown>)[] {
  const buttons = card.actions.map(submit)
  if (!card.form || !withForm) return buttons
  const { title, inputs, submit: send } = card.form
  return [
    {
      type: 'Action.ShowCard',
      title: cutText(title, 60),
      card: { type: 'AdaptiveCard', version: '1.3', body: inputs.map(input), actions: [submit(send)] },
    },
    ...buttons,
  ]
}

type Form = NonNullable<Card['form']>
type Action = Card['actions'][number]

function submit({ title, data, submitsInputs }: Action): SubmitAction {
  return { type: 'Action.Submit', title, data, ...(submitsInputs ? {} : { associatedInputs: 'none' }) }
}

/** Labels and values of inputs are no Markdown: what is typed there comes back as it is. */
function input({ id, label, value, placeholder, multiline, choices }: Form['inputs'][number]) {
  const common = { id, label, value, placeholder: placeholder || label }
  if (!choices) return { type: 'Input.Text', isMultiline: multiline, maxLength: 2_000, ...common }
  return { type: 'Input.ChoiceSet', style: 'compact', choices, ...common }
}

/** What to write instead of pressing, for clients that show no buttons and people who would rather write. */
export function typedTwins({ actions, form }: Card): string {
  const twins = [...actions, ...(form ? [form.submit] : [])].map(({ typed }) => cutText(typed, 80))
  const said = [...new Set(twins)].filter((typed) => typed !== '')
  return said.length === 0 ? '' : `Ou écrivez : ${said.map((typed) => `« ${typed} »`).join(', ')}`
}
