import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { buttonOf, completeOffer, play } from '../transcripts/play.ts'
import { scripted } from './scripted.ts'

/** An offer being drafted, of which the trade is known, after the notice. */
async function drafting(model: ReturnType<typeof scripted>) {
  const world = await talk({ model })
  const artisan = world.artisan('Zoé')
  await play(artisan, [['je cherche un boulanger', /modèle de langage.*contrat/]])
  const draft = async () => (await world.requests())[0]
  return { ...world, artisan, draft }
}

describe('a conversation with a model beside the rules', () => {
  it('says in its first message whose model it is, and sends it nothing before', async () => {
    const model = scripted({})
    const world = await talk({ model })
    const artisan = world.artisan('Zoé')
    const { text } = await artisan.says('bon alors voilà je cherche quelqu’un qui saurait bien faire le pain')
    expect(text).toMatch(/^Bonjour ! Je suis l’assistant automatique.*\(un serveur d’essai\).*Sans IA/)
    expect(model.asked).toEqual([])
  })

  it('does not say so to somebody in despair, and sends nothing of it', async () => {
    const model = scripted({})
    const artisan = (await talk({ model })).artisan('Zoé')
    await play(artisan, [
      ['je suis au bout du rouleau, je dors plus', /une personne peut vous aider/, /modèle de langage/],
    ])
    await play(artisan, [['je cherche un boulanger', /modèle de langage/]])
    expect(model.asked).toEqual([])
  })

  it('says so once, also to whoever was here before there was a model', async () => {
    const world = await talk()
    const zoe = world.artisan('Zoé')
    await zoe.says('bonjour')
    const { artisan } = await drafting(scripted({}))
    expect((await artisan.says('CDI')).text).not.toMatch(/modèle de langage/)
  })

  it('asks it nothing where the rules read the whole message', async () => {
    const model = scripted({})
    const { artisan } = await drafting(model)
    await artisan.says('CDI 39 h')
    await artisan.presses({ do: 'submit', request: 'x' })
    expect(model.asked).toEqual([])
  })

  it('asks it once, also where the turn has to be run again', async () => {
    const model = scripted({ understand: () => ({}) })
    const { artisan, store } = await drafting(model)
    const { commit } = store
    let clashes = 2
    store.commit = async (turn) => (clashes-- > 0 ? 'conflict' : commit(turn))
    await artisan.says('ah là là c’est compliqué cette histoire de paperasse')
    expect(clashes).toBe(-1)
    expect(model.asked).toHaveLength(1)
  })

  it('does without it where the person wants so', async () => {
    const model = scripted({})
    const { artisan } = await drafting(model)
    await play(artisan, [['sans IA', /je me passe du modèle.*contrat/]])
    await artisan.says('ah là là c’est compliqué cette histoire de paperasse')
    expect(model.asked).toEqual([])
    await play(artisan, [['avec l’IA', /m’aide de nouveau/]])
    await artisan.says('ah là là c’est compliqué cette histoire de paperasse')
    expect(model.asked).toHaveLength(1)
  })

  it.each(['Sans IA svp', 'bonjour, sans IA', 'je ne veux pas d’IA', 'arrêtez l’IA', 'non merci, sans IA'])(
    'knows that wish in « %s »',
    async (said) => {
      const model = scripted({})
      const { artisan } = await drafting(model)
      await play(artisan, [[said, /je me passe du modèle.*contrat/]])
      await artisan.says('ah là là c’est compliqué cette histoire de paperasse')
      expect(model.asked).toEqual([])
    },
  )

  it('does without it from a message on that says other things as well', async () => {
    const model = scripted({})
    const { artisan } = await drafting(model)
    await play(artisan, [
      ['sans IA, un CDI de 39 h chez nous à la campagne', /je me passe du modèle.*CDI, 39/],
    ])
    expect(model.asked).toEqual([])
  })

  it('sends it nothing that is said of it', async () => {
    const model = scripted({})
    const { artisan } = await drafting(model)
    await artisan.says('franchement votre IA je sais pas trop quoi en penser')
    expect(model.asked).toEqual([])
  })

  it('stands on the rules where something breaks behind it', async () => {
    const broken = () => {
      throw new Error('essai')
    }
    const model = { ...scripted({ understand: () => ({}) }), compared: broken }
    const { artisan } = await drafting(model)
    await play(artisan, [['CDI, ah là là c’est compliqué cette histoire de paperasse', /CDI/]])
  })

  it('asks back a value of a closed list that other words say, and notes it only after a yes', async () => {
    const model = scripted({
      understand: () => ({ slots: [{ slot: 'contract', value: 'CDI', quote: 'quelqu’un qui reste' }] }),
    })
    const { artisan, draft } = await drafting(model)
    await play(artisan, [
      ['bah il me faut quelqu’un qui reste longtemps avec moi', /je note « CDI », c’est bien cela/],
    ])
    expect((await draft())?.given.contract).toBeUndefined()
    await play(artisan, [['oui', /C’est noté : CDI/]])
    expect((await draft())?.given.contract).toMatchObject({ value: 'CDI', words: 'quelqu’un qui reste' })
  })

  it('never asks back a figure', async () => {
    const model = scripted({
      understand: () => ({
        slots: [
          { slot: 'pay', value: '5000 € brut par mois', quote: 'bien payé quand même' },
          { slot: 'experience', value: '3 ans d’expérience', quote: 'bien payé quand même' },
        ],
      }),
    })
    const { artisan } = await drafting(model)
    await play(artisan, [['CDI 39 h du lundi au vendredi dès que possible', /Quel salaire/]])
    await play(artisan, [['bien payé quand même, faut voir ensemble', /salaire/, /5|3 ans/]])
  })

  it('changes nothing in shadow, and counts how it compares with the rules', async () => {
    const model = scripted(
      {
        understand: () => ({
          slots: [
            { slot: 'weeklyHours', value: '39 h', quote: '39 heures' },
            { slot: 'pay', value: '3000 € brut par mois', quote: 'trois mille' },
          ],
        }),
      },
      'shadow',
    )
    const { artisan, draft } = await drafting(model)
    await artisan.says('on est à 39 heures chez nous et le reste on en parlera de vive voix')
    expect((await draft())?.given.pay).toBeUndefined()
    expect(model.counts).toEqual([{ agreed: 1, differing: 0, dropped: 1, added: 0 }])
  })

  it('keeps from it who writes, for which firm, and how to reach them', async () => {
    const model = scripted({ understand: () => ({}) })
    const { artisan } = await drafting(model)
    await artisan.says(
      'alors moi c’est Zoé de la Boulangerie Au Bon Grain, mon mari Karim répond au 06 12 34 56 78, SIRET 73282932000074, 12 rue des Lilas à Bergues, zoe@bongrain.fr',
    )
    expect(model.asked).toHaveLength(1)
    expect(JSON.stringify(model.asked)).not.toMatch(/Zoé|Bon Grain|Karim|06 12|732829|Lilas|bongrain/)
  })

  it('sends it nothing that is said to an advisor, or about a request that was handed over', async () => {
    const model = scripted({})
    const world = await talk({ model })
    const artisan = world.artisan('Zoé')
    await completeOffer(artisan)
    await play(artisan, [['Je valide', /C’est transmis/]])
    model.asked.length = 0
    await artisan.says('répondre : dites-lui bien que je suis là tous les matins')
    await artisan.says('finalement ce serait plutôt quelqu’un pour les après-midi avec un peu de vente')
    expect(model.asked).toEqual([])
  })
})

describe('the text of an offer', () => {
  const better = ({ template }: { template: string }) =>
    template.replace('recrute', 'vous attend ! Nous cherchons').replace(/Au quotidien.*/, '')

  it('stands in the model’s words where they say no more than the answers', async () => {
    const model = scripted({ polish: better })
    const world = await talk({ model })
    const artisan = world.artisan('Zoé')
    await completeOffer(artisan)
    const [request] = await world.requests()
    const { cards } = await artisan.says('redis-moi tout')
    const card = cards.at(-1)
    expect(card?.texts[0]).toMatchObject({
      title: 'Texte de l’offre (rédigé avec une IA, à relire)',
      text: expect.stringMatching(/Au Bon Grain, à Dunkerque.*vous attend.*\(H\/F\)/),
      byModel: true,
    })
    expect(request?.given.wording).toMatchObject({ by: 'model' })
    expect(JSON.stringify(model.asked)).not.toMatch(/Bon Grain|06/)
  })

  it('is the template again once an answer changes that the model’s words say otherwise', async () => {
    let calls = 0
    const model = scripted({ polish: (input) => (calls++ === 0 ? better(input) : 'Prime de 500 € !') })
    const world = await talk({ model })
    const artisan = world.artisan('Zoé')
    await completeOffer(artisan)
    await artisan.says('mets 2150')
    const { cards } = await artisan.says('redis-moi tout')
    expect(cards.at(-1)?.texts[0]).toMatchObject({ title: 'Texte de l’offre', byModel: false })
    expect(calls).toBe(2)
  })

  it('is left as it is where a button was pressed: nobody waits for a model there', async () => {
    const model = scripted({ polish: better })
    const world = await talk({ model })
    const artisan = world.artisan('Zoé')
    await completeOffer(artisan)
    const { cards } = await artisan.says('redis-moi tout')
    model.asked.length = 0
    const edited = await artisan.presses(buttonOf(cards.at(-1), 'Modifier'))
    expect(edited.text).not.toBe('')
    await artisan.presses({ ...buttonOf(cards.at(-1), 'Modifier'), pay: '2200 brut' })
    expect(model.asked).toEqual([])
  })

  it('goes to the advisors as the artisan approved it, marked', async () => {
    const world = await talk({ model: scripted({ polish: better }) })
    const artisan = world.artisan('Zoé')
    await completeOffer(artisan)
    await play(artisan, [['Je valide', /C’est transmis/]])
    const { cards } = world.inChannel('france-travail-dunkerque', 'x').hears()
    expect(cards[0]?.texts[0]?.title).toMatch(/rédigé avec une IA/)
  })
})

describe('a question of the staff', () => {
  it('that the rules do not understand is run as the model translated it, with the asker’s rights', async () => {
    const model = scripted({
      translate: () => ({ wish: 'list', trade: 'maçons', states: 'waiting', olderThan: null }),
    })
    const world = await talk({ model })
    const advisor = world.advisor(world.convention.offices[0]?.advisors[0]?.id ?? '')
    await play(advisor, [['bonjour', /modèle de langage/]])
    await play(advisor, [
      [
        'il reste quoi chez les maçons que personne n’a attrapé',
        /comprise à l’aide d’une IA[\s\S]*maçons.*transmise, non prise/,
      ],
    ])
  })

  it('is not sent to it where they do without it', async () => {
    const model = scripted({ translate: () => ({ wish: 'list', trade: 'maçons' }) })
    const world = await talk({ model })
    const advisor = world.advisor(world.convention.offices[0]?.advisors[0]?.id ?? '')
    await play(advisor, [
      ['bonjour', /modèle de langage/],
      ['sans IA', /^D’accord, je me passe du modèle.*« Avec IA » le rappelle\.$/],
      ['il reste quoi chez les maçons que personne n’a attrapé', /pas compris/],
    ])
    expect(model.asked).toEqual([])
    await play(advisor, [['avec IA', /m’aide de nouveau/]])
    await play(advisor, [['il reste quoi chez les maçons que personne n’a attrapé', /maçons/]])
  })

  it('is translated too where the rules know that it asks, and not what', async () => {
    const model = scripted({ translate: () => ({ wish: 'list', trade: 'maçons', states: 'waiting' }) })
    const world = await talk({ model })
    const advisor = world.advisor(world.convention.offices[0]?.advisors[0]?.id ?? '')
    await play(advisor, [['bonjour', /modèle de langage/]])
    const asked = 'liste des demandes de maçons qui prennent gentiment la poussière sous une pile'
    const long = 'Bonjour, ma responsable a besoin de ce qui concerne les maçons pour la réunion de jeudi'
    await play(advisor, [[long, /comprise à l’aide d’une IA[\s\S]*maçons/]])
    await play(advisor, [[asked, /comprise à l’aide d’une IA[\s\S]*maçons.*transmise, non prise/]])
  })

  it.each([
    'liste des demandes de maçons hors Bergues et environs',
    'quel est le salaire moyen des offres de maçons',
    'supprime les demandes de maçons',
    'je prends',
    'ok super',
  ])('is not sent where it is none, or one that no filter answers: « %s »', async (said) => {
    const model = scripted({ translate: () => ({ wish: 'list', trade: 'maçons' }) })
    const world = await talk({ model })
    const advisor = world.advisor(world.convention.offices[0]?.advisors[0]?.id ?? '')
    await play(advisor, [['bonjour', /modèle de langage/]])
    await play(advisor, [[said, /./, /comprise à l’aide/]])
    expect(model.asked).toEqual([])
  })

  it('gets back what was hidden in the words that the model copies', async () => {
    const model = scripted({
      translate: ({ text }) => ({
        wish: 'list',
        commune: 'Bergues',
        trade: /⟦\S+?⟧/.exec(text)?.[0] ?? null,
      }),
    })
    const world = await talk({ model })
    const advisor = world.advisor(world.convention.offices[0]?.advisors[0]?.id ?? '')
    await play(advisor, [['bonjour', /modèle de langage/]])
    await play(advisor, [['il reste quoi chez les plonbiers de Bergues', /métier : plo\S+.*Bergues/]])
    expect(JSON.stringify(model.asked)).not.toContain('plonbiers')
  })

  it.each([
    ['names a trade that the question does not', { wish: 'list', trade: 'boulangers' } as const],
    ['cannot be a filter', { wish: 'cannot', trade: 'maçons' } as const],
    ['says nothing of the question', { wish: 'list', mine: true } as const],
  ])('stays not understood where the translation %s', async (_, translation) => {
    const world = await talk({ model: scripted({ translate: () => translation }) })
    const advisor = world.advisor(world.convention.offices[0]?.advisors[0]?.id ?? '')
    await play(advisor, [['bonjour', /modèle de langage/]])
    await play(advisor, [['il reste quoi chez les maçons que personne n’a attrapé', /pas compris/]])
  })
})
