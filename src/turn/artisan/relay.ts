import { officeById, staffOf } from '../../domain/convention.ts'
import type { Source } from '../../domain/given.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { findReferences } from '../../domain/reference.ts'
import { isOpen, type Request } from '../../domain/request.ts'
import { nextAt, record } from '../../flow/advance.ts'
import { fold } from '../../french/fold.ts'
import * as notice from '../../notifications/artisan-after.ts'
import { dialogOf, nounOf } from '../subject.ts'
import { understand } from '../understand.ts'
import { askAgain } from './ask.ts'
import { changeOwn } from './own-request.ts'
import { tellOffice } from './requests.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

/**
 * « répondre : … », « répondre OFF-… : … », « pour mon conseiller : … » : what follows is for a person. « répondre au
 * téléphone : … » is a task.
 */
const address =
  /^[\s"'-]*(?:(?:je )?repon(?:dre|ds?|se|dez)|message|pour)(?: (?:a |au |pour )?(?:la |le |mon |ma )?conseillere?)?(?: (?:(?:off|app|pro)[ -]?)?(?=[a-z]*\d)[a-z\d]{6})?\s*:\s*/
/** Alone these are as much a word to the bot about a draft. */
const endingAlone = /^\W*(?:fin|stop)\W*$/
const ending =
  /^\W*(?:fin|(?:on |je )?(?:(?:veux|peux|peut) )?(?:termin|arret|stopp|coup|clo[rst])\w*) (?:(?:de|a) )?(?:la |cet |notre |l')?\s?(?:echange|conversation|discussion|dialogue)\b/

/** What an artisan says to the advisor by name, as against the bot; undefined where they do not. */
function toAdvisor(text: string): string | undefined {
  const match = address.exec(fold(text))
  return match ? text.slice(match[0].length).trim() : undefined
}

/** Whether a message is about the exchange with an advisor, whatever the bot asked last. */
export function speaksToAdvisor(text: string): boolean {
  const folded = fold(text)
  return toAdvisor(text) !== undefined || ending.test(folded) || endingAlone.test(folded)
}

/** The request that is quoted, else the one with a question, else the one whose advisor wrote last, else the newest. */
export function targetOf({ facts }: Work, quoted: string | undefined): Request | undefined {
  const own = facts.mine.filter(({ reference }) => reference !== null)
  if (quoted) return own.find(({ reference }) => reference?.endsWith(quoted))
  const open = own.filter(isOpen)
  const [relayed] = open
    .filter(({ handoff }) => handoff.relayedAt !== null)
    .sort((a, b) => ((a.handoff.relayedAt ?? '') < (b.handoff.relayedAt ?? '') ? 1 : -1))
  return open.find(({ handoff }) => handoff.question !== null) ?? relayed ?? open[0] ?? own[0]
}

/**
 * « répondre : oui mardi » goes to the advisor, and « fin de l’échange » ends it, also in the middle of a draft: its
 * question stays as it was.
 * @returns whether the message was one of these
 */
export function writeToAdvisor(work: Work, text: string): boolean {
  if (!speaksToAdvisor(text) || work.facts.onBehalf) return false
  const words = toAdvisor(text)
  const target = targetOf(work, findReferences(text)[0]?.value)
  if (words === undefined) {
    if (!target || target.handoff.relayedAt === null) return false
    if (work.draft && endingAlone.test(fold(text))) return false
    endExchange(work, target)
  } else if (!target || !isOpen(target)) work.lines.push(say.nobodyToWriteTo)
  else if (words === '') work.lines.push(say.whatToWrite)
  else if (!giveDetails(work, target, words) && !relay(work, target, words)) leaveWord(work, target, words)
  if (work.draft && !work.memory.confirming) {
    work.lines.push(say.backTo(nounOf(work.draft)))
    askAgain(work)
  }
  return true
}

/** What the artisan says to whoever has the request, in their own words. @returns whether somebody has it */
export function relay(work: Work, request: Request, text: string): boolean {
  // The reference said which request; the rest is the message.
  const words = text.replace(new RegExp(`^\\W*${request.reference}\\b[\\s:,–-]*`, 'i'), '')
  const message = notice.artisanWrites(request.reference ?? '', request.artisan.name, words)
  const fields = { handoff: { relayedAt: work.facts.now.toISOString() } }
  if (!changeOwn(work, request, 'relay', fields, { from: 'artisan', words }, message)) return false
  const owner = staffOf(work.facts.convention, request.advisor)
  work.lines.push(`Transmis à ${owner?.advisor.name ?? 'votre conseiller'}.`)
  return true
}

/** Nobody has it yet: the word waits in the office's channel. */
function leaveWord(work: Work, request: Request, words: string): void {
  const office = officeById(work.facts.convention, request.lead)
  const { reference } = request
  const told = reference !== null && tellOffice(work, { ...request, reference }, words)
  if (told) work.lines.push(`Transmis à ${office?.name} ; personne n’a encore pris ${reference}.`)
  else work.lines.push(say.human(office ? [say.reachOffice(office)] : []))
}

function endExchange(work: Work, request: Request): void {
  const { reference, artisan, advisor } = request
  const message = notice.exchangeEnded(reference ?? '', artisan.name)
  changeOwn(work, request, 'end-relay', { handoff: { relayedAt: null } }, {}, message)
  const owner = staffOf(work.facts.convention, advisor)
  work.lines.push(
    `L’échange avec ${owner?.advisor.name ?? 'votre conseiller'} est terminé : ce que vous écrivez me revient. Pour lui écrire : « répondre : … ».`,
  )
}

/** The answer to the advisor's question. @returns whether there is one open */
export function giveDetails(work: Work, request: Request, text: string): boolean {
  const { question } = request.handoff
  if (!question) return false
  const { slot } = question
  const today = { today: parisDate(work.facts.now) }
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
  const detail = { question: question.text, answer: text }
  if (!changeOwn(work, request, 'give-details', fields, detail, message)) return false
  work.lines.push(`Merci, j’ai transmis votre réponse pour **${request.reference}**.`)
  return true
}
