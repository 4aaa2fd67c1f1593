import type { Receipt } from '../../../sandbox/receipts.ts'
import type { HistoryLine, Row } from './records-view.ts'

/** What went wrong between the bot's decision to say something and those who were to read it. */
export interface Losses {
  /** A reminder or escalation in a history of which nobody was told, or one told more often than it happened. */
  untold: string[]
  toldTwice: string[]
  /** Neither said nor given up when all was quiet. */
  unsent: string[]
  /** Given up without a reason, without a line in the log, or without a word to whoever had it said. */
  silent: string[]
  /** Marked as said, but never shown to anybody. */
  neverShown: string[]
  /** Shown more often than written, beyond one for each attempt of which the bot could not know whether it arrived. */
  shownTwice: string[]
  /** A card that does not show what was last said of its request. */
  stale: string[]
}

/** By duty, words that only its message has; the end of an exchange is told nobody. */
const words: Record<string, RegExp> = {
  'remind-office': /attend toujours quelqu/,
  'tell-support': /pas été prise .*dans le délai convenu/,
  'tell-coordinators': /prise par personne/,
  'remind-owner': /Avez-vous pu joindre/,
  'lose-lease': /de nouveau à prendre\s: sans nouvelles/,
  'remind-expiry': /se termine le/,
  expire: /arrivée à son terme/,
}

/** Of every reminder and escalation, whether its message stands in the outbox: as often as it happened, in each place. */
export function judgeTelling(
  references: ReadonlyMap<string, string>,
  history: readonly HistoryLine[],
  outbox: readonly Row[],
): Pick<Losses, 'untold' | 'toldTwice'> {
  const found: Pick<Losses, 'untold' | 'toldTwice'> = { untold: [], toldTwice: [] }
  const happened = countsOf(
    history.flatMap(({ request, duty }) =>
      duty && duty in words ? [`${references.get(request)} ${duty}`] : [],
    ),
  )
  const told = new Map<string, Map<string, number>>()
  for (const { conversation, text } of outbox) {
    // A reminder that did not arrive may be brought where another stands.
    if (text.includes('que je ne peux pas joindre')) continue
    const duty = Object.entries(words).find(([, said]) => said.test(text))?.[0]
    for (const reference of duty ? (text.match(/(?<=\*\*)OFF-[A-Z0-9]{6}(?=\*\*)/g) ?? []) : []) {
      const key = `${reference} ${duty}`
      const places = told.get(key) ?? new Map<string, number>()
      places.set(conversation, (places.get(conversation) ?? 0) + 1)
      told.set(key, places)
    }
  }
  for (const [key, count] of happened) {
    const places = [...(told.get(key)?.values() ?? [])]
    if (places.reduce((sum, one) => sum + one, 0) < count) found.untold.push(key)
  }
  for (const [key, places] of told)
    for (const count of places.values()) if (count > (happened.get(key) ?? 0)) found.toldTwice.push(key)
  return found
}

/**
 * Of every message in the outbox, whether it was said, shown, or given up in the open.
 * @param cuts how many receipts there were at each kill: the last attempt in each conversation before was in doubt
 * @param logged rows of which the log says that they were given up
 * @param occasions what is done once only: to tell somebody of such a row is one
 */
export function judgeDeliveries(
  outbox: readonly Row[],
  receipts: readonly Receipt[],
  cuts: readonly number[],
  logged: ReadonlySet<number>,
  occasions: ReadonlySet<string>,
): Omit<Losses, 'untold' | 'toldTwice'> & { seenTwice: number } {
  const inDoubt = new Set(receipts.filter(({ status }) => status === null || status === 500))
  for (const cut of cuts) {
    const last = new Map(receipts.slice(0, cut).map((receipt) => [receipt.conversation, receipt]))
    for (const receipt of last.values()) inDoubt.add(receipt)
  }
  const delivered = receipts.filter((receipt) => receipt.delivered)
  // To update a card twice changes nothing.
  const posted = delivered.filter(({ method }) => method !== 'update')
  const seen = countsOf(posted.map(keyOf))
  const doubts = countsOf(posted.filter((receipt) => inDoubt.has(receipt)).map(keyOf))
  const rows = countsOf(outbox.map(keyOf))
  const shown = new Set(delivered.map(keyOf))
  const beyond = (key: string) => (seen.get(key) ?? 0) - (rows.get(key) ?? 0)
  return {
    unsent: outbox.filter(({ sent, dead }) => !sent && !dead).map(({ id }) => `row ${id}`),
    silent: outbox
      .filter((row) => row.dead && !(row.why && logged.has(row.id) && isTold(row, occasions)))
      .map(({ id, why }) => `row ${id}: ${why}`),
    neverShown: outbox.filter((row) => row.sent && !shown.has(keyOf(row))).map(keyOf),
    shownTwice: [...seen.keys()].filter((key) => beyond(key) > (doubts.get(key) ?? 0)),
    stale: staleCards(outbox, delivered),
    seenTwice: [...seen.keys()].reduce((sum, key) => sum + Math.max(0, beyond(key)), 0),
  }
}

/** Whether whoever had something said to somebody else knows that it was given up. A card is brought up to date later. */
function isTold({ id, conversation, sender, request, card }: Row, occasions: ReadonlySet<string>): boolean {
  const asked = request !== null && sender !== null && sender !== conversation && !card
  return !asked || occasions.has(`undelivered ${id}`)
}

/** Cards that show something else than what was said of their request last. */
function staleCards(outbox: readonly Row[], delivered: readonly Receipt[]): string[] {
  const newest = (said: readonly (Row | Receipt)[]) =>
    new Map(said.map((one) => [`${one.conversation} ${referenceIn(textOf(one))}`, keyOf(one)]))
  const shown = newest(delivered.filter(({ activity }) => activity?.attachments))
  const meant = newest(outbox.filter(({ card, dead }) => card && !dead))
  return [...meant].flatMap(([card, key]) => (shown.get(card) === key ? [] : [key]))
}

const referenceIn = (text: string) => /OFF-[A-Z0-9]{6}/.exec(text)?.[0]

/** What people see: a text, or the summary of a card. */
function textOf(said: Row | Receipt): string {
  if ('text' in said) return said.text
  const { text, summary } = (said.activity ?? {}) as { text?: string; summary?: string }
  return text ?? summary ?? ''
}

/** A message where it is said, by its letters and digits: the rest is written differently in Markdown. */
const keyOf = (said: Row | Receipt) =>
  `${said.conversation} ${textOf(said)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
