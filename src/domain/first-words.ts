import type { Outgoing } from './outgoing.ts'

const longest = 80

/** What a message is known by afterwards: the words that it quotes from a person, else how it begins. */
export function firstWords(message: Outgoing): string {
  if (message.type === 'card') return message.card.summary
  const words = /«\s*(.+?)\s*»/s.exec(message.text)?.[1] ?? message.text.replaceAll('**', '')
  const line = words.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}
