import { expect, it } from 'vitest'
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
