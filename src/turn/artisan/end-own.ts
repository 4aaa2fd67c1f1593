import type { Request } from '../../domain/request.ts'
import * as notice from '../../notifications/artisan-after.ts'
import { untilWords } from '../restore.ts'
import { nameOf } from '../subject.ts'
import { changeOwn } from './own-request.ts'
import type { Work } from './work.ts'

/** How a post was filled: the motives of La bonne alternance's closing form, in our words. */
const recruitmentChannels = [
  'France Travail',
  'La Chambre de métiers',
  'Bouche à oreille',
  'Une école',
  'Autre',
]

export function askWithdraw(work: Work, request: Request): boolean {
  work.memory = { ...work.memory, confirming: { what: 'withdraw', request: request.id } }
  work.lines.push(
    `Je retire ${nameOf(request)}, **${request.reference}** ? Les conseillers ne la suivront plus.`,
  )
  work.replies = ['Oui, retirer', 'Non, garder']
  return true
}

export function askChannel(work: Work, request: Request): boolean {
  work.memory = { ...work.memory, confirming: { what: 'found', request: request.id } }
  work.lines.push('Bonne nouvelle ! Par quel moyen ?')
  work.replies = recruitmentChannels
  return true
}

/** The answers to the two questions above. @returns whether the message was one */
export function endOwn(work: Work, what: 'withdraw' | 'found', id: string, text: string): boolean {
  const request = work.facts.mine.find((one) => one.id === id)
  if (!request) return false
  const reference = request.reference ?? ''
  const { name } = request.artisan
  const said = (command: string) => work.understanding.commands.some((one) => one.name === command)
  if (said('no')) {
    work.lines.push(`Très bien, **${reference}** reste ouverte.`)
    return true
  }
  if (what === 'withdraw') {
    if (!said('yes')) return false
    const fields = { outcome: 'retirée par l’artisan', handoff: { endedFrom: request.state, question: null } }
    const until = untilWords({ state: 'withdrawn', updatedAt: work.facts.now.toISOString() })
    changeOwn(work, request, 'withdraw', fields, {}, notice.isWithdrawn(reference, name, until))
    work.lines.push(
      `**${reference}** est retirée. Vous pouvez la rouvrir ${until} : « rouvrir ${reference} ».`,
    )
    return true
  }
  const channel = text.trim().slice(0, 80)
  const fields = { outcome: `pourvue : ${channel}`, handoff: { endedFrom: request.state, question: null } }
  changeOwn(work, request, 'found', fields, { channel }, notice.foundBy(reference, name, channel))
  work.lines.push(`Merci ! **${reference}** est close. À bientôt.`)
  return true
}
