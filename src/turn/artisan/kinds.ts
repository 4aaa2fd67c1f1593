import type { Contract } from '../../domain/answers/values.ts'
import { contractWords } from '../../domain/answers/values.ts'
import type { Command } from '../../domain/command.ts'
import type { Kind } from '../../domain/request.ts'
import { fold } from '../../french/fold.ts'
import { isAmbiguous, type Reading, reading } from '../../french/reading.ts'
import { readTrade } from '../../french/trade.ts'
import { overlaps } from '../out-of-reach.ts'
import { dialogOf } from '../subject.ts'
import { understand } from '../understand.ts'
import { lawful, type Readings } from './lawful.ts'
import * as say from './sentences.ts'
import { aboutOf, convert, newDraft, situationOf, type Work } from './work.ts'

const apprentice = /\bapp?renti(?:e|s|es|ssage)?\b/
const contracts: [RegExp, Contract][] = [
  [/\bcdi\b/, 'CDI'],
  [/\bcdd\b/, 'CDD'],
  [/\binterim/, 'interim'],
  [/\bsaisonnier/, 'saisonnier'],
]
const joined = '[^.!?]{0,40}\\b(?:ou|sinon|soit|et|plus)\\b[^.!?]{0,40}'
const anyContract = contracts.map(([pattern]) => pattern.source).join('|')
/** « un apprenti ou un CDI », « un boulanger en CDI et un apprenti ». */
const withContract = new RegExp(
  `${apprentice.source}${joined}(?:${anyContract})|(?:${anyContract})${joined}${apprentice.source}`,
)
/** « un boulanger et un apprenti »: somebody else is wanted too, on terms that were not said. */
const withPerson =
  /\b(?:une?|deux|trois|\d) (?!app?renti)[a-z-]+(?: [a-z-]+){0,3}? (?:et|ou|plus|soit)(?: aussi| encore)? (?:une?|deux|\d) app?renti|\b(?:une?|deux|\d) app?renti[a-z]*(?: [a-z-]+){0,3}? (?:et|ou|plus|soit)(?: aussi| encore)? (?:une?|deux|\d) (?:ouvrier|salarie|vendeu|boulang|patiss|bouch|coiff|macon|mecanic|cuisini)/
/** « finalement juste l’apprenti »: the other contract is wanted no more. */
const onlyApprentice =
  /\b(?:juste|seulement|uniquement|rien qu'?|que) (?:l'|un |une |d'un )?\s?app?renti|\b(?:pas|plus) de cd[di]\b/
/** « ou un apprenti », beside what is already noted. */
const besides = /\b(?:ou|sinon|soit|aussi|en plus|egalement)\b/

/** What a message wants to begin or to be about; undefined where it says nothing of it. */
export function wishedKind(begins: Command | undefined, { contract }: Readings): Kind | undefined {
  if (contract) return contract.value === 'apprentissage' ? 'apprenticeship' : 'job-posting'
  return begins?.kind
}

/**
 * Makes sure that the draft is of the kind that the message speaks of, before its answers are noted. An offer and
 * a wish for an apprentice become one another, or one request for both; a business project stays a matter of its own.
 * @returns the readings as they are to be noted
 */
export function settleKind(work: Work, text: string, readings: Readings, wished: Kind | undefined): Readings {
  const folded = fold(text)
  const both = withContract.test(folded) || withPerson.test(folded)
  const { draft } = work
  if (!draft) {
    const { kind } = newDraft(
      work,
      both ? 'apprenticeship' : (wished ?? aboutOf(work.facts)?.kind ?? 'job-posting'),
    )
    const again = kind === work.understanding.kind ? readings : readAgain(work, text, readings)
    return { ...askedBefore(work), ...(both ? withAlternative(work, text, again) : again) }
  }
  if (draft.kind === 'job-posting' && (wished === 'apprenticeship' || both)) {
    const { contract } = draft.given
    convert(work, 'apprenticeship')
    const again = readAgain(work, text, readings)
    if (both) return withAlternative(work, text, again)
    const keeps = besides.test(folded) && contract?.value && contract.value !== 'apprentissage'
    if (keeps) return { ...again, alternative: { ...contract, at: 0, certainty: 1 } }
    work.lines.push(say.becomesApprenticeship)
    return again
  }
  if (draft.given.alternative?.value && onlyApprentice.test(folded))
    return { ...readings, alternative: { value: null, words: text.slice(0, 200), at: 0, certainty: 1 } }
  const contract = readings.contract?.value
  if (draft.kind === 'apprenticeship' && contract !== undefined && contract !== 'apprentissage') {
    if (both || besides.test(folded)) return withAlternative(work, text, readings)
    convert(work, 'job-posting')
    work.lines.push(say.becomesJobPosting)
    return readAgain(work, text, readings)
  }
  return readings
}

/**
 * What the question that was answered just before says of the draft that begins now: « je peux prendre mon neveu, il
 * a 15 ans ? » has told who it is, and nobody is asked it again.
 */
export function askedBefore(work: Work): Readings {
  const about = aboutOf(work.facts)
  if (about?.kind !== work.draft?.kind || !about) return {}
  const { answers } = understand(about.text, { ...situationOf(work), asking: null })
  const contract = { value: 'apprentissage', words: '', at: 0, certainty: 1 }
  if (about.kind !== 'apprenticeship') return lawful(about.text, answers)
  const trade = readTrade(about.text, situationOf(work).clock)
  const named = trade && !isAmbiguous(trade) ? { trade } : {}
  return { contract, ...named, ...lawful(about.text, answers) }
}

/**
 * The message once more, through the readers of the kind that the draft now has. Of what the other kind's made of it
 * only that counts whose words now say nothing else: « 10 ans de métier » is experience wanted in an offer only.
 */
function readAgain(work: Work, text: string, readings: Readings): Readings {
  const { answers, proposed } = work.understanding
  const again = understand(text, { ...situationOf(work), asking: null })
  work.understanding = { ...again, ...(proposed ? { proposed } : {}) }
  const { slots } = dialogOf(work.draft ?? { kind: 'job-posting' })
  const spans = Object.values(again.answers)
  const read = (slot: string) => Object.hasOwn(answers, slot) && !proposed?.includes(slot)
  const kept = Object.entries(readings).filter(
    ([slot, one]) =>
      Object.hasOwn(slots, slot) &&
      !(read(slot) && spans.some(({ at, words }) => overlaps([at, at + words.length], one))),
  )
  return { ...Object.fromEntries(kept), ...lawful(text, again.answers) }
}

/** « un apprenti ou un CDI »: the other contract stands beside the apprentice's; asked for where it was not said. */
function withAlternative(work: Work, text: string, { contract, ...rest }: Readings): Readings {
  const folded = fold(text)
  const quoted = (pattern: RegExp, value: unknown): Reading<unknown> | undefined => {
    const match = pattern.exec(folded)
    return match ? reading(text, match.index, match[0].length, value, 1) : undefined
  }
  const alternative = contracts.map(([pattern, value]) => quoted(pattern, value)).find((one) => one)
  const own = quoted(apprentice, 'apprentissage') ?? contract
  if (!alternative) {
    const choices = contracts.map(([, value]) => ({ label: contractWords[value], value }))
    work.memory = { ...work.memory, choosing: { slot: 'alternative', words: text.slice(0, 200), choices } }
  }
  return { ...rest, ...(own ? { contract: own } : {}), ...(alternative ? { alternative } : {}) }
}
