import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { type Line, play } from './play.ts'

/** What the only request then holds, by slot. */
async function heldAfter(lines: readonly Line[]) {
  const world = await talk()
  await play(world.artisan('Paul'), lines)
  const [request, ...others] = await world.requests()
  expect(others).toEqual([])
  const answers = Object.entries(request?.given ?? {}).map(([slot, { value }]) => [slot, value])
  return { kind: request?.kind, ...Object.fromEntries(answers) }
}

describe('what is wished for is told from what is there', () => {
  it.each([
    ["j'ai déjà un apprenti je veux une coiffeuse", /coiffeur/, /Quel contrat/],
    ['je veux embaucher mon apprenti en CDI, il a fini', /CDI/, /Quel métier/],
    ['je veux un contrat pro vendeuse en boulangerie', /contrat de professionnalisation/, /combien de temps/],
  ])('« %s » is an offer', async (said, noted, asks) => {
    expect(await heldAfter([[said, [noted, asks], /Quel diplôme/]])).toMatchObject({ kind: 'job-posting' })
  })

  it.each([
    "mon apprenti est parti il m'en faut un autre en boulangerie",
    "j'ai deja un apprenti et j'en cherche un deuxieme",
    'je voudrais prendre mon fils en apprentissage boulangerie il a 15 ans',
  ])('« %s » is a wish for an apprentice', async (said) => {
    expect(await heldAfter([[said, /diplôme|métier/]])).toMatchObject({ kind: 'apprenticeship' })
  })
})

describe('what is said of one thing is not taken for another', () => {
  it('a firm’s employees are no apprentices sought, a tutor’s years no experience asked for', async () => {
    const held = await heldAfter([
      [
        'slt aprenti plombier cap 2 ans, 35h, moi 10 ans metier, plomberie à dunkerque, 3 salariés',
        /plombier/,
      ],
    ])
    expect(held).toMatchObject({ tutorYears: 10, headcount: 3, contractMonths: 24 })
    expect(held).not.toHaveProperty('experience')
    expect(held.openings ?? 1).toBe(1)
  })

  it('nor people sought in an offer', async () => {
    const held = await heldAfter([
      ['un boulanger en cdi', /heures/],
      ['Boulangerie Petit, Hazebrouck, 4 salariés', /Boulangerie Petit/, /4 postes/],
    ])
    expect(held.openings).toBe(1)
  })

  it('the diploma of who takes a firm over does not change its trade', async () => {
    const held = await heldAfter([
      ['je veux reprendre la boulangerie de Rosendaël', /Pour quand/],
      ['j’ai un CAP pâtissier', /CAP pâtissier/, /au lieu de/],
    ])
    expect(held).toMatchObject({ trade: { rome: 'D1102' }, diplomaHeld: 'CAP pâtissier' })
  })

  it('a trade said of the other contract is the apprentice’s too', async () => {
    const held = await heldAfter([['je veux un apprenti et un CDI en boucherie', [/boucher/, /CDI/]]])
    expect(held).toMatchObject({ trade: { rome: 'D1101' }, alternative: 'CDI' })
  })
})

describe('« oui » answers what was asked last', () => {
  it('whether to go on with a draft, and not the question of three weeks ago', async () => {
    const world = await talk()
    const artisan = world.artisan('Paul')
    await play(artisan, [['je cherche un apprenti fleuriste, CAP, dès que possible', /en vue/]])
    world.clock.now = new Date(world.clock.now.getTime() + 21 * 86_400_000)
    await play(artisan, [
      ['bonjour', /On reprend/],
      ['oui', [/où nous en étions/, /en vue \?/]],
      ['oui', /Quel âge/],
    ])
  })
})
