import type { Command } from '../../domain/command.ts'
import { officeById } from '../../domain/convention.ts'
import { checkWording } from '../../domain/lawful-wording.ts'
import { fold } from '../../french/fold.ts'
import type { Reading } from '../../french/reading.ts'
import type { ArtisanFacts } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import type { Understanding } from '../understand.ts'
import { takeAnswers, tradeOf, yesOrNo } from './answers.ts'
import { askNext, askSlot } from './ask.ts'
import { pressCard } from './card.ts'
import { confirm } from './confirm.ts'
import { digressions, goBackTo, offerDraft, offices } from './digressions.ts'
import * as say from './sentences.ts'
import { begin, dialogOf, newDraft, outcome, type Work } from './work.ts'

/** After this long without a word, a draft is offered rather than gone on with. */
const longAgo = 12 * 60 * 60 * 1000

/** Decides what an artisan's message, button or arrival leads to. Pure: everything it needs is in the facts. */
export function artisanTurn(facts: ArtisanFacts, understanding: Understanding): Outcome {
  const work = begin(facts, understanding)
  const { what } = facts.incoming
  const newcomer = !work.memory.presented
  if (newcomer) {
    work.lines.push(say.presentation(facts.convention))
    work.memory = { ...work.memory, presented: true }
  }
  if (what.type === 'joined') {
    if (newcomer) work.lines.push(say.invitation)
  } else if (what.type === 'card') pressCard(work, what.data)
  else if (what.type === 'message') message(work, what.text, what.files, newcomer)
  return outcome(work)
}

function message(work: Work, text: string, files: number, newcomer: boolean): void {
  if (files > 0) work.lines.push(say.files)
  if (text.trim() === '') {
    if (files === 0) work.lines.push(say.nothingWritten)
    return goBackTo(work)
  }
  if (confirm(work, text) || choose(work, text)) return
  const { commands } = work.understanding
  const cannotWait = commands.find(({ name }) => name === 'distress' || name === 'human')
  const taken = cannotWait ? false : take(work, text)
  if (taken) return askNext(work)
  const [, digress] = digressions.find(([name]) => commands.some((command) => command.name === name)) ?? []
  if (digress) return digress(work)
  meet(work, text, newcomer)
}

/** An answer to « laquelle des deux ? ». */
function choose(work: Work, text: string): boolean {
  const { choosing } = work.memory
  if (!choosing || !work.draft) return false
  const said = fold(text).trim()
  const { commands } = work.understanding
  const only = choosing.choices.length === 1
  const fits = choosing.choices.filter(({ label }) => fold(label).includes(said))
  const yes = only && commands.some(({ name }) => name === 'yes')
  const chosen = yes ? choosing.choices[0] : fits.length === 1 && said.length > 1 ? fits[0] : undefined
  work.memory = { ...work.memory, choosing: null }
  if (chosen) {
    const reading = { value: chosen.value, words: choosing.words, at: 0, certainty: 1 }
    takeAnswers(work, { [choosing.slot]: reading }, [])
    askNext(work)
    return true
  }
  if (
    only &&
    commands.some(({ name }) => name === 'no') &&
    Object.keys(work.understanding.answers).length === 0
  ) {
    askNext(work)
    return true
  }
  return false
}

/** Slots whose answer is the person's own sentence: the reader of last resort, which a question must not fill. */
const ownWords = new Set(['schedule', 'tasks', 'profile', 'contractReason', 'firmName', 'title', 'benefits'])
const question =
  /\?\s*$|^(c'est quoi|comment|pourquoi|est[- ]ce qu|qu'est|quand|combien|faut[- ]il|qui |ou en)/

/** Takes every answer that the message holds. @returns whether there was anything to take */
function take(work: Work, text: string): boolean {
  const { commands, ambiguous, declined } = work.understanding
  const readings = { ...work.understanding.answers }
  const asksBack = question.test(fold(text).trim())
  for (const [slot, { value, words }] of Object.entries(readings)) {
    if (!ownWords.has(slot)) continue
    const whole = words.length > text.trim().length * 0.8
    if ((asksBack && whole) || checkWording(String(value)).length > 0) delete readings[slot]
  }
  if (yesAlso(commands, readings)) Object.assign(readings, yesOrNo(work, 'yes', 'oui'))
  for (const [name, word] of [
    ['yes', 'oui'],
    ['no', 'non'],
  ] as const) {
    const command = commands.find((one) => one.name === name)
    if (command && Object.keys(readings).length === 0)
      Object.assign(readings, yesOrNo(work, name, command.words || word))
  }
  const wording = checkWording(text)
  work.lines.push(...wording.map(({ why, instead }) => say.unlawful(why, instead)))
  const begins = commands.find(({ name }) => name === 'start')
  if (begins?.kind === 'business-project' && Object.keys(readings).length <= 1 && !work.draft) return false
  if (begins?.kind === 'apprenticeship' && !readings.contract) {
    readings.contract = { value: 'apprentissage', words: begins.words, at: begins.at, certainty: 1 }
  }
  if (isAnother(work, begins, readings, text)) return true
  const found = Object.keys(readings).length + ambiguous.length + declined.length
  if (found === 0 && !(begins?.kind === 'job-posting' && startsAfresh(work, text)))
    return wording.length > 0 && work.draft !== undefined
  if (found > 0 || !work.draft) {
    clarify(work, ambiguous, readings)
    takeAnswers(work, readings, keepKnown(work, declined))
  }
  return true
}

/** « oui mais 39 h »: the yes answers the question, the rest corrects. A « non, 39 h » only corrects. */
function yesAlso(commands: readonly Command[], readings: Record<string, Reading<unknown>>): boolean {
  return commands.some(({ name }) => name === 'yes') && Object.keys(readings).length > 0
}

/** « je ne sais pas » to a question asked again leaves the answer that is there. */
function keepKnown(work: Work, declined: readonly string[]): string[] {
  return declined.filter((slot) => slot !== work.memory.asking || work.draft?.given[slot] === undefined)
}

/** Puts the first ambiguity as a question, unless what is already known settles it (a pay noted as gross). */
function clarify(
  work: Work,
  ambiguous: Understanding['ambiguous'],
  readings: Record<string, Reading<unknown>>,
): void {
  for (const { slot, words, choices } of ambiguous) {
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

/** Another trade in mid-draft may be a second request: that is asked, not guessed. */
function isAnother(
  work: Work,
  begins: Command | undefined,
  readings: Record<string, Reading<unknown>>,
  text: string,
): boolean {
  const current = tradeOf(work)
  const named = readings.trade?.value as { rome: string; label: string } | undefined
  if (!begins || !current || !named || named.rome === current.rome || work.memory.asking === 'trade')
    return false
  work.memory = { ...work.memory, confirming: { what: 'another', text } }
  work.lines.push(say.another(named.label, current.label))
  work.replies = ['Nouvelle offre', 'Changer l’offre en cours']
  return true
}

/** « nouvelle offre »: a draft of its own, even beside another one; else only where none is in focus. */
function startsAfresh(work: Work, text: string): boolean {
  if (work.draft && !/\bnouvel|\bautre\b/.test(fold(text))) return false
  newDraft(work)
  return true
}

/** Nothing was asked for and nothing was answered: a greeting, thanks, a question, or words not understood. */
function meet(work: Work, text: string, newcomer: boolean): void {
  const { commands } = work.understanding
  const said = (name: string) => commands.find((command) => command.name === name)
  const change = said('change')
  const away = work.facts.memory.lastAt
  const back = away !== null && work.facts.now.getTime() - Date.parse(away) > longAgo
  if (change && work.draft) {
    if (change.slot && change.slot in dialogOf(work.draft).slots) return askSlot(work, change.slot)
    work.lines.push(say.whatToChange)
    return
  }
  if (said('start')?.kind === 'business-project') {
    work.lines.push(say.project(lead(work)))
    return
  }
  if ((said('greet') || back) && offerDraft(work)) return
  if (said('greet') || said('start')) {
    work.lines.push(say.invitation)
    return
  }
  if (said('thanks')) {
    work.lines.push(say.welcome)
    return
  }
  if (said('no') && work.draft && work.memory.asking === null) {
    work.lines.push(say.whatToChange)
    return
  }
  if (said('yes') && work.draft && work.memory.asking === null) work.lines.push(say.onlyValidate)
  else if (question.test(fold(text).trim())) work.lines.push(say.askAdvisor(offices(work)))
  else if (!newcomer) work.lines.push(say.notUnderstood)
  if (work.draft) return askNext(work, 'kept')
  work.lines.push(say.invitation)
}

/** The chamber leads whatever is no job posting: its offices come first in the convention's routing. */
function lead(work: Work): string[] {
  const { convention } = work.facts
  const rule = convention.routing.find(({ kind }) => kind === 'business-project')
  const all = convention.offices.filter(({ partner }) => partner === rule?.lead)
  return (all.length > 0 ? all : convention.offices).map((office) =>
    say.reachOffice(officeById(convention, office.id) ?? office),
  )
}
