import type { Card } from '../domain/outgoing.ts'
import { cardActions, type ExecuteAction, type FormAction, type Seal, typedTwins } from './card-actions.ts'
import { cutText } from './cut-text.ts'
import { escapeMarkdown } from './escape.ts'

/** Bytes of JSON that a card may have. Teams takes more in a message, but 28 KB holds on every path. */
export const largestCard = 28 * 1024

/**
 * An Adaptive Card. 1.3 is the lowest version that knows labels of inputs: phones stop well before 1.5. A client that
 * knows 1.4 takes its Action.Execute from a card of any version, and the others its fallback (Teams documentation,
 * "Work with Universal Actions for Adaptive Cards", backward compatibility).
 */
export interface AdaptiveCard {
  $schema: string
  type: 'AdaptiveCard'
  version: '1.3'
  fallbackText: string
  body: Element[]
  actions?: (ExecuteAction | FormAction)[]
}
type Element = Record<string, unknown>

/** How much of a card is shown: lengths in characters before escaping, and how many lines. */
interface Room {
  line: number
  text: number
  facts: number
  /** Whether forms are shown that repeat answers. */
  answers: boolean
}

const rooms: Room[] = [
  { line: 1_000, text: 8_000, facts: 60, answers: true },
  { line: 300, text: 1_500, facts: 40, answers: true },
  { line: 160, text: 500, facts: 24, answers: false },
  { line: 60, text: 160, facts: 12, answers: false },
]

/**
 * The card as Teams shows it on desktops and phones, 28 KB at most: where it is larger, texts are shortened
 * first, then the form goes, then lines; what is left out is one message away (« détails OFF-… »).
 * Every value is escaped, every button is sealed and has its words in small print.
 */
export function renderCard(card: Card, seal: Seal): AdaptiveCard {
  for (const room of rooms) {
    const rendered = render(card, room, seal)
    if (Buffer.byteLength(JSON.stringify(rendered)) <= largestCard) return rendered
  }
  return frame(card, [line(cutText(card.title, 200), title), line(cutText(card.summary, 1_000))])
}

function render(card: Card, room: Room, seal: Seal): AdaptiveCard {
  const rest = `… (suite : ${whereToRead(card)})`
  const short = (text: string) => cutText(text, room.line)
  const facts = card.facts.slice(0, room.facts)
  const body: Element[] = [
    container([
      line(short(card.title), title),
      ...(card.subtitle ? [line(short(card.subtitle), { isSubtle: true, spacing: 'None' })] : []),
    ]),
  ]
  if (facts.length > 0) {
    const rows = facts.map((fact, index) => factRow(fact, index, short))
    const left = card.facts.length - facts.length
    if (left > 0) rows.push(line(`et ${left} autres lignes ${rest}`, small))
    body.push(container(rows, { separator: true, spacing: 'Medium' }))
  }
  for (const text of card.texts) {
    const shown = text.text.length > room.text ? `${cutText(text.text, room.text)} ${rest}` : text.text
    const titled = text.title === '' ? [] : [line(short(text.title), heading)]
    body.push(container([...titled, line(shown)], { separator: true, spacing: 'Medium' }))
  }
  const twins = typedTwins(card)
  if (twins !== '') body.push(line(twins, { ...small, separator: true, spacing: 'Medium' }))
  return frame(card, body, cardActions(card, seal, room.answers))
}

function frame(card: Card, body: Element[], actions: AdaptiveCard['actions'] = []): AdaptiveCard {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.3',
    fallbackText: cutText([card.summary, typedTwins(card)].filter(Boolean).join(' '), 1_500),
    body,
    ...(actions.length > 0 ? { actions } : {}),
  }
}

const title: Element = { size: 'Large', weight: 'Bolder' }
const heading: Element = { weight: 'Bolder' }
const small: Element = { size: 'Small', isSubtle: true }

function line(text: string, looks: Element = {}): Element {
  return { type: 'TextBlock', text: escapeMarkdown(text) || '–', wrap: true, ...looks }
}

function container(items: Element[], looks: Element = {}): Element {
  return { type: 'Container', items, ...looks }
}

/** Label, value and where it comes from. Columns and not a FactSet: its lines can neither stand out nor have notes. */
function factRow(fact: Card['facts'][number], index: number, short: (text: string) => string): Element {
  const value = fact.missing
    ? line(short(fact.value || 'à compléter'), { color: 'Attention', weight: 'Bolder' })
    : line(short(fact.value))
  const note = fact.note === '' ? [] : [line(short(fact.note), { ...small, spacing: 'None' })]
  return {
    type: 'ColumnSet',
    ...(index === 0 ? {} : { spacing: 'Small' }),
    columns: [
      { type: 'Column', width: 2, items: [line(short(fact.label), { isSubtle: true })] },
      { type: 'Column', width: 5, items: [value, ...note] },
    ],
  }
}

/** The words that show a request whole, where the card names one. */
function whereToRead({ title, subtitle, actions }: Card): string {
  const named = [title, subtitle, ...actions.map(({ typed }) => typed)].join(' ')
  const reference = /\b[A-Z]{3}-[A-Z0-9]{6}\b/.exec(named)?.[0]
  return `écrivez « ${reference ? `détails ${reference}` : 'détails'} »`
}
