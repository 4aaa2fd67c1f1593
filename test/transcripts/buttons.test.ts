import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { buttonOf, completeOffer, handOver } from './play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const colleague = '00000000-0000-4000-8000-000000000202'

/** An offer that was handed over, with its card in the leading office's channel. */
async function submitted() {
  const world = await talk()
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  artisan.hears()
  const lead = world.inChannel('france-travail-dunkerque', ft)
  const other = world.inChannel('france-travail-dunkerque', colleague)
  const [posted] = lead.hears().cards
  const [first] = await world.requests()
  const request = async () => (first ? world.store.request(first.id) : undefined)
  const events = async (what: string) =>
    (await world.store.events(first?.id ?? '')).filter((event) => event.what === what)
  return { world, artisan, lead, other, posted, request, events, reference: first?.reference ?? '' }
}

describe('the buttons of a request’s card', () => {
  it('lead from « Je prends » to the end, each pressed on the card that the one before left', async () => {
    const { artisan, lead, posted, request } = await submitted()
    const press = async (title: string, entered?: string) => {
      card = (await lead.presses(buttonOf(card, title, entered))).cards.at(-1)
      return request()
    }
    let card = posted
    expect(await press('Je prends')).toMatchObject({ state: 'claimed', advisor: ft })
    expect(await press('Appelé')).toMatchObject({ state: 'active' })
    artisan.hears()
    await press('Écrire', 'Je passe vous voir mardi.')
    expect(artisan.hears().text).toMatch(/Conseillère entreprises .* « Je passe vous voir mardi. »/)
    expect(await press('Demander', 'Quel est l’horaire du samedi ?')).toMatchObject({
      state: 'awaiting-details',
    })
    expect(artisan.hears().text).toMatch(/Quel est l’horaire du samedi \?/)
    const asked = card?.facts.find(({ label }) => label === 'Question posée')
    expect(asked?.value).toMatch(/^Quel est l’horaire du samedi\s\?$/)
    await artisan.says('de 6 h à 13 h')
    card = lead.hears().cards.at(-1)
    expect(await press('Clore', 'pourvue par France Travail')).toMatchObject({
      state: 'done',
      outcome: 'pourvue par France Travail',
    })
    expect(card?.actions).toEqual([])
  })

  it('« Accepter » and « Refuser » are there while the artisan’s change waits, which the card shows', async () => {
    const { artisan, lead, posted, request } = await submitted()
    const taken = (await lead.presses(buttonOf(posted, 'Je prends'))).cards[0]
    expect(taken?.actions.map(({ title }) => title)).not.toContain('Accepter')
    await artisan.says('finalement le salaire est 2 300 € brut')
    const changed = lead.hears().cards.at(-1)
    expect(changed?.actions.map(({ title }) => title).slice(0, 2)).toEqual(['Accepter', 'Refuser'])
    const shown = changed?.facts.find(({ label }) => label === 'Changement proposé')?.value
    expect(shown?.replace(/[\u00a0\u202f]/g, ' ')).toMatch(/salaire : 2 300 € .* au lieu de 2 100 €/)
    await lead.presses(buttonOf(changed, 'Accepter'))
    expect((await request())?.given.pay?.value).toMatchObject({ min: 2300 })
    expect(lead.hears().cards).toEqual([])
  })

  it('that ask for words ask again when there are none, and still work then', async () => {
    const { artisan, lead, posted, request } = await submitted()
    const taken = (await lead.presses(buttonOf(posted, 'Je prends'))).cards[0]
    expect((await lead.presses(buttonOf(taken, 'Demander', '  '))).text).toMatch(/Quelle question \?/)
    await lead.presses(buttonOf(taken, 'Demander', 'Combien d’heures ?'))
    expect((await request())?.state).toBe('awaiting-details')
    expect(artisan.hears().text).toMatch(/Combien d’heures \?/)
  })

  it('say who has the request to whoever presses what is not theirs, and do nothing', async () => {
    const { lead, other, posted, request } = await submitted()
    const taken = (await lead.presses(buttonOf(posted, 'Je prends'))).cards[0]
    const before = await request()
    for (const title of ['Appelé', 'Écrire', 'Demander', 'Clore', 'Rendre'])
      expect((await other.presses(buttonOf(taken, title, 'oui'))).text, title).toMatch(
        /est déjà prise par Conseillère entreprises/,
      )
    expect(await request()).toEqual(before)
  })
})

describe('a button that has served', () => {
  it('has one effect, however often and by whomever it is pressed', async () => {
    const { artisan, lead, other, posted, events } = await submitted()
    const taken = (await lead.presses(buttonOf(posted, 'Je prends'))).cards[0]
    artisan.hears()
    const data = buttonOf(taken, 'Écrire', 'Bonjour, je vous appelle demain.')
    for (let press = 0; press < 50; press++) await (press % 5 ? lead : other).presses(data)
    expect(artisan.hears().text.match(/je vous appelle demain/g)).toHaveLength(1)
    expect(await events('relayed')).toHaveLength(1)
  })

  it('says in one sentence what became of the request, and brings the card up to date', async () => {
    const { lead, posted, reference, request } = await submitted()
    const taken = (await lead.presses(buttonOf(posted, 'Je prends'))).cards[0]
    await lead.says(`appelé ${reference}`)
    lead.hears()
    const before = await request()
    const { text, cards } = await lead.presses(buttonOf(taken, 'Rendre'))
    expect(text).toBe(
      `Cette carte n’était plus à jour : ${reference} est en cours, suivie par Conseillère entreprises. Rien n’a été fait ; reprenez sur la carte à jour.`,
    )
    expect(cards).toHaveLength(1)
    expect(cards[0]?.actions.map(({ title }) => title)).not.toContain('Appelé')
    expect(await request()).toEqual(before)
  })

  it('stays good when all that happened is a word between artisan and advisor', async () => {
    const { artisan, lead, posted, request } = await submitted()
    const taken = (await lead.presses(buttonOf(posted, 'Je prends'))).cards[0]
    const card = (await lead.presses(buttonOf(taken, 'Écrire', 'Bonjour !'))).cards[0]
    await artisan.says('Bonjour, à demain')
    expect(lead.hears().cards).toEqual([])
    await lead.presses(buttonOf(card, 'Appelé'))
    expect((await request())?.state).toBe('active')
  })
})

describe('a card of before seals, or one that was copied without its seal,', () => {
  it('does nothing, and gives place to the card as it is', async () => {
    const { lead, posted, reference, request } = await submitted()
    const { version, ...unsealed } = buttonOf(posted, 'Je prends')
    for (const data of [unsealed, { do: 'claim', reference }]) {
      const { text, cards } = await lead.presses(data)
      expect(text).toMatch(/n’était plus à jour : OFF-.* est à prendre/)
      expect(cards).toHaveLength(1)
    }
    expect((await request())?.state).toBe('submitted')
    await lead.presses({ ...unsealed, version })
    expect((await request())?.state).toBe('claimed')
  })

  it('sends nothing of an artisan’s draft either', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await completeOffer(artisan)
    const [draft] = await world.requests()
    const edit = { do: 'edit', request: draft?.id, weeklyHours: '35' }
    for (const data of [{ do: 'submit', request: draft?.id }, edit]) {
      const { text, cards } = await artisan.presses(data)
      expect(text).toMatch(/a changé depuis cette carte.*Je la transmets \?/s)
      expect(cards).toHaveLength(1)
    }
    expect((await world.requests())[0]).toEqual(draft)
  })
})

describe('the form of an artisan’s recap', () => {
  it('that is older than the draft takes nothing back that was said since', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await completeOffer(artisan)
    const [seen] = await world.requests()
    await artisan.says('non, 35 h')
    const old = { do: 'edit', request: seen?.id, version: seen?.version, weeklyHours: '39 h par semaine' }
    const { text, cards } = await artisan.presses(old)
    expect(text).toMatch(/a changé depuis cette carte/)
    expect(cards).toHaveLength(1)
    expect((await world.requests())[0]?.given.weeklyHours?.value).toBe(35)
  })

  it('that was sent already shows the recap as it went out', async () => {
    const world = await talk()
    const artisan = world.artisan('Amina')
    await completeOffer(artisan)
    const [draft] = await world.requests()
    const validate = { do: 'submit', request: draft?.id, version: draft?.version }
    await artisan.presses(validate)
    const again = await artisan.presses(validate)
    expect(again.text).toMatch(/C’est déjà transmis : OFF-/)
    expect(again.cards[0]?.subtitle).toMatch(/Transmise/)
    expect(again.cards[0]?.actions).toEqual([])
  })
})
