import type { OutgoingDraft } from '../domain/outgoing.ts'

/** To whoever follows a firm of the plan: somebody else saw it, and what they noted. */
export function visitedByOther(by: string, firm: string, words: string): OutgoingDraft {
  return { type: 'text', text: `${by} a noté une visite de ${firm}, que vous suivez : « ${words} ».` }
}
