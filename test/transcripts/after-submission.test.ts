import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { handOver, type Line, play } from './play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const ftOther = '00000000-0000-4000-8000-000000000202'
const ftCoordinator = '00000000-0000-4000-8000-000000000203'

async function claimed() {
  const world = await talk()
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  const reference = (await world.requests())[0]?.reference ?? ''
  const advisor = world.advisor(ft)
  await advisor.says(`prendre ${reference}`)
  artisan.hears()
  const request = async () => {
    const found = await world.store.requestByReference(reference)
    if (!found) throw new Error('the request is gone')
    return found
  }
  return { world, artisan, advisor, reference, request }
}

/** A second offer of the same artisan, handed over. */
const anotherOffer: Line[] = [
  ['je cherche un coiffeur, CDI 35 h en journée, 1 900 € brut, dès janvier', /débutant/],
  ['oui', /quotidien/],
  ['passer', /confiée/],
  ['oui', /Je valide/],
  ['Je valide', /C’est transmis/],
]

describe('a question of the advisor', () => {
  it('reaches the artisan, whose answer lands in its slot and comes back', async () => {
    const { artisan, advisor, reference, request } = await claimed()
    expect((await advisor.says(`demander ${reference} : quel est le salaire exact ?`)).text).toMatch(
      /Question envoyée/,
    )
    expect((await request()).state).toBe('awaiting-details')
    expect(artisan.hears().text).toMatch(
      /vous demande, pour votre offre OFF-.* : « quel est le salaire exact \?/,
    )
    await play(artisan, [['2 200 € brut', /transmis votre réponse/]])
    expect(advisor.hears().text).toMatch(
      /à votre question « quel est le salaire exact \? », Amina répond : « 2 200 € brut »/,
    )
    expect(await request()).toMatchObject({
      state: 'active',
      given: { pay: { value: { min: 2200 }, words: '2 200 € brut' } },
    })
  })

  it('goes on waiting when the request is given to a colleague, to whom the answer then comes', async () => {
    const { world, artisan, advisor, reference, request } = await claimed()
    const colleague = world.advisor(ftOther)
    await colleague.says('bonjour')
    await advisor.says(`demander ${reference} : faut-il le permis ?`)
    await advisor.says(`confier ${reference} à Conseiller recrutement`)
    expect((await request()).state).toBe('awaiting-details')
    expect(colleague.hears().text).toMatch(
      /vous est confiée par Conseillère entreprises.*06 12 34 56 78.*On lui a demandé : « faut-il le permis \? »/,
    )
    artisan.hears()
    await play(artisan, [['oui, le permis B', /transmis votre réponse/]])
    expect(colleague.hears().text).toMatch(/Amina répond : « oui, le permis B »/)
    expect(await request()).toMatchObject({ state: 'active', advisor: ftOther, handoff: { question: null } })
  })

  it('is asked back when it holds no question', async () => {
    const { advisor, reference } = await claimed()
    expect((await advisor.says(`demander ${reference}`)).text).toMatch(/Quelle question/)
  })
})

describe('the relay', () => {
  it('carries words both ways, says who speaks, and keeps them in the history', async () => {
    const { artisan, advisor, reference, request, world } = await claimed()
    expect((await advisor.says(`répondre ${reference} : je passe mardi à 14 h`)).text).toMatch(
      /J’envoie votre message à Amina/,
    )
    expect(artisan.hears().text).toMatch(
      /Conseillère entreprises \(France Travail Dunkerque\), pour votre offre OFF-.* : « je passe mardi à 14 h »/,
    )
    await play(artisan, [['parfait à mardi', /Transmis à Conseillère entreprises/]])
    expect(advisor.hears().text).toMatch(/Amina écrit : « parfait à mardi »/)
    const events = await world.store.events((await request()).id)
    expect(events.filter(({ what }) => what === 'relayed')).toHaveLength(2)
  })
})

describe('a change after submission', () => {
  it('is proposed to the owner, who accepts it', async () => {
    const { artisan, advisor, reference, request } = await claimed()
    await play(artisan, [
      ['finalement 2 300 € brut', /Je propose ce changement.*2 300 € brut par mois au lieu de 2 100 €/],
    ])
    expect((await request()).given.pay?.value).toMatchObject({ min: 2100 })
    expect(advisor.hears().text).toMatch(/propose de changer salaire : 2 300/)
    await advisor.says(`accepter ${reference}`)
    expect((await request()).given.pay?.value).toMatchObject({ min: 2300 })
    expect(artisan.hears().text).toMatch(/a accepté votre changement/)
  })

  it('is refused with a word, and nothing changes', async () => {
    const { artisan, advisor, reference, request } = await claimed()
    await artisan.says('finalement 2 300 € brut')
    await advisor.says(`refuser ${reference} : déjà publiée`)
    expect(artisan.hears().text).toMatch(/n’a pas repris votre changement.*: déjà publiée/)
    expect(await request()).toMatchObject({
      given: { pay: { value: { min: 2100 } } },
      handoff: { proposal: null },
    })
  })
})

describe('the end of a request', () => {
  it('« j’ai trouvé » asks by which means, closes it and tells the owner', async () => {
    const { artisan, advisor, request } = await claimed()
    const { replies } = await play(artisan, [["c'est bon j'ai trouvé", /Par quel moyen/]])
    expect(replies).toContain('Bouche à oreille')
    await play(artisan, [['Bouche à oreille', /est close/]])
    expect(await request()).toMatchObject({ state: 'done', outcome: 'pourvue : Bouche à oreille' })
    expect(advisor.hears().text).toMatch(/a trouvé \(Bouche à oreille\)/)
  })

  it('« j’ai trouvé » closes nothing on words that say something else', async () => {
    const { artisan, request } = await claimed()
    for (const words of [
      'c’est quoi la question ?',
      'non, pas encore',
      'je cherche aussi un coiffeur en CDI',
    ]) {
      await play(artisan, [
        ["c'est bon j'ai trouvé", /Par quel moyen, pour votre offre \(Boulanger/],
        [words, /./, /est close/],
      ])
      expect((await request()).state, words).toBe('claimed')
    }
  })

  it('of several requests none is ended or prolonged by a guess', async () => {
    const { world, artisan, reference } = await claimed()
    await play(artisan, anotherOffer)
    for (const [words, order] of [
      ['prolonger', 'Prolonger'],
      ['retirer', 'Retirer'],
      ["j'ai trouvé", 'J’ai trouvé pour'],
    ] as const) {
      const { replies } = await play(artisan, [[words, /Laquelle \? votre offre.* ; votre offre/]])
      expect(replies).toContain(`${order} ${reference}`)
    }
    await play(artisan, [
      ["j'ai trouvé mon boulanger", new RegExp(`Par quel moyen.*${reference}`)],
      ['non', /reste ouverte/],
      [`J’ai trouvé pour ${reference}`, new RegExp(`Par quel moyen.*${reference}`)],
      ['Une école', /est close/],
    ])
    const open = (await world.requests()).filter(({ state }) => state === 'submitted')
    expect(open.map(({ given }) => given.trade?.value)).toEqual([
      expect.objectContaining({ label: 'Coiffeur / Coiffeuse' }),
    ])
  })

  it('says so when it has ended before the answer', async () => {
    const { artisan, advisor, reference, request } = await claimed()
    await artisan.says('retirer mon offre')
    await advisor.says(`clore ${reference}`)
    artisan.hears()
    await play(artisan, [
      ['oui', /est déjà terminée/, /retirée/],
      ['prolonger', /est déjà terminée/],
    ])
    expect((await request()).state).toBe('done')
  })

  it('« retirer » asks first, and can be taken back', async () => {
    const { artisan, request, reference } = await claimed()
    await play(artisan, [
      ['retirer mon offre', /Je retire votre offre/],
      ['non', /reste ouverte/],
      ['retirer mon offre', /Je retire/],
      ['oui', /est retirée/],
    ])
    expect((await request()).state).toBe('withdrawn')
    await play(artisan, [[`rouvrir ${reference}`, /est rouverte/]])
    expect(await request()).toMatchObject({ state: 'submitted', advisor: null })
  })

  it('the owner closes it with a motive, a colleague may not', async () => {
    const { world, artisan, advisor, reference, request } = await claimed()
    expect((await world.advisor(ftOther).says(`clore ${reference}`)).text).toMatch(
      /déjà prise par Conseillère entreprises/,
    )
    expect((await advisor.says(`clore ${reference} : pourvue par nos soins`)).text).toMatch(
      /est terminée : pourvue par nos soins/,
    )
    expect(await request()).toMatchObject({ state: 'done', outcome: 'pourvue par nos soins' })
    expect(artisan.hears().text).toMatch(/est close par Conseillère entreprises/)
  })
})

describe('words that only look like an order', () => {
  it('ask how it stands, and change nothing', async () => {
    const { advisor, reference, request } = await claimed()
    for (const words of [
      'statut de la demande',
      'où en est la demande',
      'dis-moi où en est',
      'la demande',
      'état de',
    ])
      expect((await advisor.says(`${words} ${reference}`)).text, words).toMatch(
        /prise par Conseillère entreprises/,
      )
    expect((await advisor.says(`qui peut rendre ${reference} ?`)).text).toMatch(/prise par/)
    expect((await request()).state).toBe('claimed')
  })
})

describe('a reference alone', () => {
  it('of one’s own says how it stands, also once it has ended', async () => {
    const { artisan, advisor, reference } = await claimed()
    await play(artisan, [[reference.toLowerCase(), /est suivie par Conseillère entreprises/]])
    await advisor.says(`abandonner ${reference} : plus de besoin`)
    artisan.hears()
    await play(artisan, [
      ['où en est mon offre', [/est abandonnée\. Vous pouvez la rouvrir jusqu’au 7 décembre 2026/], /suivie/],
    ])
  })

  it('of nobody’s or somebody else’s is not found, whatever is said with it, and begins nothing', async () => {
    const { world, reference } = await claimed()
    const other = world.artisan('Bruno')
    await other.says('bonjour')
    for (const words of ['retirer REF', 'finalement 2 300 € brut REF', 'REF']) {
      const said = (ref: string) => words.replace('REF', ref)
      const heard = (await play(other, [[said(reference), /^Je ne trouve pas OFF-/]])).text
      expect((await other.says(said('OFF-22K2MP'))).text).toBe(heard.replaceAll(reference, 'OFF-22K2MP'))
    }
    expect(await world.requests()).toHaveLength(1)
  })
})

describe('words about more time', () => {
  it('that deny or ask prolong nothing', async () => {
    const { world, artisan, request } = await claimed()
    world.clock.now = new Date('2026-12-01T09:00:00Z')
    const before = (await request()).handoff.expiresAt
    for (const words of ['je ne veux pas prolonger', 'est-ce que je peux prolonger ?'])
      await artisan.says(words)
    expect((await request()).handoff.expiresAt).toBe(before)
    await play(artisan, [['je veux prolonger', /est prolongée jusqu’au 1er février 2027/]])
  })
})

describe('who has a request', () => {
  it('an absence gives back everything that one has', async () => {
    const { world, advisor, artisan, reference, request } = await claimed()
    expect((await advisor.says('absent jusqu’au 4')).text).toMatch(
      new RegExp(`de nouveau à prendre dans votre bureau : ${reference}`),
    )
    expect(await request()).toMatchObject({ state: 'submitted', advisor: null })
    expect(artisan.hears().text).toMatch(/un autre conseiller va la reprendre/)
    expect((await world.advisor(ftOther).says('je suis absente demain')).text).toMatch(/aucune demande/)
  })

  it('changes by « rendre » and by « confier », to a person or to another office', async () => {
    const { world, artisan, advisor, reference, request } = await claimed()
    await advisor.says(`confier ${reference} à Conseiller recrutement`)
    expect((await request()).advisor).toBe(ftOther)
    expect(artisan.hears().text).toMatch(/est maintenant suivie par Conseiller recrutement/)
    const other = world.advisor(ftOther)
    expect((await other.says(`rendre ${reference}`)).text).toMatch(/de nouveau à prendre/)
    expect(await request()).toMatchObject({ state: 'submitted', advisor: null })
    const coordinator = world.advisor(ftCoordinator)
    expect((await coordinator.says(`confier ${reference} à Chambre de métiers`)).text).toMatch(
      /Chambre de métiers de Dunkerque/,
    )
    expect(await request()).toMatchObject({
      state: 'submitted',
      lead: 'cma-dunkerque',
      support: 'france-travail-dunkerque',
    })
  })

  it('tells whoever had it, and the office that has to take it, what somebody else has done', async () => {
    const { world, advisor, reference } = await claimed()
    const lead = world.inChannel('france-travail-dunkerque', ft)
    const support = world.inChannel('cma-dunkerque', 'nobody')
    const coordinator = world.advisor(ftCoordinator)
    lead.hears()
    await coordinator.says(`rendre ${reference}`)
    expect(advisor.hears().text).toMatch(/OFF-.* : .*oordinat.* l’a rendue\./)
    expect(lead.hears().text).toMatch(/a rendu OFF-.* : elle est à prendre/)
    support.hears()
    await coordinator.says(`confier ${reference} à Chambre de métiers`)
    expect(support.hears().text).toMatch(/a confié à votre bureau OFF-.* : elle est à prendre/)
    expect(lead.hears().text).toMatch(/OFF-.* l’a confiée à Chambre de métiers de Dunkerque\./)
  })

  it('an absence is one word to the office, whatever was one’s own', async () => {
    const { world, artisan, advisor } = await claimed()
    await play(artisan, anotherOffer)
    for (const { reference } of await world.requests()) await advisor.says(`prendre ${reference}`)
    const lead = world.inChannel('france-travail-dunkerque', ft)
    lead.hears()
    await advisor.says('absent jusqu’au 4')
    expect(lead.hears().text).toMatch(
      /^Conseillère entreprises s’absente\. 2 demandes sont à prendre : OFF-[^\n]*OFF-[^\n]*$/,
    )
  })

  it('is asked for, where « confier » names nobody', async () => {
    const { advisor, reference } = await claimed()
    expect((await advisor.says(`confier ${reference} à`)).text).toMatch(/À qui/)
  })

  it('is not given to a name that nobody or several people have', async () => {
    const { advisor, reference, request } = await claimed()
    expect((await advisor.says(`confier ${reference} à Personne`)).text).toMatch(/Je ne connais pas/)
    expect((await advisor.says(`confier ${reference} à Conseil`)).text).toMatch(/Plusieurs personnes/)
    expect((await request()).advisor).toBe(ft)
  })
})
