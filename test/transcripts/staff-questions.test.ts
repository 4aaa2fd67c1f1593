import { beforeAll, describe, expect, it } from 'vitest'
import { generated } from '../../src/commands/bench/generated.ts'
import type { Request } from '../../src/domain/request.ts'
import { talk } from '../talk.ts'
import { play } from './play.ts'

const ft = '00000000-0000-4000-8000-000000000201'

/** Five years of a basin, the same ones each time; each office leads or supports all of it. */
describe('staff ask about many requests', () => {
  let world: Awaited<ReturnType<typeof talk>>
  let all: Request[]
  beforeAll(async () => {
    world = await talk()
    const made = [...generated(600, world.clock.now, world.convention)]
    all = made.map(({ request }) => request)
    const requests = all.map((request) => ({ request, expected: null }))
    const events = made.flatMap((one) => one.events)
    await world.store.commit({ inbox: null, conversation: null, requests, events, outbox: [] })
  })
  const offers = (year: string) =>
    all.filter(({ kind, submittedAt }) => kind === 'job-posting' && submittedAt?.startsWith(year)).length
  const change = (now: number, before: number) => {
    const percent = Math.round(((now - before) / before) * 100)
    return `${percent > 0 ? '\\+' : percent < 0 ? '−' : ''}${Math.abs(percent)} %`
  }

  it('a comparison gives the change in percent with both counts, and a follow-up goes on with it', async () => {
    const [y2026, y2025, y2024] = [offers('2026'), offers('2025'), offers('2024')]
    await play(world.advisor(ft), [
      [
        'évolution des offres entre 2025 et 2026',
        new RegExp(`^${change(y2026, y2025)} : ${y2026} offres transmises en 2026, ${y2025} en 2025\\.`),
      ],
      [
        'et entre 2024 et 2025 ?',
        new RegExp(`^${change(y2025, y2024)} : ${y2025} offres transmises en 2025, ${y2024} en 2024\\.$`),
      ],
      ['et en coiffure ?', /^Aucune offre transmise en 2025, .* en 2024 — métier : coiffure/],
    ])
  })

  it('what is counted apart comes as a card whose lines add up, with bars', async () => {
    const { cards } = await world.advisor(ft).says('offres par contrat en 2025')
    const [card] = cards
    expect(card?.title.replaceAll('\u00a0', ' ')).toBe(`${offers('2025')} offres par contrat`)
    const counts = card?.facts.map(({ value }) => Number(/\d+/.exec(value)?.[0])) ?? []
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(offers('2025'))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(card?.facts[0]?.value).toMatch(/^▇{8} /)
  })

  it('a number, then « lesquelles ? », then « suite » page through the same requests', async () => {
    const waiting = all.filter(({ kind, state }) => kind === 'job-posting' && state !== 'draft')
    const advisor = world.advisor(ft)
    await play(advisor, [
      ['combien d’offres en 2025 ?', new RegExp(`^${offers('2025')} offres — transmises en 2025`)],
      ['lesquelles ?', new RegExp(`${offers('2025')} offres — transmises en 2025`)],
    ])
    const references = (text: string) => text.match(/\b(?:OFF|APP|PRO)-[A-Z\d]{6}\b/g) ?? []
    const first = references((await advisor.says('lesquelles ?')).text)
    const second = references((await advisor.says('suite')).text)
    expect(new Set([...first, ...second]).size).toBe(16)
    const known = new Set(waiting.map(({ reference }) => reference))
    expect([...first, ...second].filter((reference) => !known.has(reference))).toEqual([])
  })

  it.each([
    ['combien d’offres hors boulangerie ?', /hors/],
    ['quel est le salaire moyen des offres de boulanger ?', /salaire/],
  ])('« %s » is not answered with a number, and says why', async (question, why) => {
    const { text } = await world.advisor(ft).says(question)
    expect(text).not.toMatch(/\d+ (?:offre|demande)/)
    expect(text).toMatch(why)
  })

  it.each([
    ['délai moyen de prise en charge', /^[^—]+ — toutes\./],
    ['combien d’offres sans réponse depuis 3 jours ouvrés ?', /non prise ; depuis au moins 3 jours ouvrés/],
    ['demandes sans réponse de l’artisan', /en attente d’une précision de l’artisan/],
    ['plus ou moins d’offres que l’an dernier ?', /% : \d+ offres transmises cette année, \d+ l’an dernier/],
    [
      'demandes de l’agence de Dunkerque de la CMA',
      /^\d+ demandes — conduite par : Chambre de métiers de Dunkerque/,
    ],
    ['combien de demandes le week-end dernier ?', /transmises du 21 au 22 novembre 2026/],
    ['offres sans être prises depuis 2 semaines', /non prise ; depuis au moins (?:2 semaines|14 jours)/],
    ['les demandes d’hier soir', /transmises hier/],
  ])('« %s » is a question of its own, understood word by word', async (question, answer) => {
    const advisor = world.advisor(ft)
    await advisor.says('âge médian des demandes en attente par métier')
    const { text } = await advisor.says(question)
    expect(text).toMatch(answer)
    expect(text).not.toMatch(/pas compris|À noter/)
  })

  it('what grew over several years is shown month by month, and not beside itself', async () => {
    const { cards } = await world.advisor(ft).says('le nombre de demandes a-t-il augmenté depuis 2024 ?')
    expect(cards[0]?.title).toMatch(/par mois$/)
  })

  it.each([
    'combien de demandes ont mis plus de 10 jours à être prises ?',
    'combien d’offres en 2031 ?',
    'c’est quoi une offre en attente ?',
    'combien d’offres à plus de 3 postes ?',
  ])('« %s » is answered with no number', async (question) =>
    expect((await world.advisor(ft).says(question)).text).toMatch(/^Je ne sais pas/),
  )

  it('thanks for figures are no question, and a question behind thanks is one', async () => {
    await play(world.advisor(ft), [
      ['combien d’offres en 2025 ?', /transmises en 2025/],
      ['ok merci pour ces chiffres', /./, /\d+ offres/],
      ['merci, et en 2024 ?', /transmises en 2024/],
    ])
  })

  it('a word that was not understood is named above the answer', async () => {
    const { text } = await world.advisor(ft).says('combien d’offres urgentes en 2025 ?')
    const [reserve, answer] = text.split('\n\n')
    expect(reserve).toMatch(/urgentes/)
    expect(answer).toMatch(new RegExp(`^${offers('2025')} offres`))
  })
})
