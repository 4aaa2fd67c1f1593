import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/domain/outgoing.ts'
import { readCommands } from '../../src/french/command.ts'
import { largestCard, renderCard } from '../../src/teams/cards.ts'
import { readStaffMessage } from '../../src/turn/staff/read.ts'
import { talk } from '../talk.ts'
import { cardSubsetSchema } from '../teams/card-subset.ts'
import { play } from './play.ts'

const seal = (data: Record<string, unknown>) => ({ ...data, seal: 'sealed' })
const ft = '00000000-0000-4000-8000-000000000201'

/** Every kind of card that the main job shows: recap, recap sent, request to take, request taken, details. */
async function everyCard(): Promise<Card[]> {
  const world = await talk()
  const artisan = world.artisan('Amina <b>[x](javascript:1)</b>')
  const recap = await play(artisan, [
    ['je cherche un boulanger, CDI 39 h en journée, 2 100 € brut, dès janvier', /débutant/],
    ['oui', /quotidien/],
    ['pétrissage, <script>alert(1)</script> [lien](https://exemple.fr) **gras**', /entreprise/],
    [`Boulangerie ${'Au Bon Grain '.repeat(8)}, Dunkerque, 06 12 34 56 78`, /confiée|entreprise/],
    ['oui', /Je valide|entreprise/],
  ])
  const lead = world.inChannel('france-travail-dunkerque', ft)
  const sent = await artisan.says('Je valide')
  const toTake = lead.hears()
  const reference = (await world.requests())[0]?.reference
  const taken = await lead.says(`prendre ${reference}`)
  const details = await world.advisor(ft).says(`détails ${reference}`)
  return [...recap.cards, ...sent.cards, ...toTake.cards, ...taken.cards, ...details.cards]
}

describe('every card that people see', async () => {
  const cards = await everyCard()

  it('is there', () => {
    expect(cards.length).toBeGreaterThanOrEqual(5)
  })

  it('keeps to what phones show, and to 28 KB', () => {
    for (const card of cards) {
      const rendered = renderCard(card, seal)
      expect(cardSubsetSchema.safeParse(rendered).error).toBeUndefined()
      expect(Buffer.byteLength(JSON.stringify(rendered))).toBeLessThanOrEqual(largestCard)
    }
  })

  it('gives each button words that do the same', () => {
    const actions = cards.flatMap(({ actions }) => actions)
    const meaning = (typed: string) => {
      const wish = readStaffMessage(typed, { today: '2026-11-23' })
      return wish.wish === 'act' ? wish.act : readCommands(typed)[0]?.name
    }
    const twins = new Map(actions.map(({ data, typed }) => [data.do, meaning(typed)]))
    expect(twins).toEqual(
      new Map([
        ['edit', 'change'],
        ['submit', 'submit'],
        ['claim', 'claim'],
      ]),
    )
  })

  it('shows what people wrote as text, whatever it looks like', () => {
    // Only text blocks and fact sets read Markdown; an input shows its value as it is.
    const blocks = (part: unknown): string[] => {
      if (typeof part !== 'object' || part === null) return []
      const own = 'type' in part && part.type === 'TextBlock' && 'text' in part ? [String(part.text)] : []
      return [...own, ...Object.values(part).flatMap(blocks)]
    }
    const shown = cards.flatMap((card) => blocks(renderCard(card, seal)))
    expect(shown.some((text) => text.includes('lien'))).toBe(true)
    for (const text of shown) expect(text).not.toMatch(/(?<!\\)\[|(?<!\\)<|(?<!\\)\]\(/)
  })
})
