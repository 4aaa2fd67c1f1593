import { describe, expect, it } from 'vitest'
import { readConvention } from '../../src/convention-file.ts'
import { conventionSchema } from '../../src/domain/convention.ts'
import type { Card } from '../../src/domain/outgoing.ts'
import { tick } from '../../src/turn/clock/clock.ts'
import { talk } from '../talk.ts'
import { handOver, play } from './play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const ftCoordinator = '00000000-0000-4000-8000-000000000203'
const cma = '00000000-0000-4000-8000-000000000101'
const cmaOther = '00000000-0000-4000-8000-000000000102'

const words = 'Relire les mots du métier avec l’entreprise'

/** An offer that France Travail leads, and for which the chamber has something to do. */
async function submitted({ convention = readConvention('convention.json') } = {}) {
  const world = await talk({ convention })
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  const lead = world.inChannel('france-travail-dunkerque', ft)
  const support = world.inChannel('cma-dunkerque', cma)
  const reference = (await world.requests())[0]?.reference ?? ''
  const request = async () => {
    const found = await world.store.requestByReference(reference)
    if (!found) throw new Error('the request is gone')
    return found
  }
  return { world, artisan, lead, support, reference, request }
}

/** Gives the request further tasks, as one that holds several wishes has. */
async function withTasks(
  { world, request }: Awaited<ReturnType<typeof submitted>>,
  tasks: { office: string; what: string }[],
) {
  const stored = await request()
  const open = tasks.map((task) => ({ ...task, by: null, doneAt: null }))
  await world.store.commit({
    inbox: null,
    conversation: null,
    requests: [
      {
        request: { ...stored, version: stored.version + 1, handoff: { ...stored.handoff, tasks: open } },
        expected: stored.version,
      },
    ],
    events: [],
    outbox: [],
  })
}

const toDo = (card: Card | undefined) =>
  card?.facts.filter(({ label }) => label === 'À faire').map(({ value }) => value)
const done = (card: Card | undefined) => card?.facts.find(({ label }) => label === 'Fait')
const plain = (note: string | undefined) => note?.replaceAll('\u00a0', ' ')

describe('the supporting office’s own task', () => {
  it('stands on both cards, with the office that has it to do', async () => {
    const { lead, support, reference } = await submitted()
    for (const channel of [lead, support]) {
      const [card] = channel.hears().cards
      expect(toDo(card)).toEqual([words])
      expect(plain(card?.facts.find(({ label }) => label === 'À faire')?.note)).toBe(
        `Chambre de métiers de Dunkerque ; une fois fait : « fait ${reference} »`,
      )
    }
  })

  it('is ticked off by « fait OFF-… »: the cards show it, the owner hears of it, the history keeps it', async () => {
    const { world, lead, support, reference, request } = await submitted()
    const owner = world.advisor(ft)
    await owner.says(`prendre ${reference}`)
    lead.hears()
    const { text, cards } = await support.says(`fait ${reference} : boulanger-tourier plutôt`)
    expect(text).toMatch(/C’est noté : « Relire les mots du métier.* » est fait/)
    expect(text).not.toMatch(/Reste/)
    for (const card of [cards[0], lead.hears().cards[0]]) {
      expect(toDo(card)).toEqual([])
      expect(plain(done(card)?.note)).toBe(
        'par Conseillère apprentissage (Chambre de métiers de Dunkerque) le 23 novembre 2026',
      )
    }
    expect(owner.hears().text).toMatch(
      /Conseillère apprentissage \(Chambre de métiers de Dunkerque\) a fait sa part : « Relire.* »\. Sa remarque : « boulanger-tourier plutôt »/s,
    )
    const events = await world.store.events((await request()).id)
    expect(events.at(-1)).toMatchObject({ what: 'task-done', by: cma })
    expect((await request()).state).toBe('claimed')
  })

  it.each(['fait', 'c’est fait', 'tâche faite', 'tâche terminée', 'c’est fait pour'])(
    'is ticked off by « %s OFF-… »',
    async (said) => {
      const { world, reference, request } = await submitted()
      await world.advisor(cma).says(`${said} ${reference}`)
      expect((await request()).handoff.tasks).toEqual([expect.objectContaining({ by: cma })])
    },
  )

  it('is told to the leading office’s channel while nobody has the request', async () => {
    const { world, lead, reference } = await submitted()
    lead.hears()
    await world.advisor(cma).says(`fait ${reference}`)
    expect(lead.hears().text).toMatch(/a fait sa part/)
  })

  it.each(['en fait', 'qu’est-ce qui est fait pour', 'pas fait', 'est-ce déjà fait,'])(
    'is not ticked off by « %s OFF-… »',
    async (said) => {
      const { world, reference, request } = await submitted()
      expect((await world.advisor(cma).says(`${said} ${reference}`)).text).toMatch(/Reste à faire : Relire/)
      expect((await request()).handoff.tasks[0]?.doneAt).toBeNull()
    },
  )

  it('is done once: whoever says it again is told who did it', async () => {
    const { world, reference } = await submitted()
    await world.advisor(cma).says(`fait ${reference}`)
    expect((await world.advisor(cma).says(`fait ${reference}`)).text).toMatch(
      /est déjà fait, par vous, le 23 novembre 2026/,
    )
    expect((await world.advisor(cmaOther).says(`fait ${reference}`)).text).toMatch(
      /est déjà fait, par Conseillère apprentissage, le/,
    )
  })

  it('is no one else’s: an office without a task is told so, and what is left', async () => {
    const { world, reference, request } = await submitted()
    expect((await world.advisor(ft).says(`fait ${reference}`)).text).toMatch(
      /il n’y a rien à faire pour France Travail Dunkerque\. Reste : Relire .* \(Chambre de métiers de Dunkerque\)/,
    )
    expect((await request()).handoff.tasks[0]?.doneAt).toBeNull()
  })

  it('shows in the status until it is done', async () => {
    const { world, reference } = await submitted()
    const advisor = world.advisor(cma)
    await play(advisor, [
      [`statut ${reference}`, /Reste à faire : Relire les mots du métier .*\(Chambre de métiers/],
      [`fait ${reference}`, /C’est noté/],
      [`statut ${reference}`, /Boulanger/, /Reste à faire/],
    ])
  })

  it('is not needed any more once the request has ended, and its office hears so', async () => {
    const { world, support, reference } = await submitted()
    await world.advisor(ft).says(`prendre ${reference}`)
    support.hears()
    await world.advisor(ft).says(`clore ${reference} : pourvue`)
    const { text, cards } = support.hears()
    expect(text).toMatch(/est terminée : votre bureau n’a plus à faire « Relire les mots du métier/)
    expect(toDo(cards.at(-1))).toEqual([])
    expect((await world.advisor(cma).says(`fait ${reference}`)).text).toMatch(/on n’y change plus rien/)
  })

  it('is dropped as well when the artisan withdraws, or the request expires', async () => {
    const withdrawn = await submitted()
    await play(withdrawn.artisan, [
      ['retirer mon offre', /Je retire/],
      ['oui', /est retirée/],
    ])
    expect(withdrawn.support.hears().text).toMatch(/est retirée : votre bureau n’a plus à faire/)
    const { world, support } = await submitted()
    world.clock.now = new Date('2027-02-01T10:00:00Z')
    await tick({
      store: world.store,
      convention: () => world.convention,
      now: () => world.clock.now,
      wake() {},
    })
    await world.drain()
    expect(support.hears().text).toMatch(/est expirée : votre bureau n’a plus à faire/)
  })

  it('that was done is no news at the end', async () => {
    const { world, support, reference } = await submitted()
    await world.advisor(ft).says(`prendre ${reference}`)
    await world.advisor(cma).says(`fait ${reference}`)
    support.hears()
    await world.advisor(ft).says(`clore ${reference} : pourvue`)
    expect(support.hears().text).toBe('')
  })

  it('is nobody’s where the rule names none', async () => {
    const shipped = readConvention('convention.json')
    const routing = shipped.routing.map(({ supportTask, ...rule }) => rule)
    const { support, world, reference } = await submitted({ convention: { ...shipped, routing } })
    expect(toDo(support.hears().cards[0])).toEqual([])
    expect((await world.advisor(cma).says(`fait ${reference}`)).text).toMatch(
      /il n’y a rien à faire pour Chambre de métiers de Dunkerque\.$/,
    )
  })
})

describe('several tasks in one request', () => {
  const publish = { office: 'france-travail-dunkerque', what: 'Publier l’offre' }
  const young = { office: 'france-travail-dunkerque', what: 'Informer les jeunes inscrits' }
  const review = { office: 'cma-dunkerque', what: words }

  it('are each their office’s: the one that is left stays on the card and in the status', async () => {
    const scene = await submitted()
    await withTasks(scene, [review, publish])
    const { world, lead, reference } = scene
    lead.hears()
    const { text } = await lead.says(`fait ${reference}`)
    expect(text).toMatch(
      /« Publier l’offre » est fait .*Reste : Relire .* \(Chambre de métiers de Dunkerque\)/,
    )
    const { cards } = await world.advisor(cma).says(`détails ${reference}`)
    expect(toDo(cards[0])).toEqual([words])
    expect(done(cards[0])?.value).toBe('Publier l’offre')
  })

  it('of one office are told apart by their words', async () => {
    const scene = await submitted()
    await withTasks(scene, [publish, young])
    const { world, reference, request } = scene
    const advisor = world.advisor(ft)
    const { text, replies } = await advisor.says(`fait ${reference}`)
    expect(text).toBe('Laquelle ? « Publier l’offre » ou « Informer les jeunes inscrits ».')
    expect(replies).toHaveLength(2)
    expect((await request()).handoff.tasks.every(({ doneAt }) => doneAt === null)).toBe(true)
    await play(advisor, [
      [replies[1] ?? '', /« Informer les jeunes inscrits » est fait .*Reste : Publier l’offre/],
      [`fait ${reference}`, /« Publier l’offre » est fait/, /Reste/],
    ])
  })
})

describe('a task, when another office leads', () => {
  it('stays with its partner', async () => {
    const shipped = readConvention('convention.json')
    const [, office] = shipped.offices
    const convention = conventionSchema.parse({
      ...shipped,
      offices: [
        ...shipped.offices,
        {
          ...office,
          id: 'france-travail-lille',
          name: 'France Travail Lille',
          advisors: [],
          channel: undefined,
        },
        {
          id: 'cma-lille',
          partner: 'cma',
          name: 'Chambre de métiers de Lille',
          advisors: [{ id: 'lille', name: 'Conseiller de Lille' }],
        },
      ],
    })
    const { world, reference, request } = await submitted({ convention })
    const coordinator = world.advisor(ftCoordinator)
    await coordinator.says(`confier ${reference} à France Travail Lille`)
    expect(await request()).toMatchObject({
      lead: 'france-travail-lille',
      support: 'cma-dunkerque',
      handoff: { tasks: [{ office: 'cma-dunkerque' }] },
    })
    await coordinator.says(`confier ${reference} à Chambre de métiers de Lille`)
    expect(await request()).toMatchObject({
      lead: 'cma-lille',
      support: 'france-travail-lille',
      handoff: { tasks: [{ office: 'cma-lille' }] },
    })
    expect((await world.advisor('lille').says(`fait ${reference}`)).text).toMatch(/C’est noté/)
  })
})
