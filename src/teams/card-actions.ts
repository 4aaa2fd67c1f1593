import type { Card } from '../domain/outgoing.ts'
import { cutText } from './cut-text.ts'

type Data = Record<string, unknown>
type Action = Card['actions'][number]
type Form = NonNullable<Action['form']>

/** Puts the seal on what a button sends back. */
export type Seal = (data: Data) => Data

interface Pressed {
  title: string
  data: Data
  associatedInputs?: 'none'
}

/**
 * Teams answers an Action.Execute with the card that takes the place of the pressed one; clients that do not know
 * it show the Submit, which the bot takes just the same.
 */
export interface ExecuteAction extends Pressed {
  type: 'Action.Execute'
  verb: string
  fallback: Pressed & { type: 'Action.Submit' }
}

/** A form is a card of its own, which its button opens in place. */
export interface FormAction {
  type: 'Action.ShowCard'
  title: string
  card: { type: 'AdaptiveCard'; version: '1.3'; body: Record<string, unknown>[]; actions: ExecuteAction[] }
}

/**
 * The buttons under a card. No style on any of them: Teams shows none.
 * @param filled whether forms are shown that repeat answers; those that ask something new always are
 */
export function cardActions({ actions }: Card, seal: Seal, filled: boolean): (ExecuteAction | FormAction)[] {
  return actions
    .filter(({ form }) => filled || !form?.inputs.some(({ value }) => value !== ''))
    .map((action) => button(action, seal(action.data)))
}

function button({ title, form }: Action, data: Data): ExecuteAction | FormAction {
  if (!form) return press({ title, data, associatedInputs: 'none' })
  const body = form.inputs.map(input)
  const actions = [press({ title: form.send, data })]
  return {
    type: 'Action.ShowCard',
    title,
    card: { type: 'AdaptiveCard', version: '1.3', body, actions },
  }
}

function press(pressed: Pressed): ExecuteAction {
  // The verb is in the data as well: that is where it is read, for phones have been seen to leave the other out.
  const verb = String(pressed.data.do)
  return { type: 'Action.Execute', verb, ...pressed, fallback: { type: 'Action.Submit', ...pressed } }
}

/** Labels and values of inputs are no Markdown: what is typed there comes back as it is. */
function input({ id, label, value, placeholder, multiline, choices }: Form['inputs'][number]) {
  const common = { id, label, value, placeholder: placeholder || label }
  if (!choices) return { type: 'Input.Text', isMultiline: multiline, maxLength: 2_000, ...common }
  return { type: 'Input.ChoiceSet', style: 'compact', choices, ...common }
}

/** What to write instead of pressing, for clients that show no buttons and people who would rather write. */
export function typedTwins({ actions }: Card): string {
  const said = [...new Set(actions.map(({ typed }) => cutText(typed, 80)))].filter((typed) => typed !== '')
  return said.length === 0 ? '' : `Ou écrivez : ${said.map((typed) => `« ${typed} »`).join(', ')}`
}
