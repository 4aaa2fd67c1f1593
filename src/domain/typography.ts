import type { CardDraft, OutgoingDraft } from './outgoing.ts'

const nbsp = '\u00a0'

/** French typography: no-break spaces before « : ; ! ? » and inside « guillemets », between a number and its unit. */
export function typeset(text: string): string {
  return text
    .replace(/ ([:;!?»])/g, `${nbsp}$1`)
    .replace(/« /g, `«${nbsp}`)
    .replace(/(\d) (?=(?:€|%|h\b|\d{3}\b))/g, `$1${nbsp}`)
}

function typesetCard(card: CardDraft): CardDraft {
  return {
    ...card,
    title: typeset(card.title),
    ...(card.subtitle === undefined ? {} : { subtitle: typeset(card.subtitle) }),
    facts: (card.facts ?? []).map((fact) => ({
      ...fact,
      label: typeset(fact.label),
      value: typeset(fact.value),
      note: typeset(fact.note ?? ''),
    })),
    texts: (card.texts ?? []).map((one) => ({ ...one, title: typeset(one.title), text: typeset(one.text) })),
    actions: (card.actions ?? []).map(typesetAction),
    summary: typeset(card.summary),
  }
}

type Action = NonNullable<CardDraft['actions']>[number]

/** What is read of a button and its form; the value of an input is what comes back if nobody changes it. */
function typesetAction({ form, ...action }: Action): Action {
  const inputs = form?.inputs.map((input) => ({
    ...input,
    label: typeset(input.label),
    ...(input.placeholder === undefined ? {} : { placeholder: typeset(input.placeholder) }),
  }))
  return {
    ...action,
    title: typeset(action.title),
    typed: typeset(action.typed),
    ...(form && inputs ? { form: { ...form, inputs, send: typeset(form.send) } } : {}),
  }
}

/** The message as it is shown. What travels back when a button is pressed is left as it is. */
export function typesetMessage(message: OutgoingDraft): OutgoingDraft {
  return message.type === 'text'
    ? { ...message, text: typeset(message.text) }
    : { ...message, card: typesetCard(message.card) }
}

/** The words with a capital, as they begin a sentence or a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
