import { describe, expect, it } from 'vitest'
import { siretOf } from '../invented-firms.ts'
import { talk } from '../talk.ts'
import { play } from './play.ts'

const cma = '00000000-0000-4000-8000-000000000101'
const cmaCoordinator = '00000000-0000-4000-8000-000000000103'
const ft = '00000000-0000-4000-8000-000000000201'

const header = 'siret;enseigne;activitePrincipale;codeCommune;codePostal;telephone'
const list = [
  header,
  `${siretOf(1)};AU BON GRAIN;10.71C;59067;59380;03 28 00 00 01`,
  `${siretOf(2)};SALON LÉA;96.02A;59067;59380;`,
  `${siretOf(3)};AU BON GRAIN;10.71C;59183;59140;`,
  `${siretOf(4)};GARAGE DU PORT;45.20A;59183;59140;`,
].join('\n')

/** A world with four firms in the plan. */
async function planned() {
  const world = await talk()
  await world.advisor(cmaCoordinator).attaches('plan.csv', list)
  return world
}

describe('an import', () => {
  it('by a coordinator’s message adds the firms, and once more adds nothing', async () => {
    const world = await talk()
    const coordinator = world.advisor(cmaCoordinator)
    expect((await coordinator.attaches('plan.csv', list)).text).toMatch(/4 entreprises ajoutées/)
    expect((await coordinator.attaches('plan.csv', list)).text).toMatch(/Rien à ajouter/)
    expect((await world.store.prospectNames()).length).toBe(4)
  })

  it('is a coordinator’s: others are told so, and artisans as ever that files are not read', async () => {
    const world = await talk()
    expect((await world.advisor(cma).attaches('plan.csv', list)).text).toMatch(/Seul un coordinateur/)
    expect((await world.artisan('Amina').attaches('plan.csv', list)).text).toMatch(/fichier/)
    expect(await world.store.prospectNames()).toEqual([])
  })

  it('with bad lines names each, and brings the good ones only when told to', async () => {
    const world = await talk()
    const coordinator = world.advisor(cmaCoordinator)
    const bad = `${list}\n;SANS SIRET;;59067;;\n12345678901234;FAUX;;59067;;`
    const heard = await coordinator.attaches('plan.csv', bad)
    expect(heard.text).toMatch(/2 lignes ne vont pas.*ligne 6 : pas de SIRET.*ligne 7 : « 12345678901234 »/s)
    expect(await world.store.prospectNames()).toEqual([])
    await play(coordinator, [
      ['Importer quand même', [/4 entreprises ajoutées/, /2 lignes laissées de côté/]],
    ])
  })

  it.each([
    ['', /vide/],
    ['<!doctype html><p>Connexion', /page web/],
    ['PK\u0003\u0004', /CSV UTF-8/],
    ['\u0000\u0001', /n’est pas un tableau/],
    ['nom;ville\nA;B', /SIRET/],
  ])('of « %s » says what is wrong in a sentence', async (content, words) => {
    const world = await talk()
    expect((await world.advisor(cmaCoordinator).attaches('plan.csv', content)).text).toMatch(words)
  })
})

describe('the plan', () => {
  it('lists what is still to see, by commune and trade, a page at a time', async () => {
    const world = await planned()
    await play(world.advisor(cma), [
      [
        'prochaines entreprises à voir à Bergues',
        [/2 entreprises à voir — commune : Bergues/, /SALON LÉA/],
        /GARAGE/,
      ],
      ['boulangeries à voir à Dunkerque', [/1 entreprise à voir/, /AU BON GRAIN · boulanger · Dunkerque/]],
      ['restaurants à voir', /à voir/],
    ])
  })

  it('gives a firm to one visitor, and tells the others who it is and since when', async () => {
    const world = await planned()
    const [one, other] = [world.advisor(cma), world.advisor(ft)]
    await play(one, [
      ['je m’occupe du salon Léa', [/vous visitez SALON LÉA \(Bergues\)/, /Personne d’autre/]],
      ['visiter salon Léa', /Vous suivez déjà/],
      ['mes visites', [/1 entreprise suivie par vous/, /SALON LÉA/]],
    ])
    await play(other, [
      [
        'visiter salon Léa',
        /suivie par Conseillère apprentissage \(Chambre de métiers de Dunkerque\), depuis le 23 novembre 2026/,
      ],
      ['rendre salon Léa', /suivie par Conseillère apprentissage/],
      ['entreprises à voir', /3 entreprises/, /SALON/],
    ])
    await play(one, [['rendre salon Léa', /de nouveau libre/]])
    await play(other, [['je m’occupe du salon Léa', /vous visitez SALON LÉA/]])
    await play(world.advisor(cmaCoordinator), [['rendre salon Léa', /de nouveau libre/]])
  })

  it('asks which of two namesakes, and then does what was written', async () => {
    const world = await planned()
    const advisor = world.advisor(cma)
    const heard = await play(advisor, [
      ['vu boulangerie Au Bon Grain, veut un apprenti en septembre, rappeler le 15', /De quelle entreprise/],
    ])
    expect(heard.replies).toEqual(['AU BON GRAIN à Bergues', 'AU BON GRAIN à Dunkerque'])
    await play(advisor, [
      [
        'AU BON GRAIN à Dunkerque',
        [/C’est noté pour AU BON GRAIN \(Dunkerque\), vue : veut un apprenti/, /le 15 décembre 2026/],
      ],
      [
        'qui suit Au Bon Grain à Dunkerque ?',
        [/Suivie par Conseillère apprentissage/, /« vu boulangerie Au Bon Grain, veut/],
      ],
      ['plan', [/1 entreprise vue sur les 100 de l’objectif \(1 %\)/, /1 veut un apprenti/]],
    ])
  })

  it.each(['à Dunkerque', 'celui de Dunkerque', 'Dunkerque', 'le deuxième', '2'])(
    'of two namesakes, « %s » is enough to say which',
    async (choice) => {
      const world = await planned()
      await play(world.advisor(cma), [
        ['vu Au Bon Grain, veut un apprenti', /De quelle entreprise/],
        [choice, /C’est noté pour AU BON GRAIN \(Dunkerque\), vue : veut un apprenti/],
      ])
    },
  )

  it('says nothing of good lines where a file has none, and where the plan can be taken out', async () => {
    const world = await talk()
    const coordinator = world.advisor(cmaCoordinator)
    const { text, replies } = await coordinator.attaches('plan.csv', 'siret;nom;code_insee\n123;Salon;59067')
    expect(text).toMatch(/Rien n’est importé. Corrigez le fichier et renvoyez-le\.$/)
    expect(replies).toEqual([])
    await play(coordinator, [['exporter le plan', /dans l’onglet, page « Plan »/]])
  })

  it('lists what is to be called back, and takes no hour for a firm', async () => {
    const world = await planned()
    await play(world.advisor(cma), [
      ['vu salon Léa, rien pour l’instant, rappeler le 15', /15 décembre/],
      ['entreprises à rappeler', [/1 entreprise suivie par vous/, /à rappeler le 15 décembre/]],
      ['rappelle-moi demain à 10h', /./, /dans le plan/],
    ])
  })

  it('asks what came of a visit where that was not said', async () => {
    const world = await planned()
    await play(world.advisor(cma), [
      ['vu salon Léa', [/vue/, /Qu’en est-il sorti/]],
      ['Veut recruter', /SALON LÉA \(Bergues\), vue : veut recruter/],
      ['vu le garage du port', /Qu’en est-il sorti/],
      ['A un projet', /GARAGE DU PORT \(Dunkerque\), vue : a un projet/],
      ['vu le garage du port', /Qu’en est-il sorti/],
      ['combien d’offres ?', /offre/, /noté/],
      ['passé au garage du port, personne', /personne n’était là/],
      ['rappeler le garage du port', /Quel jour/],
      ['rappeler le garage du port mardi', /le 24 novembre 2026/],
    ])
  })

  it('tells whoever follows a firm that somebody else saw it', async () => {
    const world = await planned()
    const follower = world.advisor(cma)
    await follower.says('je m’occupe du salon Léa')
    await world.advisor(ft).says('vu salon Léa, cherche une coiffeuse')
    expect(follower.hears().text).toMatch(
      /Conseillère entreprises.*a noté une visite de SALON LÉA.*cherche une coiffeuse/s,
    )
    expect((await world.store.prospect(siretOf(2)))?.visitor?.advisor).toBe(cma)
  })

  it('never lists again who does not want to be contacted, whatever is imported', async () => {
    const world = await planned()
    await play(world.advisor(cma), [
      ['vu Au Bon Grain à Bergues, veut un apprenti', /vue/],
      ['ne plus contacter Au Bon Grain à Bergues', /ne sera plus contactée/],
      ['visiter Au Bon Grain à Bergues', /ne veut plus être contactée/],
      ['vu Au Bon Grain à Bergues, veut un apprenti', /je n’y note rien/],
      ['remettre Au Bon Grain à Bergues dans le plan', /Seul un coordinateur/],
    ])
    expect(await world.store.prospect(siretOf(1))).toMatchObject({ phone: null, visitor: null })
    expect((await world.store.prospectEvents(siretOf(1))).map(({ words }) => words).join('')).toBe('')
    const coordinator = world.advisor(cmaCoordinator)
    expect((await coordinator.attaches('plan.csv', list)).text).toMatch(
      /1 ne veut plus être contactée : elle reste de côté/,
    )
    await play(coordinator, [
      ['entreprises à voir', /3 entreprises à voir/],
      ['remettre Au Bon Grain à Bergues dans le plan', /de nouveau dans le plan/],
    ])
  })

  it('opens the request that a visit showed a wish for, with what is known of the firm and what was noted', async () => {
    const world = await planned()
    const advisor = world.advisor(cma)
    const heard = await play(advisor, [
      ['vu Au Bon Grain à Bergues, veut un apprenti en septembre, rappeler le 15', /vue/],
    ])
    expect(heard.replies).toEqual(['Ouvrir la demande'])
    await play(advisor, [
      ['Ouvrir la demande', [/Demande pour AU BON GRAIN \(Bergues\)/, /septembre/, /métier/]],
    ])
    const [draft] = await world.requests()
    expect(draft).toMatchObject({
      kind: 'apprenticeship',
      handoff: { onBehalfOf: { by: cma } },
      given: {
        firmName: { value: 'AU BON GRAIN', by: 'file' },
        siret: { value: siretOf(1) },
        phone: { value: '+33328000001' },
        commune: { value: { name: 'Bergues' } },
        start: { value: { kind: 'month', date: '2027-09' } },
      },
    })
    expect((await world.store.prospect(siretOf(1)))?.request).toBe(draft?.id)
  })

  it('opens each firm’s own request, and the plan answers in the middle of one', async () => {
    const world = await planned()
    const advisor = world.advisor(cma)
    await play(advisor, [
      ['vu Au Bon Grain à Bergues, veut un apprenti', /vue/],
      ['Ouvrir la demande', /métier/],
      ['vu le garage du port', /Qu’en est-il sorti/],
      ['veut embaucher un mécanicien auto en CDI', /vue : veut recruter/],
      ['Ouvrir la demande', [/Demande pour GARAGE DU PORT/, /CDI/]],
      ['plan', /2 entreprises vues/],
    ])
    const drafts = await world.requests()
    expect(drafts.map(({ given }) => given.firmName?.value).toSorted()).toEqual([
      'AU BON GRAIN',
      'GARAGE DU PORT',
    ])
  })

  it('is told in an office’s channel, and not where others read', async () => {
    const world = await planned()
    await play(world.inChannel('cma-dunkerque', cma), [
      ['je m’occupe du salon Léa', /Conseillère apprentissage visite SALON LÉA/],
      ['plan', /Dans le plan : 4/],
    ])
    await play(world.inRoom('19:others@thread.tacv2', cma), [
      ['plan', /D’autres que votre bureau/, /Dans le plan/],
    ])
  })

  it('is nobody’s but the staff’s', async () => {
    const world = await planned()
    await play(world.artisan('Amina'), [['entreprises à voir', /./, /SALON|GRAIN/]])
  })

  it('says what it cannot find, and that it is empty', async () => {
    const world = await talk()
    await play(world.advisor(cma), [
      ['plan', /Le plan est vide/],
      ['visiter Au Bon Grain', /Je ne trouve pas « Au Bon Grain »/],
      ['ouvrir la demande', /De quelle entreprise/],
    ])
  })
})
