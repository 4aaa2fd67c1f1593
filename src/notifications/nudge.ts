import type { OutgoingDraft } from '../domain/outgoing.ts'

/** Once a year, to somebody who handed something over and has nothing open: one question, and how to end it. */
export function yearlyNudge(years: number, name: string): OutgoingDraft {
  const ago = years === 1 ? 'un an' : 'deux ans'
  return {
    type: 'text',
    text: `Bonjour ! Il y a près ${years === 1 ? 'd’' : 'de '}${ago}, vous m’avez confié ${name}. Un nouveau besoin ? Dites-le-moi en une phrase. Sinon : « ne plus me relancer ».`,
    replies: ['Nouvelle offre', 'Ne plus me relancer'],
  }
}
