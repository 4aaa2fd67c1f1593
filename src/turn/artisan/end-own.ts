import type { CommandName } from '../../domain/command.ts'
import { isOpen, type Request } from '../../domain/request.ts'
import { fold } from '../../french/fold.ts'
import { asksSomething } from '../../french/question.ts'
import * as notice from '../../notifications/artisan-after.ts'
import { stateWords } from '../../notifications/request-card.ts'
import { untilWords } from '../restore.ts'
import { nameOf } from '../subject.ts'
import { changeOwn } from './own-request.ts'
import type { Work } from './work.ts'

const longestChannel = 200

/** How a post was filled: the motives of La bonne alternance's closing form, in our words. */
const recruitmentChannels = [
  'France Travail',
  'La Chambre de métiers',
  'Bouche à oreille',
  'Une école',
  'Autre',
]

export function askWithdraw(work: Work, request: Request): void {
  work.memory = { ...work.memory, confirming: { what: 'withdraw', request: request.id } }
  work.lines.push(
    `Je retire ${nameOf(request)}, **${request.reference}** ? Les conseillers ne la suivront plus.`,
  )
  work.replies = ['Oui, retirer', 'Non, garder']
}

export function askChannel(work: Work, request: Request): void {
  work.memory = { ...work.memory, confirming: { what: 'found', request: request.id } }
  work.lines.push(`Bonne nouvelle ! Par quel moyen, pour ${nameOf(request)}, **${request.reference}** ?`)
  work.replies = recruitmentChannels
}

/** Words about something else than how the post was filled: a question, a new wish, another order. */
function isSomethingElse({ understanding }: Work, text: string): boolean {
  const { commands, answers } = understanding
  const beside = commands.some(({ name }) => !besideChannel.has(name))
  return beside || 'trade' in answers || asksSomething(text) || corrects.test(fold(text))
}
const corrects = /\b(?:finalement|en fait|plutot)\b/
const besideChannel = new Set<CommandName>(['yes', 'thanks', 'found', 'dont-know', 'skip'])

/** The answers to the two questions above. @returns whether the message was one */
export function endOwn(work: Work, what: 'withdraw' | 'found', id: string, text: string): boolean {
  const request = work.facts.mine.find((one) => one.id === id)
  if (!request) return false
  const said = (command: CommandName) => work.understanding.commands.some((one) => one.name === command)
  const reference = request.reference ?? ''
  if (said('no')) work.lines.push(`Très bien, **${reference}** reste ouverte.`)
  else if (what === 'withdraw' ? !said('yes') : isSomethingElse(work, text)) return false
  else if (!isOpen(request)) work.lines.push(`**${reference}** est déjà ${stateWords[request.state]}.`)
  else if (what === 'withdraw') withdraw(work, request, reference)
  else found(work, request, reference, said('dont-know') || said('skip') ? '' : text.trim())
  return true
}

function withdraw(work: Work, request: Request, reference: string): void {
  const fields = { outcome: 'retirée par l’artisan', handoff: { endedFrom: request.state, question: null } }
  const until = untilWords({ state: 'withdrawn', updatedAt: work.facts.now.toISOString() })
  changeOwn(work, request, 'withdraw', fields, {}, notice.isWithdrawn(reference, request.artisan.name, until))
  work.lines.push(`**${reference}** est retirée. Vous pouvez la rouvrir ${until} : « rouvrir ${reference} ».`)
}

/** @param words how the post was filled; empty where they would not say */
function found(work: Work, request: Request, reference: string, words: string): void {
  const channel = words.slice(0, longestChannel)
  const outcome = channel ? `pourvue : ${channel}` : 'pourvue'
  const fields = { outcome, handoff: { endedFrom: request.state, question: null } }
  const told = notice.foundBy(reference, request.artisan.name, channel)
  changeOwn(work, request, 'found', fields, { channel }, told)
  work.lines.push(`Merci ! **${reference}** est close. À bientôt.`)
}
