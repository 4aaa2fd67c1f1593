import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { type Line, play } from './play.ts'

const cma = '00000000-0000-4000-8000-000000000101'

const project: Line[] = [
  ['je veux céder mon salon de coiffure à Dunkerque', /Pour quand/],
  ['l’année prochaine', /repreneur/],
  ['pas encore', /entreprise/],
  ['Salon Carole, 06 12 34 56 70', /Je valide/],
  ['Je valide', [/C’est transmis : PRO-/, /où en est ma demande/]],
]
const apprentice: Line[] = [
  ['je voudrais prendre un apprenti boulanger en septembre 2027', /diplôme/],
  ['CAP', /en vue/],
  ['pas encore', /horaires/],
  ['35 h', /formerait/],
  ['moi', /formerait|machines|métier|diplôme/],
  ['passer', /machines|entreprise/],
  ['passer', /entreprise|machines/],
  ['Boulangerie Bruno, Dunkerque, 06 12 34 56 79', /propose des jeunes/],
  ['non', /Je valide/],
  ['Je valide', [/C’est transmis : APP-/, /où en est ma demande/]],
]

/** Bruno has handed it over. */
async function handedOver(lines: Line[]) {
  const world = await talk()
  const artisan = world.artisan('Bruno')
  await play(artisan, lines)
  const [request] = await world.requests()
  return { world, artisan, advisor: world.advisor(cma), reference: request?.reference ?? '' }
}

it.each([
  ['a project', project],
  ['a wish for an apprentice', apprentice],
])('%s is called what it is, from the handover to its end', async (_, lines) => {
  const { artisan, advisor, reference } = await handedOver(lines)
  const said: string[] = []
  for (const order of [
    `prendre ${reference}`,
    `demander ${reference} : quelle surface ?`,
    `répondre ${reference} : je passe mardi`,
    `rendre ${reference}`,
    `prendre ${reference}`,
    `clore ${reference}`,
  ]) {
    await advisor.says(order)
    said.push(artisan.hears().text)
  }
  said.push((await artisan.says('je valide')).text)
  expect(said.join('\n')).toMatch(/votre demande( d’apprenti)? (APP|PRO)-/)
  expect(said.join('\n')).not.toMatch(/offre/)
})

it('only an offer has to be entrusted before it is given to the partner who sees none else', async () => {
  const { world, advisor, reference } = await handedOver(apprentice)
  await advisor.says(`prendre ${reference}`)
  await play(advisor, [[`confier ${reference} à France Travail Dunkerque`, /est maintenant confiée à/]])
  expect((await world.store.requestByReference(reference))?.lead).toBe('france-travail-dunkerque')
})

describe('after the handover, a change is read as what it is in a request of its kind', () => {
  it.each([
    ['a project', project, 'en fait 3 salariés', { headcount: 3 }],
    ['a project', project, 'finalement dans 6 mois', { horizon: { kind: 'month', date: '2027-05' } }],
    ['a wish for an apprentice', apprentice, 'en fait 3 salariés', { headcount: 3 }],
    ['a wish for an apprentice', apprentice, 'finalement elle a 17 ans', { candidateAge: 17 }],
    ['a wish for an apprentice', apprentice, 'c’est plutôt ma femme qui le formera', { tutor: 'ma femme' }],
  ] as const)('%s, %#', async (_, lines, said, held) => {
    const { world, artisan } = await handedOver([...lines])
    await play(artisan, [[said, /C’est changé dans (?:APP|PRO)-/]])
    const [request] = await world.requests()
    for (const [slot, value] of Object.entries(held)) expect(request?.given[slot]?.value).toEqual(value)
  })

  it.each([
    [project, /j’ai 3 salariés/],
    [apprentice, /il aura 17 ans/],
  ])('and the example given is one of its kind', async (lines, example) => {
    const { artisan } = await handedOver(lines)
    await play(artisan, [['je me suis trompé', [/Que dois-je changer/, example], /salaire/]])
  })

  it('« finalement » after « j’ai trouvé » is no way of having found somebody', async () => {
    const { world, artisan } = await handedOver(project)
    await play(artisan, [
      ['j’ai trouvé un repreneur', /Par quel moyen/],
      ['en fait le salon est à Bergues', /C’est changé/, /est close/],
    ])
    expect((await world.requests())[0]?.state).toBe('submitted')
  })
})
