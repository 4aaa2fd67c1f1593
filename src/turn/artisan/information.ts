import {
  type Adviser,
  answerOf,
  type Entry,
  isCertain,
  isPast,
  ownSource,
  partners,
} from '../../domain/information/entry.ts'
import { entries } from '../../domain/information/index.ts'
import { parisDate } from '../../domain/paris-time.ts'
import type { Kind } from '../../domain/request.ts'
import { fold } from '../../french/fold.ts'
import { type Found, findInformation } from '../../french/information.ts'
import { questionsIn } from '../../french/question.ts'
import { answersOf } from '../subject.ts'
import { goOnAboutCost, tellCost } from './cost.ts'
import { goBackTo, offices } from './digressions.ts'
import * as say from './sentences.ts'
import { rememberAsked, type Work } from './work.ts'

/** Two answers are read on a phone; a third is not. */
const mostAnswers = 2
const human = 'Parler à quelqu’un'
/** What a tap begins after an answer, where nothing is being drafted. */
const beginnings: Record<Kind, string> = {
  'job-posting': 'Nouvelle offre',
  apprenticeship: 'Prendre un apprenti',
  'business-project': 'Créer ou céder une entreprise',
}

/**
 * Answers what a message asks out of the base of answers. Below a sure match it says that it does not know: with what
 * may be meant as buttons where something is near, else with whom to ask.
 * @returns whether it ends with a question of its own
 */
export function inform(work: Work, text: string): boolean {
  if (tellCost(work, text)) return false
  const found = foundIn(work, text)
  const sure = sureOnes(found)
  const near = found.find((one) => one.certainty === 'near')
  if (sure.length > 0) tell(work, sure, text)
  else if (near) offer(work, near.entries)
  else work.lines.push(say.askAdvisor(offices(work)))
  return sure.length === 0 && near !== undefined
}

/**
 * Answers a message that asks what the base surely knows, and goes back to the draft's question.
 * @returns whether it did
 */
export function informIfSure(work: Work, text: string): boolean {
  if (!tellCost(work, text)) {
    const sure = sureOnes(foundIn(work, text))
    if (sure.length === 0) return false
    tell(work, sure, text)
  }
  goBackTo(work)
  return true
}

/** What the base holds for each question of a message, or for the whole of it where no part is one by itself. */
function foundIn(work: Work, text: string): Found[] {
  const spans = questionsIn(text)
  const questions = spans.map(([from, to]) => text.slice(from, to))
  const found = questions.map(findInformation)
  if (sureOnes(found).length > 0) return found
  const about = spokenOf(work)
  const within = about ? questions.map((one) => inDraft(findInformation(`${about} ${one}`), one)) : []
  if (sureOnes(within).length > 0) return within
  // What is told beside a question is not asked: « je cherche un apprenti » asks for no young person's door.
  const whole = spans.some(([from]) => from > 0) ? [] : [findInformation(text)]
  return [...within, ...whole, ...found]
}

/** « ça coûte combien », « il doit avoir quel âge » speak of what the draft is about. */
const pointsThere =
  /\b(?:[cs]a|cela) (?:me |nous |va |vas )?(?:cout|revi|dure)|(?<!-)\b(?:il|elle)s? (?!y |faut|fait|est quelle|pleut)[a-z]/

/** What a question leaves out is a guess where nothing points to it: it may be meant, and is asked back. */
function inDraft(found: Found, question: string): Found {
  return found.certainty === 'sure' && !pointsThere.test(fold(question))
    ? { certainty: 'near', entries: [found.entry] }
    : found
}

/** What a question leaves out because the draft is about it: « et j’ai droit à une prime ? », of an apprentice. */
function spokenOf({ draft }: Work): string | undefined {
  if (!draft) return undefined
  if (draft.kind !== 'business-project')
    return draft.kind === 'apprenticeship' ? 'apprenti' : 'embaucher un salarié'
  const { project, trade } = answersOf(draft)
  return `${project === 'hand-over' ? 'vendre' : project === 'take-over' ? 'reprendre' : 'ouvrir'} ${trade?.label ?? ''}`
}

function sureOnes(found: readonly Found[]): Entry[] {
  const sure = found.flatMap((one) => (one.certainty === 'sure' ? [one.entry] : []))
  return [...new Set(sure)].slice(0, mostAnswers)
}

function tell(work: Work, some: readonly Entry[], text: string): void {
  const at = parisDate(work.facts.now)
  const told = some.map((entry) => ({ ...entry, text: answerOf(entry, at) }))
  for (const entry of told) {
    const { text, source } = entry
    if (source === ownSource || source === partners) work.lines.push(text)
    else work.lines.push(say.information(entry, isPast(entry, at), isCertain(entry, at)))
  }
  work.memory = {
    ...work.memory,
    told: told.map(({ text, source, asOf, ask }) => ({ text, source, asOf, ask })),
  }
  if (work.draft) return
  const begins = [...new Set(told.flatMap(({ begins }) => begins ?? []))]
  const [kind, other] = begins
  if (kind && !other) rememberAsked(work, kind, text)
  work.replies = [...begins.map((kind) => beginnings[kind]), human]
}

function offer(work: Work, some: readonly Entry[]): void {
  work.lines.push(say.maybeMeant(some.map(({ title }) => title)))
  work.replies = [...some.map(({ title }) => title), human]
  work.memory = { ...work.memory, meant: some.map(({ id }) => id) }
}

const asksWhy =
  /^\W*(?:(?:et|mais|ah bon|ok) )?(?:pourquoi|pourkoi|pk|pq)(?: (?:ca|cela|donc))?\W*$|\b(?:d'ou (?:ca|cela|vous)|(?:quelle|la|ta|votre|vos|c'est quoi (?:la|ta|votre)) (?:est (?:la|ta|votre) )?sources?|quel(?:le)? (?:article|loi|texte)|c'?est (?:ecrit|marque) ou|vous (?:etes|en etes) surs?)\b/

/**
 * Goes on about what was last told: « pourquoi ? » shows its source in full and who can say more; « oui » means the
 * one thing that was offered.
 * @returns whether the message was about it
 */
export function followUp(work: Work, text: string): boolean {
  const { told, meant } = work.facts.memory
  if (told.length > 0 && asksWhy.test(fold(text))) {
    const offices = told.flatMap(({ ask }) => officesFor(work, ask))
    work.lines.push(say.sourcesInFull(told, [...new Set(offices)]))
    work.memory = { ...work.memory, told, about: work.facts.memory.about }
    goBackTo(work)
    return true
  }
  if (goOnAboutCost(work, text)) return true
  const said = (name: string) => work.understanding.commands.some((command) => command.name === name)
  const offered = meant.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
  const agrees = said('yes') && Object.keys(work.understanding.answers).length === 0
  if (offered.length === 0 || !agrees) return false
  if (offered.length > 1) offer(work, offered)
  else {
    tell(work, offered, '')
    goBackTo(work)
  }
  return true
}

/** The offices of the partner who knows; all of them where both do, or where the convention has no such partner. */
function officesFor(work: Work, ask: Adviser): string[] {
  if (ask === 'opco') return ['votre OPCO']
  const own = work.facts.convention.offices.filter(({ partner }) => partner === ask)
  return own.length > 0 ? own.map(say.reachOffice) : offices(work)
}
