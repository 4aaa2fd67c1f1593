import type { Outgoing } from './outgoing.ts'

const longest = 80

/** What a message is known by afterwards: the words that it quotes from a person, else how it begins. */
export function firstWords(message: Outgoing): string {
  if (message.type === 'card') return message.card.summary
  const words = /«\s*(.+?)\s*»/s.exec(message.text)?.[1] ?? message.text.replaceAll('**', '')
  const line = words.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}

const reasons: [RegExp, (place: string) => string][] = [
  [/BlockedByUser/, (place) => `l’assistant est bloqué dans ${place}`],
  [/^left$|NotInConversationRoster|ForbiddenOperation/, (place) => `l’assistant n’est plus dans ${place}`],
  [/DisabledByAdmin/, () => 'l’administrateur de Teams a désactivé l’assistant'],
  [/WritesBlocked/, (place) => `Teams n’accepte plus de messages dans ${place}`],
  [/^404/, (place) => `${place} n’existe plus dans Teams`],
  [/^413/, () => 'le message est trop long pour Teams'],
  [/^not confirmed/, () => 'Teams n’a pas confirmé la remise'],
  [/overtaken/, () => 'des messages plus récents l’ont remplacé'],
]

/**
 * Why a message did not arrive, in everyday words.
 * @param why as the sender noted it: a status with its code, or what it gave up for
 */
export function reasonWords(why: string, place: 'cette conversation' | 'ce canal'): string {
  return reasons.find(([pattern]) => pattern.test(why))?.[1](place) ?? 'Teams l’a refusé'
}
