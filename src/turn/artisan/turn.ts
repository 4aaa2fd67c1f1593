import { asksPlainly, questionsIn } from '../../french/question.ts'
import type { ArtisanFacts } from '../facts.ts'
import { isToBeTold, modelNotice, modelWish, withModel, withoutModel } from '../model/notice.ts'
import { overlaps } from '../out-of-reach.ts'
import type { Outcome } from '../outcome.ts'
import { nameOf } from '../subject.ts'
import type { Understanding } from '../understand.ts'
import { afterSubmission } from './after.ts'
import { askAgain, askNext } from './ask.ts'
import { pressCard } from './card.ts'
import { choose } from './choose.ts'
import { confirm } from './confirm.ts'
import { digressions } from './digressions.ts'
import { orient } from './doors.ts'
import { followUp, inform, informIfSure } from './information.ts'
import { invite, meet } from './meet.ts'
import { claimNoted, offerNoted } from './noted-request.ts'
import { askQuiet } from './quiet.ts'
import { writeToAdvisor } from './relay.ts'
import { resumeNamed } from './resume.ts'
import * as say from './sentences.ts'
import { take } from './take.ts'
import { begin, outcome, type Work } from './work.ts'

/** Decides what an artisan's message, button or arrival leads to. Pure: everything it needs is in the facts. */
export function artisanTurn(facts: ArtisanFacts, understanding: Understanding): Outcome {
  const work = begin(facts, understanding)
  const { what } = facts.incoming
  // Staff know who they are talking to.
  const newcomer = !work.memory.presented && !facts.onBehalf
  if (newcomer) {
    work.lines.push(say.presentation(facts.convention))
    work.memory = { ...work.memory, presented: true }
  }
  // Whoever is in distress is told another time: nothing of theirs is sent before.
  const despairs = understanding.commands.some(({ name }) => name === 'distress')
  if (isToBeTold(facts) && !despairs && (what.type !== 'joined' || newcomer)) {
    work.lines.push(modelNotice(facts.model))
    work.memory = { ...work.memory, modelTold: facts.model }
  }
  if (facts.setAside) work.lines.push(say.setAside(nameOf(facts.setAside)))
  if (what.type === 'joined') {
    if (newcomer) invite(work)
  } else if (what.type === 'card') pressCard(work, what.data)
  else if (what.type === 'message') message(work, what.text, what.files, newcomer)
  // Whoever writes or presses gets an answer, also to « retour » where nothing was begun.
  if (what.type !== 'joined' && work.lines.length === 0) work.draft ? askAgain(work) : invite(work)
  return outcome(work)
}

/** « sans IA », « avec IA ». @returns whether nothing else was said */
function chooseModel(work: Work, text: string): boolean {
  const said = work.facts.model && modelWish(text)
  if (!said) return false
  work.memory = { ...work.memory, withoutModel: said.wish === 'without' }
  work.lines.push(said.wish === 'without' ? withoutModel : withModel)
  if (said.rest) return false
  work.draft ? askAgain(work) : invite(work)
  return true
}

/** Beside what was noted, a question: « j'ai pas de diplôme » asks nothing where it answers. */
function asksBesides({ understanding }: Work, text: string): boolean {
  const noted = Object.values(understanding.answers)
  return questionsIn(text).some(
    (span) => asksPlainly(text.slice(...span)) || !noted.some((one) => overlaps(span, one)),
  )
}

function message(work: Work, text: string, files: number, newcomer: boolean): void {
  if (files > 0) work.lines.push(say.files)
  if (text.trim() === '') {
    if (files === 0) work.lines.push(say.nothingWritten)
    return work.draft ? askAgain(work) : invite(work)
  }
  if (writeToAdvisor(work, text) || askQuiet(work, text) || chooseModel(work, text)) return
  if (resumeNamed(work, text) || confirm(work, text) || choose(work, text)) return
  if (followUp(work, text)) return
  const { commands } = work.understanding
  // Somebody who writes with their advisor speaks to a person; and despair comes before every door.
  const toPerson = work.facts.mine.some(({ handoff }) => handoff.relayedAt !== null)
  const despairs = commands.some(({ name }) => name === 'distress')
  if (!toPerson && !despairs && orient(work, text)) return
  const cannotWait = commands.some(({ name }) => name === 'distress' || name === 'human')
  if (!cannotWait && (claimNoted(work, text) || afterSubmission(work, text))) return
  const taken = take(work, text)
  if (taken && !cannotWait) {
    if (asksBesides(work, text) && inform(work, text)) return
    // A question that waits for « nouvelle offre » or « celle-ci » comes before the dialog's own.
    if (!work.memory.confirming && !offerNoted(work)) askNext(work)
    return
  }
  // Also where its words look like a command: « ça sert à quoi, l’OPCO ? ».
  if (!despairs && questionsIn(text).length > 0 && informIfSure(work, text)) return
  const [, digress] = digressions.find(([name]) => commands.some((command) => command.name === name)) ?? []
  if (digress) digress(work)
  else meet(work, text, newcomer)
  if (!work.draft && !cannotWait) offerNoted(work)
}
