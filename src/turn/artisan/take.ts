import type { Command } from '../../domain/command.ts'
import type { Kind } from '../../domain/request.ts'
import { checkSiret } from '../../domain/siret.ts'
import { fold } from '../../french/fold.ts'
import { asksSomething, questionsIn } from '../../french/question.ts'
import { overlaps } from '../out-of-reach.ts'
import { newName } from '../subject.ts'
import { sure, takeAnswers, tradeOf, yesOrNo } from './answers.ts'
import { askWhichOffer } from './ask.ts'
import { askHoursApart } from './hours-apart.ts'
import { askedBefore, settleKind, wishedKind } from './kinds.ts'
import { lawful, type Readings, unlawfulLines } from './lawful.ts'
import { pastStart } from './past-start.ts'
import * as say from './sentences.ts'
import { proposeInstead } from './wishes.ts'
import { convert, newDraft, type Work } from './work.ts'

/** Takes every answer that the message holds. @returns whether there was anything to take */
export function take(work: Work, text: string): boolean {
  const { commands, ambiguous } = work.understanding
  const declined = withRefusal(work, text)
  const wording = unlawfulLines(text)
  work.lines.push(...wording)
  const amiss = [wrongSiret(work, text), pastStart(work, text)].filter((line) => line !== undefined)
  work.lines.push(...amiss)
  const begins = commands.find(({ name }) => name === 'start')
  const said = besideTrade(work, withWishes(work, begins, lawful(text, work.understanding.answers), text))
  const wished = wishedKind(begins, said)
  if (isAnother(work, begins, wished, said, text)) return true
  if (!work.draft && onlyAsks(text, said)) return false
  const found = Object.keys(said).length + ambiguous.length + declined.length
  if (found === 0) {
    if (begins?.kind && startsAfresh(work, text, begins.kind)) return true
    proposeInstead(work, text)
    return wording.length + amiss.length > 0 && work.draft !== undefined
  }
  const readings = settleKind(work, text, said, wished)
  clarify(work, readings)
  askHoursApart(work, takeAnswers(work, readings, keepKnown(work, declined)))
  proposeInstead(work, text)
  return true
}

/** « barber shop sans CAP, c'est jouable ? »: whatever was read stands in a question, and begins nothing. */
function onlyAsks(text: string, readings: Readings): boolean {
  const questions = questionsIn(text)
  return (
    questions.length > 0 &&
    Object.values(readings).every((reading) => questions.some((span) => overlaps(span, reading)))
  )
}

/** What is wrong with a SIRET that was written, where one was meant. It blocks nothing. */
function wrongSiret(work: Work, text: string): string | undefined {
  const meant = work.memory.asking === 'siret' || /\bsiret\b/i.test(text)
  const written = meant ? /\d[\d .]{6,20}\d/.exec(text)?.[0] : undefined
  const check = written === undefined ? undefined : checkSiret(written)
  return check && !check.ok ? say.wrongSiret(check.why, check.digits) : undefined
}

/**
 * A yes or a no answers the question that was asked. « oui mais 39 h »: the yes answers, the rest corrects; a
 * « non, 39 h » only corrects, and so does « non 2 apprentis » where one was noted. A wish for an apprentice is a
 * contract.
 */
function withWishes(work: Work, begins: Command | undefined, readings: Readings, text: string): Readings {
  const said = (name: string) => work.understanding.commands.find((command) => command.name === name)
  const [yes, no] = [said('yes'), said('no')]
  const { answers, ambiguous } = work.understanding
  // « non 14 » corrects something that was not understood: it answers nothing.
  const bare = Object.keys(answers).length === 0 && ambiguous.length === 0 && !/\d/.test(text)
  const answered = yes
    ? yesOrNo(work, 'yes', yes.words)
    : no && bare && !wontSay(text)
      ? yesOrNo(work, 'no', no.words)
      : {}
  const contract =
    begins?.kind === 'apprenticeship'
      ? { contract: { value: 'apprentissage', words: begins.words, at: begins.at, certainty: 1 } }
      : {}
  const kept = no && correctsKnown(work, readings) ? besides(readings, no) : readings
  return { ...answered, ...contract, ...kept }
}

/** Where trades wait to be chosen, other words are said beside them: only plain ones, or after a no, are a title. */
function besideTrade({ memory, understanding }: Work, { title, ...readings }: Readings): Readings {
  if (!title) return readings
  const { slot, choices = [] } = memory.choosing ?? {}
  const no = understanding.commands.some(({ name }) => name === 'no')
  const beside = slot === 'trade' && !no && (choices.length === 1 || title.certainty < sure)
  return beside ? readings : { ...readings, title }
}

/** Whether one of the answers replaces a known one. */
function correctsKnown({ draft }: Work, readings: Readings): boolean {
  return Object.entries(readings).some(([slot, { value }]) => {
    const known = draft?.given[slot]?.value
    return known != null && JSON.stringify(known) !== JSON.stringify(value)
  })
}

/** The answers that were read from other words than these. */
function besides(readings: Readings, { at, words }: Command): Readings {
  return Object.fromEntries(
    Object.entries(readings).filter(([, one]) => one.at !== at || one.words.length !== words.length),
  )
}

/** What the message leaves open: with « je préfère pas dire », the question that was asked. */
function withRefusal({ understanding, memory, draft }: Work, text: string): string[] {
  const { declined, answers, commands } = understanding
  const no = commands.some(({ name }) => name === 'no')
  const nothingElse = declined.length === 0 && Object.keys(answers).length === 0
  return draft && memory.asking && no && nothingElse && wontSay(text) ? [memory.asking] : declined
}

/** « je préfère pas dire »: no answer, and no « non » either. */
function wontSay(text: string): boolean {
  return /(?<![a-z])(?:dire|repondre)[^a-z]*$/.test(fold(text))
}

/** « je ne sais pas » to a question asked again leaves the answer that is there; « je préfère ne pas dire » takes it back. */
function keepKnown(work: Work, declined: readonly string[]): string[] {
  const unsure = work.understanding.commands.some(
    ({ name, words }) => name === 'dont-know' || (name === 'skip' && !/\bdire\b/i.test(words)),
  )
  return declined.filter((slot) => !unsure || work.draft?.given[slot] === undefined)
}

/** Puts the first ambiguity as a question, unless what is already known settles it (a pay noted as gross). */
function clarify(work: Work, readings: Readings): void {
  for (const { slot, words, choices } of work.understanding.ambiguous) {
    // « un apprenti ou un CDI »: both were noted, and there is nothing to choose.
    if (slot in readings && 'alternative' in readings) continue
    const known = work.draft?.given[slot]?.value as { basis?: string; unit?: string } | null | undefined
    const like = choices.filter(({ value }) => {
      const one = value as { basis?: string; unit?: string }
      return known?.basis !== undefined && one.basis === known.basis && one.unit === known.unit
    })
    const [only] = like
    if (like.length === 1 && only) readings[slot] ??= { value: only.value, words, at: 0, certainty: 1 }
    else if (!work.memory.choosing) work.memory = { ...work.memory, choosing: { slot, words, choices } }
  }
}

/** Another trade, or a project beside an offer, may be a second request: that is asked, not guessed. */
function isAnother(
  work: Work,
  begins: Command | undefined,
  wished: Kind | undefined,
  readings: Readings,
  text: string,
): boolean {
  const { draft } = work
  if (!begins || !draft || !begins.kind) return false
  const kind = wished ?? begins.kind
  const current = tradeOf(work)
  const named = readings.trade?.value as { rome: string; label: string } | undefined
  const isProject = (one: Kind) => one === 'business-project'
  const apart = isProject(kind) !== isProject(draft.kind)
  const otherTrade = current && named && named.rome !== current.rome && work.memory.asking !== 'trade'
  if (!apart && !otherTrade) return false
  const trade = named?.label ?? newName(kind)
  work.memory = { ...work.memory, confirming: { what: 'another', kind, trade, text } }
  askWhichOffer(work, kind, trade)
  return true
}

/** « nouvelle offre »: a draft of its own, even beside another one; else only where none is in focus. */
function startsAfresh(work: Work, text: string, kind: Kind): boolean {
  if (work.draft && !tradeOf(work)) {
    convert(work, kind)
    return true
  }
  // « faut-il un diplôme pour ouvrir un salon » asks, and begins nothing.
  if (asksSomething(text) || (work.draft && !/\bnouvel|\bautre\b/.test(fold(text)))) return false
  newDraft(work, kind)
  takeAnswers(work, askedBefore(work), [])
  return true
}
