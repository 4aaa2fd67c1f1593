import { findReferences, type ReferenceFound } from '../../domain/reference.ts'
import { fold } from '../../french/fold.ts'
import type { Act } from './act-shape.ts'
import { type ActName, acts } from './acts.ts'

/** What is ordered of a request, with what was written after the reference: a question, a motive, a name. */
export interface Order {
  act: ActName
  argument: string
}

const actNames = Object.keys(acts) as ActName[]

/** « qui prend OFF-… », « je ne prends pas OFF-… », « où en est OFF-… »: nothing is ordered. */
const asksOrDenies = /\b(?:qui|pas|plus|jamais|personne|quand|deja|statut|etat|ou en est|est-ce|si)\b/
/** « elle prend », « on me demande », « l'artisan a accepté »: what others do, or what was done. « peux-tu clore » orders. */
const toldOf =
  /\b(?:ils?|elles?|me|se|artisan|cliente?|(?<!\bpeux-)tu|(?<!\bpouvez-)vous)\s+$|\b(?:ai|as|a|avons|avez|ont)\s+(?:bien )?$/
/** What is over and done may be told to order just that: « j'ai appelé OFF-… », « c'est fait pour OFF-… ». */
const toldToOrder = new Set<ActName>(['activate', 'finish-task', 'finish'])
/** Their argument is words for the artisan, which may be a question. */
const carriesWords = new Set<ActName>(['ask', 'relay'])

interface Said {
  act: ActName
  at: number
  end: number
}

/** The act whose words come first in what was said. */
function firstIn(said: string): Said | undefined {
  const found = actNames.flatMap((act): Said[] => {
    const match = acts[act].said.exec(said)
    return match ? [{ act, at: match.index, end: match.index + match[0].length }] : []
  })
  return found.toSorted((a, b) => a.at - b.at)[0]
}

/** @param around what was said about the act itself, without its argument */
function isOrdered({ act, at }: Said, around: string, isQuestion: boolean): boolean {
  const told = !toldToOrder.has(act) && toldOf.test(around.slice(0, at))
  return !told && !asksOrDenies.test(around) && (!isQuestion || carriesWords.has(act))
}

const withoutMarks = (words: string) => words.replace(/^[\s:,)»"–-]+/, '').trim()

/** « clore OFF-… : pourvue », « OFF-… je prends » : what a message orders of the request that it quotes. */
export function orderFor(text: string, { at, words }: ReferenceFound): Order | undefined {
  const argument = withoutMarks(text.slice(at + words.length))
  const before = fold(text.slice(0, at))
  if (/^\W*$/.test(before)) return orderAlone(argument)
  if (argument.startsWith('?')) return undefined
  const order = firstIn(before)
  return order && isOrdered(order, before, argument.endsWith('?')) ? { act: order.act, argument } : undefined
}

/** What may stand before an order: « ok, je la prends », « merci de clore ». « le message est passé » orders nothing. */
const courtesy =
  /^(?:[\s,.!]|\b(?:ok|oui|bon|alors|donc|merci de|peux-tu|pouvez-vous|tu peux|c'est|on|je|j'|j'ai|la|le|les|lui|l'|m')(?![a-z]))*$/
/** « répondre à l'artisan : … », « dis-lui : … »: what stands between an order and its colon. « 14:30 » has none. */
const addressee = /^(?:-(?:lui|leur))?(?: (?:a|au|aux|pour) [a-z.' -]{1,40})?\s*:(?!\d)/

/** « je prends », « répondre : je passe mardi » : an order about the request that is spoken of, without its reference. */
export function orderAlone(text: string): Order | undefined {
  const said = fold(text)
  const order = firstIn(said)
  if (!order || !courtesy.test(said.slice(0, order.at))) return undefined
  const { needs }: Act = acts[order.act]
  const colon = addressee.exec(said.slice(order.end))?.[0].length
  const end = order.end + (colon ?? 0)
  // Without a colon, what follows is the argument of an order that needs one, and courtesy behind any other.
  const takes = colon !== undefined || needs !== undefined
  if (!isOrdered(order, takes ? said.slice(0, end) : said, /\?\s*$/.test(said))) return undefined
  const argument = takes ? text.slice(end).replace(/^-(?:lui|leur)\b/, '') : ''
  return { act: order.act, argument: withoutMarks(argument) }
}

/**
 * « clore OFF-… et OFF-… : pourvues » as an order for each of them; only one where the others stand in its argument,
 * « demander OFF-… : est-ce la même que OFF-… ? ».
 */
export function oneByOne(text: string): string[] {
  const found = findReferences(text)
  const end = found.findIndex((one, index) => index > 0 && !standsBeside(text, found[index - 1], one))
  const listed = end < 0 ? found : found.slice(0, end)
  const [first] = listed
  const last = listed.at(-1)
  if (!first || !last) return []
  const [head, tail] = [text.slice(0, first.at).trim(), text.slice(last.at + last.words.length).trim()]
  return listed.map(({ value }) => [head, value, tail].filter(Boolean).join(' '))
}

function standsBeside(text: string, before: ReferenceFound | undefined, { at }: ReferenceFound): boolean {
  const between = before ? text.slice(before.at + before.words.length, at) : ''
  return /^[\s,;&+/]*(?:(?:et|puis|ou)\s+)?(?:la\s+|l['’])?$/i.test(between)
}
