import type { CardDraft, OutgoingDraft } from './outgoing.ts'

const nbsp = '\u00a0'

/** French typography: no-break spaces before « : ; ! ? » and inside « guillemets », between a number and its unit. */
function typeset(text: string): string {
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
    texts: (card.texts ?? []).map(({ title, text }) => ({ title: typeset(title), text: typeset(text) })),
    summary: typeset(card.summary),
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
