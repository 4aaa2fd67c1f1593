import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/domain/outgoing.ts'
import { readCommands } from '../../src/french/command.ts'
import { largestCard, renderCard } from '../../src/teams/cards.ts'
import { readStaffMessage } from '../../src/turn/staff/read.ts'
import { type Heard, talk } from '../talk.ts'
import { cardSubsetSchema } from '../teams/card-subset.ts'
import { play } from './play.ts'

const seal = (data: Record<string, unknown>) => ({ ...data, seal: 'sealed' })
const ft = '00000000-0000-4000-8000-000000000201'

/**
 * Every kind of card that the main job shows: recap, recap sent, request to take, taken, with a change proposed, in
 * hand, with a question, details, ended.
 */
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
  const orders: Heard[] = []
  for (const order of ['prendre', 'appelé', 'demander', 'détails']) {
    orders.push(await lead.says(`${order} ${reference}${order === 'demander' ? ' : quel horaire ?' : ''}`))
    if (order !== 'prendre') continue
    await artisan.says('finalement le salaire est 2 300 € brut')
    orders.push(lead.hears())
  }
  orders.push(await lead.says(`clore ${reference}`))
  return [recap, sent, toTake, ...orders].flatMap(({ cards }) => cards)
}

describe('every card that people see', async () => {
  const cards = await everyCard()

  it('is there', () => {
    expect(cards).toHaveLength(9)
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
    const staffs = [
      'claim',
      'accept',
      'refuse',
      'activate',
      'relay',
      'ask',
      'finish',
      'release',
      'finish-task',
    ]
    expect(twins).toEqual(
      new Map([['edit', 'change'], ['submit', 'submit'], ...staffs.map((act) => [act, act] as const)]),
    )
  })

  it('names in each button the verb, the request and its version, which is all that a seal vouches for', () => {
    for (const { data } of cards.flatMap(({ actions }) => actions))
      expect(Object.keys(data)).toEqual(['do', 'request', 'version'])
  })

  it('puts what is entered under names of its own, whichever form a client sends along', () => {
    for (const { actions } of cards) {
      const ids = actions.flatMap(({ form }) => form?.inputs.map(({ id }) => id) ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(['do', 'request', 'version', 'seal']).not.toContain(id)
    }
  })

  it('has no button once the request has ended', () => {
    expect(cards.at(-1)?.actions).toEqual([])
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
