import type { CommandName } from '../../domain/command.ts'
import type { Source } from '../../domain/given.ts'
import { findReferences } from '../../domain/reference.ts'
import { isOpen, type Request } from '../../domain/request.ts'
import { nextAt, record } from '../../flow/advance.ts'
import { fold } from '../../french/fold.ts'
import * as notice from '../../notifications/artisan-after.ts'
import { stateWords } from '../../notifications/request-card.ts'
import { expiryFrom, expiryWords } from '../expiry.ts'
import { showChanges } from '../lines.ts'
import { dialogOf, exampleOf, nameOf } from '../subject.ts'
import { understand } from '../understand.ts'
import { askAgain } from './ask.ts'
import { redo, reopen } from './bin.ts'
import { askChannel, askWithdraw } from './end-own.ts'
import { changeOwn } from './own-request.ts'
import { giveDetails, relay, targetOf } from './relay.ts'
import { standing, tellStatus } from './requests.ts'
import { whichOpen } from './which-request.ts'
import { situationOf, type Work } from './work.ts'

/** What is said to a person as much as to the bot: beside an open question or an exchange, it is for the person. */
const saidToPeople = new Set<CommandName>([
  'yes',
  'no',
  'thanks',
  'greet',
  'later',
  'dont-know',
  'skip',
  'repeat',
  'change',
])
const saidToAll = new Set<CommandName>(['yes', 'no', 'thanks', 'change'])

/**
 * What an artisan writes about a request that was handed over: an answer to its advisor's question, a change of
 * an answer, more time, or a word for the advisor. A draft in focus comes first; a quoted reference before it.
 * @returns whether the message was about such a request
 */
export function afterSubmission(work: Work, text: string): boolean {
  const said = (name: string) => work.understanding.commands.some((command) => command.name === name)
  const quoted = findReferences(text)[0]?.value
  const target = targetOf(work, quoted)
  /** What ends a request, or gives it more time, is done to the one that is meant. @returns true */
  const toTheOneMeant = (order: string, act: (work: Work, request: Request) => void): true => {
    const meant = whichOpen(work, text, quoted ? target : undefined, order)
    if (meant) act(work, meant)
    return true
  }
  // Of whoever takes requests down on the phone, each is another firm's.
  if (work.facts.onBehalf || (work.draft && !quoted)) return false
  if (!target) return isWholeReference(quoted) && notTheirs(work, quoted)
  const folded = fold(text)
  const { commands } = work.understanding
  const answers = answersFor(work, target, text)
  const { question, relayedAt } = target.handoff
  const withPerson = question !== null || relayedAt !== null
  // « je passe retirer les papiers » is said to a person; an order to the bot begins with its verb.
  const begins = (verb: string) =>
    new RegExp(`^\\W*(?:(?:je|on) )?(?:(?:veux|voudrais|souhaite|peux|peut) )?(?:la |l')?${verb}\\b`).test(
      folded,
    )
  const within = (verb: string) =>
    !/\b(?:pas|plus)\b|\?/.test(folded) && new RegExp(`\\b${verb}\\b`).test(folded)
  const orders = (verb: string) => begins(verb) || (!withPerson && within(verb))
  // « pour mon restaurant », « j'ai refait la boutique » are no orders at all.
  if (begins('(?:rouvr(?:ir|e|ez)|restaur(?:er|e|ez))')) return reopen(work, target)
  if (begins('refai(?:re|s|tes)') && (quoted || !isOpen(target))) return redo(work, target)
  if (!isOpen(target)) return begins('(?:prolong\\w*|retir(?:e|er))') && hasEnded(work, target)
  if (orders('prolong\\w*')) return toTheOneMeant('Prolonger', prolong)
  if (orders('retir(?:e|er)') || said('cancel')) return toTheOneMeant('Retirer', askWithdraw)
  if (said('found')) return toTheOneMeant('J’ai trouvé pour', askChannel)
  const isGreeting = commands.some(({ name, words }) => name === 'greet' && fold(words) === folded.trim())
  if (commands.some(({ name }) => !(withPerson ? saidToPeople : saidToAll).has(name)) || isGreeting)
    return false
  if (giveDetails(work, target, text)) return true
  const corrects = said('change') || /\b(?:finalement|plutot|en fait|au lieu|corrig|change)/.test(folded)
  if (relayedAt !== null && !(corrects && holdsFigures(answers))) return relay(work, target, text)
  // Another trade begins another request.
  if ('trade' in answers || 'title' in answers) return false
  if (corrects || Object.keys(answers).length > 0) return propose(work, target, answers)
  return quoted !== undefined && tellStanding(work, target)
}

type Answers = Work['understanding']['answers']

/** What the message says to the readers of the request's own kind; of a trade only another one than is known. */
function answersFor(work: Work, { kind, given }: Request, text: string): Answers {
  const { answers } =
    kind === work.understanding.kind
      ? work.understanding
      : understand(text, { ...situationOf(work), kind, known: Object.keys(given) })
  const { trade, ...others } = answers
  const same = JSON.stringify(trade?.value) === JSON.stringify(given.trade?.value)
  return trade && !same ? answers : others
}

/** « OFF-K7M2PR », as against six characters that may be something else. */
const isWholeReference = (quoted: string | undefined): quoted is string => quoted?.includes('-') ?? false

/** Somebody else's and one that there never was are answered alike. */
function notTheirs(work: Work, reference: string): true {
  work.lines.push(`Je ne trouve pas **${reference}** parmi vos demandes.`)
  if (work.draft) askAgain(work)
  else tellStatus(work)
  return true
}

function tellStanding(work: Work, request: Request): true {
  work.lines.push(standing(work.facts, request))
  if (work.draft) askAgain(work)
  return true
}

/** While advisor and artisan write to each other, « plutôt mardi » is said to a person, « finalement 2 300 € » to the form. */
function holdsFigures(answers: Answers): boolean {
  return Object.keys(answers).some((slot) => slot !== 'schedule' && slot !== 'start')
}

/** A changed answer: noted at once while nobody has the request, else proposed to its owner. */
function propose(work: Work, request: Request, said: Answers): boolean {
  const dialog = dialogOf(request)
  const at = nextAt(request.given)
  const answers = Object.fromEntries(
    Object.entries(said).map(([slot, { value, words }]) => [
      slot,
      { value, by: 'artisan' as Source, words, at },
    ]),
  )
  const { givens, changes: differing } = record(dialog, request.given, answers)
  if (differing.length === 0) {
    work.lines.push(`Que dois-je changer dans ${nameOf(request)} ? Par exemple « ${exampleOf(request)} ».`)
    return true
  }
  const words = showChanges(dialog, differing)
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

function hasEnded(work: Work, { reference, state }: Request): true {
  work.lines.push(`**${reference}** est déjà ${stateWords[state]}.`)
  return true
}

function prolong(work: Work, request: Request): void {
  const expiresAt = expiryFrom(work.facts.now)
  changeOwn(work, request, 'prolong', { handoff: { expiresAt } }, {})
  work.lines.push(`**${request.reference}** est prolongée ${expiryWords(expiresAt)}.`)
}
