import { staffOf } from '../../domain/convention.ts'
import type { Source } from '../../domain/given.ts'
import { findReferences } from '../../domain/reference.ts'
import { openStates, type Request } from '../../domain/request.ts'
import { nextAt, record } from '../../flow/advance.ts'
import { fold } from '../../french/fold.ts'
import * as notice from '../../notifications/artisan-after.ts'
import { expiryFrom } from '../expiry.ts'
import { dialogOf, nameOf } from '../subject.ts'
import { understand } from '../understand.ts'
import { askChannel, askWithdraw } from './end-own.ts'
import { changeOwn } from './own-request.ts'
import type { Work } from './work.ts'

const isOpen = ({ state }: Request) => (openStates as readonly string[]).includes(state)

/**
 * What an artisan writes about a request that was handed over: an answer to its advisor's question, a change of
 * an answer, more time, or a word for the advisor. A draft in focus comes first; a quoted reference before it.
 * @returns whether the message was about such a request
 */
export function afterSubmission(work: Work, text: string): boolean {
  const said = (name: string) => work.understanding.commands.some((command) => command.name === name)
  const quoted = findReferences(text)[0]?.value
  const target = targetOf(work, quoted)
  if (!target || (work.draft && !quoted)) return false
  const folded = fold(text)
  if (/\b(?:rouvr|restaur)/.test(folded)) return reopen(work, target)
  if (!isOpen(target)) return false
  if (/\bprolong/.test(folded)) return prolong(work, target)
  if (/\bretir(?:e|er)\b/.test(folded) || said('cancel')) return askWithdraw(work, target)
  if (said('found')) return askChannel(work, target)
  if (
    work.understanding.commands.some(
      ({ name }) => name !== 'yes' && name !== 'no' && name !== 'thanks' && name !== 'change',
    )
  )
    return false
  if (target.handoff.question) return giveDetails(work, target, text)
  const { answers } = work.understanding
  // A trade begins another offer.
  if ('trade' in answers || 'title' in answers) return false
  const corrects = said('change') || /\b(?:finalement|plutot|en fait|au lieu|corrig|change)/.test(folded)
  // While advisor and artisan write to each other, « à mardi » is said to a person, not to the form.
  if (!corrects && target.handoff.relayedAt !== null) return relay(work, target, text)
  return corrects || Object.keys(answers).length > 0 ? propose(work, target) : false
}

/** The request that is quoted, else the one with a question, else the one whose advisor wrote last, else the newest. */
function targetOf(work: Work, quoted: string | undefined): Request | undefined {
  const own = work.facts.mine.filter(({ reference }) => reference !== null)
  if (quoted) return own.find(({ reference }) => reference?.endsWith(quoted))
  const open = own.filter(isOpen)
  const relayed = open
    .filter(({ handoff }) => handoff.relayedAt !== null)
    .sort((a, b) => ((a.handoff.relayedAt ?? '') < (b.handoff.relayedAt ?? '') ? 1 : -1))
  return open.find(({ handoff }) => handoff.question !== null) ?? relayed[0] ?? open[0] ?? own[0]
}

function giveDetails(work: Work, request: Request, text: string): boolean {
  const { question } = request.handoff
  if (!question) return false
  const { slot } = question
  const today = { today: work.facts.now.toISOString().slice(0, 10) }
  const reading = slot
    ? understand(text, { kind: request.kind, asking: slot, clock: today }).answers[slot]
    : undefined
  const given = reading
    ? {
        [slot as string]: {
          value: reading.value,
          by: 'artisan' as Source,
          words: reading.words,
          at: nextAt(request.given),
        },
      }
    : {}
  const { givens } = record(dialogOf(request), request.given, given)
  const message = notice.detailsGiven(request.reference ?? '', request.artisan.name, question.text, text)
  const fields = { given: givens as Request['given'], handoff: { question: null } }
  changeOwn(work, request, 'give-details', fields, { question: question.text, answer: text }, message)
  work.lines.push(`Merci, j’ai transmis votre réponse pour **${request.reference}**.`)
  return true
}

/** A changed answer: noted at once while nobody has the request, else proposed to its owner. */
function propose(work: Work, request: Request): boolean {
  const dialog = dialogOf(request)
  const at = nextAt(request.given)
  const answers = Object.fromEntries(
    Object.entries(work.understanding.answers).map(([slot, { value, words }]) => [
      slot,
      { value, by: 'artisan' as Source, words, at },
    ]),
  )
  const { givens, changes: differing } = record(dialog, request.given, answers)
  if (differing.length === 0) {
    work.lines.push(
      `Que dois-je changer dans ${nameOf(request)} ? Par exemple « le salaire est 2 300 € brut ».`,
    )
    return true
  }
  const words = differing.map(({ slot, before, after }) => {
    const { label = slot, show = String } = dialog.slots[slot] ?? {}
    return `${label.toLowerCase()} : ${show(after)}${before === null ? '' : ` au lieu de ${show(before)}`}`
  })
  if (request.advisor === null) {
    changeOwn(work, request, 'propose', { given: givens as Request['given'] }, { applied: words })
    work.lines.push(`C’est changé dans **${request.reference}** : ${words.join(' ; ')}.`)
    return true
  }
  const proposal = { ...request.handoff.proposal, ...answers }
  const message = notice.changeProposed(request.reference ?? '', request.artisan.name, words)
  changeOwn(work, request, 'propose', { handoff: { proposal } }, { proposed: words }, message)
  work.lines.push(
    `Je propose ce changement à votre conseiller pour **${request.reference}** : ${words.join(' ; ')}.`,
  )
  return true
}

function relay(work: Work, request: Request, text: string): boolean {
  const message = notice.artisanWrites(request.reference ?? '', request.artisan.name, text.slice(0, 2_000))
  if (!changeOwn(work, request, 'relay', {}, { from: 'artisan', words: text }, message)) return false
  const owner = staffOf(work.facts.convention, request.advisor)
  work.lines.push(`Transmis à ${owner?.advisor.name ?? 'votre conseiller'}.`)
  return true
}

function prolong(work: Work, request: Request): boolean {
  changeOwn(work, request, 'prolong', { handoff: { expiresAt: expiryFrom(work.facts.now) } }, {})
  work.lines.push(`**${request.reference}** est prolongée de deux mois.`)
  return true
}

function reopen(work: Work, request: Request): boolean {
  const at = work.facts.now.toISOString()
  const fields = {
    advisor: null,
    claimedAt: null,
    outcome: null,
    handoff: { expiresAt: expiryFrom(work.facts.now), endedFrom: null, heardAt: null, waitingSince: at },
  }
  const done = changeOwn(work, request, 'restore', fields, {})
  work.lines.push(
    done ? `**${request.reference}** est rouverte.` : `**${request.reference}** n’est pas close.`,
  )
  return true
}
