import { expect } from 'vitest'
import type { Card } from '../../src/domain/outgoing.ts'
import type { Heard, Speaker } from '../talk.ts'

/** One exchange: what is written, and what must, or must not, be in the answer. */
export type Line = [said: string, hears: RegExp | RegExp[], not?: RegExp]

/** Plays a conversation line by line; returns what was heard after the last. */
export async function play(speaker: Speaker, lines: readonly Line[]): Promise<Heard> {
  let heard: Heard = { text: '', replies: [], cards: [] }
  for (const [said, hears, not] of lines) {
    heard = await speaker.says(said)
    for (const pattern of [hears].flat()) expect(heard.text, `after « ${said} »`).toMatch(pattern)
    if (not) expect(heard.text, `after « ${said} »`).not.toMatch(not)
  }
  return heard
}

/** What a card's button sends, with what was entered in its form. */
export function buttonOf(card: Card | undefined, title: string, entered?: string): Record<string, unknown> {
  const action = card?.actions.find((one) => one.title === title)
  if (!action) throw new Error(`no « ${title} », only: ${card?.actions.map((one) => one.title).join(', ')}`)
  const [input] = action.form?.inputs ?? []
  return { ...action.data, ...(input && entered !== undefined ? { [input.id]: entered } : {}) }
}

/** An entrusted offer of a bakery in Dunkerque that only waits for « Je valide ». */
export async function completeOffer(artisan: Speaker): Promise<void> {
  await play(artisan, [
    ['je cherche un boulanger, CDI 39 h en journée, 2 100 € brut, dès janvier', /débutant/],
    ['oui', /quotidien/],
    ['passer', /entreprise/],
    ['Boulangerie Au Bon Grain, Dunkerque, 06 12 34 56 78', /confiée/],
    ['oui', /Je valide/],
  ])
}

/** The same, handed over. */
export async function handOver(artisan: Speaker): Promise<void> {
  await completeOffer(artisan)
  await play(artisan, [['Je valide', /C’est transmis/]])
}
