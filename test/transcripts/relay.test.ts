import { describe, expect, it } from 'vitest'
import { tick } from '../../src/turn/clock/clock.ts'
import { talk } from '../talk.ts'
import { handOver, play } from './play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const ftOther = '00000000-0000-4000-8000-000000000202'

/** Amina has handed an offer over, Conseillère entreprises has it and has written to her. */
async function inExchange() {
  const world = await talk({ now: '2026-11-23T09:00:00Z' })
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  const reference = (await world.requests())[0]?.reference ?? ''
  const advisor = world.advisor(ft)
  await advisor.says(`prendre ${reference}`)
  artisan.hears()
  const writes = (words: string) => advisor.says(`répondre ${reference} : ${words}`)
  const request = async () => {
    const found = await world.store.requestByReference(reference)
    if (!found) throw new Error('the request is gone')
    return found
  }
  return { world, artisan, advisor, writes, reference, request }
}

describe('while advisor and artisan write to each other', () => {
  it('what the artisan says to a person goes to that person, also with a greeting, a day or a trade in it', async () => {
    const { artisan, advisor, writes } = await inExchange()
    await writes('je passe mardi à 14 h ?')
    expect(artisan.hears().text).toMatch(/« je passe mardi à 14 h \? » Répondez ici, simplement/)
    for (const words of [
      'bonjour Madame, mardi ça va',
      'plutôt mercredi à 9 h',
      'le boulanger actuel part vendredi',
      'je ne sais pas encore',
      'je passe retirer les papiers jeudi',
      'à demain',
    ]) {
      await play(artisan, [[words, /^Transmis à Conseillère entreprises\.$/]])
      expect(advisor.hears().text, words).toContain(`Amina écrit : « ${words} »`)
    }
  })

  it('what the artisan says to the bot stays with the bot', async () => {
    const { artisan, advisor, writes } = await inExchange()
    await writes('je passe mardi ?')
    advisor.hears()
    await play(artisan, [
      ['où en est mon offre', /est suivie par Conseillère entreprises/],
      ['finalement 2 300 € brut', /Je propose ce changement/],
      ['bonjour', /Dites-moi|Bonjour/, /Transmis/],
      ['je cherche un maçon en CDI', /maçon/i, /Transmis/],
    ])
    expect(advisor.hears().text).not.toMatch(/écrit :/)
  })
})

it('a long message arrives whole, both ways', async () => {
  const { artisan, advisor, writes } = await inExchange()
  const long = `${'mot '.repeat(1_900)}la fin.`
  await writes(long)
  expect(artisan.hears().text).toContain('mot la fin.')
  advisor.hears()
  await play(artisan, [[long, /^Transmis à/]])
  expect(advisor.hears().text).toContain('mot la fin.')
})

it('« pour samedi : … » answers the question of a draft', async () => {
  const { artisan } = await inExchange()
  await play(artisan, [
    ['je cherche un coiffeur, CDI 35 h, 1 900 € brut, dès janvier', /horaires/],
    ['pour samedi : 8 h à 12 h', /samedi/, /Transmis|Aucun conseiller/],
  ])
})

describe('a draft in the middle of an exchange', () => {
  async function drafting() {
    const scene = await inExchange()
    await play(scene.artisan, [
      ['je cherche un coiffeur, CDI 35 h en journée, 1 900 € brut, dès janvier', /débutant/],
    ])
    return scene
  }

  it('is left as it is by the advisor’s message, which says how to answer it', async () => {
    const { artisan, writes, reference, world } = await drafting()
    await writes('je passe mardi ?')
    expect(artisan.hears().text).toMatch(
      new RegExp(
        `Pour lui répondre : « répondre : … », ou « répondre ${reference} : … ». Votre brouillon vous attend`,
      ),
    )
    await play(artisan, [['oui', /quotidien/, /Transmis/]])
    const draft = (await world.requests()).find(({ state }) => state === 'draft')
    expect(draft?.given.experience?.value).toMatchObject({ level: 'none' })
  })

  it('takes no answer to the advisor for its own, and its question is asked again', async () => {
    const { artisan, advisor, writes, world } = await drafting()
    await writes('un débutant vous irait pour le boulanger ?')
    artisan.hears()
    await play(artisan, [
      [
        'répondre : oui mardi',
        [/Transmis à Conseillère entreprises\. On revient à votre offre\./, /débutant/],
      ],
    ])
    expect(advisor.hears().text).toContain('Amina écrit : « oui mardi »')
    const draft = (await world.requests()).find(({ state }) => state === 'draft')
    expect(draft?.given.experience).toBeUndefined()
    await play(artisan, [['oui', /quotidien/]])
  })

  it('is not thrown away by a yes that was meant for the advisor', async () => {
    const { artisan, advisor, writes, world } = await drafting()
    await writes('je passe mardi ?')
    await play(artisan, [
      ['annuler', /J’abandonne votre offre/],
      ['répondre : oui', /Transmis à Conseillère/],
    ])
    expect(advisor.hears().text).toContain('Amina écrit : « oui »')
    expect((await world.requests()).map(({ state }) => state)).toContain('draft')
  })

  it('keeps a question of the advisor apart as well, until « répondre : … » answers it', async () => {
    const { artisan, advisor, reference, request } = await drafting()
    await advisor.says(`demander ${reference} : quel est le salaire exact ?`)
    expect(artisan.hears().text).toMatch(/Pour lui répondre : « répondre : … »/)
    await play(artisan, [
      ['oui', /quotidien/],
      ['réponse : 2 250 € brut', [/transmis votre réponse/, /quotidien/]],
    ])
    expect(await request()).toMatchObject({ state: 'active', given: { pay: { value: { min: 2250 } } } })
    expect(advisor.hears().text).toMatch(/Amina répond : « 2 250 € brut »/)
  })

  it('is what « stop » and « répondre au téléphone : … » are about', async () => {
    const { artisan, advisor, writes, request } = await drafting()
    await writes('je passe mardi ?')
    advisor.hears()
    await play(artisan, [
      ['oui', /quotidien/],
      ['répondre au téléphone : prise de rendez-vous', /téléphone/, /Transmis|Aucun conseiller/],
      ['stop', /J’abandonne/],
    ])
    expect(advisor.hears().text).toBe('')
    expect((await request()).handoff.relayedAt).not.toBeNull()
  })

  it('asks back what is to be said, and says so where there is nobody to say it to', async () => {
    const { artisan } = await drafting()
    await play(artisan, [['répondre :', [/Que dois-je lui transmettre/, /débutant/]]])
    const stranger = (await talk()).artisan('Bruno')
    await play(stranger, [['répondre : oui mardi', /Aucun conseiller ne suit de demande à vous/]])
  })
})

describe('a request that nobody has yet', () => {
  it('takes a word for the advisor to the office’s channel', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await handOver(artisan)
    const channel = world.inChannel('france-travail-dunkerque', ft)
    await play(artisan, [
      [
        'répondre : je suis joignable après 14 h',
        /Transmis à France Travail Dunkerque ; personne n’a encore pris OFF-/,
      ],
    ])
    expect(channel.hears().text).toMatch(/Amina \(06 12 34 56 78\) écrit : « je suis joignable après 14 h »/)
  })
})

describe('the end of an exchange', () => {
  it.each([
    'fin',
    'fin de l’échange',
    'terminer l’échange',
    'arrêter la discussion',
    'mettre fin à l’échange',
    'clore l’échange',
  ])('« %s OFF-… » by the advisor ends it and nothing else; both are told', async (words) => {
    const { artisan, advisor, writes, reference, request } = await inExchange()
    await writes('je passe mardi')
    artisan.hears()
    expect((await advisor.says(`${words} ${reference}`)).text).toMatch(
      /L’échange avec Amina est terminé ; OFF-.* reste ouverte\. Pour la clore : « clore OFF-/,
    )
    expect(artisan.hears().text).toMatch(/Conseillère entreprises a terminé l’échange pour OFF-/)
    expect(await request()).toMatchObject({ state: 'claimed', handoff: { relayedAt: null } })
    await play(artisan, [['d’accord', /./, /Transmis/]])
  })

  it.each(['terminer', 'clore', 'finir', 'terminer la demande'])(
    '« %s OFF-… » closes the request, and the exchange with it',
    async (words) => {
      const { advisor, writes, reference, request } = await inExchange()
      await writes('je passe mardi')
      await advisor.says(`${words} ${reference}`)
      expect(await request()).toMatchObject({ state: 'done', handoff: { relayedAt: null } })
    },
  )

  it('« fin OFF-… » where nobody writes to anybody closes nothing, and says how to', async () => {
    const { advisor, reference, request } = await inExchange()
    expect((await advisor.says(`fin ${reference}`)).text).toMatch(
      /Aucun échange n’est en cours avec Amina.*« clore OFF-/,
    )
    expect((await request()).state).toBe('claimed')
  })

  it('is nobody’s but the owner’s and the artisan’s', async () => {
    const { world, writes, reference, request } = await inExchange()
    await writes('je passe mardi')
    expect((await world.advisor(ftOther).says(`fin ${reference}`)).text).toMatch(/déjà prise par/)
    expect((await request()).handoff.relayedAt).not.toBeNull()
  })

  it.each(['fin de l’échange', 'terminer l’échange', 'on arrête la discussion', 'fin'])(
    '« %s » by the artisan gives their words back to the bot; the advisor is told',
    async (words) => {
      const { world, artisan, advisor, writes, request } = await inExchange()
      await writes('je passe mardi')
      await play(artisan, [[words, /L’échange avec Conseillère entreprises est terminé/]])
      expect(advisor.hears().text).toMatch(/Amina a terminé l’échange/)
      expect((await request()).state).toBe('claimed')
      expect((await world.store.events((await request()).id)).at(-1)?.what).toBe('relay-ended')
      await play(artisan, [
        ['à mardi alors', /./, /Transmis/],
        ['répondre : à mardi alors', /Transmis à Conseillère entreprises/],
        ['et merci', /Transmis à Conseillère entreprises/],
      ])
    },
  )

  it('comes with giving the request back', async () => {
    const { artisan, advisor, writes, reference } = await inExchange()
    await writes('je passe mardi')
    await advisor.says(`rendre ${reference}`)
    await play(artisan, [['à mardi', /./, /Transmis/]])
  })

  it('comes after five working days without a word, and tells nobody', async () => {
    const { world, artisan, advisor, writes, reference, request } = await inExchange()
    await advisor.says(`appelé ${reference}`)
    await writes('je passe mardi')
    await artisan.says('parfait')
    advisor.hears()
    const parts = {
      store: world.store,
      convention: () => world.convention,
      now: () => world.clock.now,
      wake: () => {},
    }
    world.clock.now = new Date('2026-11-30T08:30:00Z')
    expect(await tick(parts)).toBe(0)
    expect((await request()).handoff.relayedAt).not.toBeNull()
    world.clock.now = new Date('2026-11-30T09:30:00Z')
    expect(await tick(parts)).toBe(1)
    expect(await tick(parts)).toBe(0)
    await world.drain()
    expect((await request()).handoff.relayedAt).toBeNull()
    expect(artisan.hears().text + advisor.hears().text).toBe('')
    await play(artisan, [['et pour mardi', /./, /Transmis/]])
  })
})
