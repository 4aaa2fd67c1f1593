import { describe, expect, it } from 'vitest'
import { tick } from '../../src/turn/clock/clock.ts'
import { sendDigests } from '../../src/turn/clock/digest.ts'
import { expiryFrom } from '../../src/turn/expiry.ts'
import { talk } from '../talk.ts'
import { handOver, play } from '../transcripts/play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const cma = '00000000-0000-4000-8000-000000000101'

/** An offer handed over on Monday at ten, Paris time; `at` moves the clock and lets deadlines fall. */
async function submitted() {
  const world = await talk({ now: '2026-11-23T09:00:00Z' })
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  const lead = world.inChannel('france-travail-dunkerque', ft)
  const support = world.inChannel('cma-dunkerque', cma)
  const reference = (await world.requests())[0]?.reference ?? ''
  const at = async (instant: string) => {
    world.clock.now = new Date(instant)
    const parts = {
      store: world.store,
      convention: () => world.convention,
      now: () => world.clock.now,
      wake: () => {},
    }
    const done = await tick(parts)
    await world.drain()
    return done
  }
  const quiet = () => {
    artisan.hears()
    lead.hears()
    support.hears()
  }
  quiet()
  return { world, artisan, lead, support, reference, at, quiet }
}

/** So many more requests that are in everything like the one that was handed over. */
async function copied({ store, requests }: Awaited<ReturnType<typeof talk>>, count: number): Promise<void> {
  const [request] = await requests()
  if (!request) throw new Error('nothing was handed over')
  const copies = Array.from({ length: count }, (_, number) => ({
    request: { ...request, id: `copy-${number}`, reference: null },
    expected: null,
  }))
  await store.commit({ inbox: null, conversation: null, requests: copies, events: [], outbox: [] })
}

describe('a request that nobody takes', () => {
  it('is recalled to its office, then opened to the supporting one, then brought to the coordinators, once each', async () => {
    const { world, lead, support, at, reference, quiet } = await submitted()
    expect(await at('2026-11-23T11:00:00Z')).toBe(0)
    await at('2026-11-23T14:30:00Z')
    expect(lead.hears().text).toMatch(/attend toujours quelqu’un/)
    expect(await at('2026-11-23T14:40:00Z')).toBe(0)
    expect((await world.advisor(cma).says(`prendre ${reference}`)).text).toMatch(
      /conduite par France Travail/,
    )

    await at('2026-11-24T09:30:00Z')
    expect(support.hears().text).toMatch(
      /n’a pas été prise par France Travail Dunkerque.*votre bureau peut la prendre/,
    )
    quiet()
    await at('2026-11-25T09:30:00Z')
    expect(lead.hears().text + support.hears().text).toMatch(/n’est prise par personne/)
    expect((await world.advisor(cma).says(`prendre ${reference}`)).text).toMatch(/Vous suivez/)
  })

  it('is left in peace at night, at the weekend and on public holidays', async () => {
    const { at, lead } = await submitted()
    expect(await at('2026-11-23T21:00:00Z')).toBe(0)
    expect(await at('2026-11-28T10:00:00Z')).toBe(0)
    expect(await at('2026-12-25T10:00:00Z')).toBe(0)
    expect(lead.hears().text).toBe('')
  })
})

describe('an owner who stays silent', () => {
  it('is reminded, and some hours later the request goes back to the office', async () => {
    const { world, at, lead, reference, quiet } = await submitted()
    const advisor = world.advisor(ft)
    await advisor.says(`prendre ${reference}`)
    quiet()
    await at('2026-11-25T10:00:00Z')
    expect(advisor.hears().text).toMatch(/Avez-vous pu joindre l’artisan/)
    expect((await world.requests())[0]?.state).toBe('claimed')
    await at('2026-11-26T13:30:00Z')
    expect(lead.hears().text).toMatch(/de nouveau à prendre : sans nouvelles de Conseillère entreprises/)
    expect((await world.requests())[0]).toMatchObject({ state: 'submitted', advisor: null })
  })

  it('keeps it by saying that the artisan was called', async () => {
    const { world, at, reference } = await submitted()
    const advisor = world.advisor(ft)
    await advisor.says(`prendre ${reference}`)
    expect((await advisor.says(`appelé ${reference}`)).text).toMatch(/est en cours/)
    await at('2026-12-04T10:00:00Z')
    expect(await world.store.requestByReference(reference)).toMatchObject({ state: 'active', advisor: ft })
  })
})

describe('an owner who is no staff any more', () => {
  it('leaves what they had to the office, at whatever stage it was', async () => {
    const { world, at, lead, reference, quiet } = await submitted()
    const advisor = world.advisor(ft)
    await advisor.says(`prendre ${reference}`)
    await advisor.says(`appelé ${reference}`)
    quiet()
    for (const office of world.convention.offices)
      office.advisors = office.advisors.filter(({ id }) => id !== ft)
    expect(await at('2026-11-23T20:00:00Z')).toBe(0)
    await at('2026-11-24T08:30:00Z')
    expect(lead.hears().text).toMatch(/de nouveau à prendre : qui la suivait n’est plus dans la convention/)
    expect(await world.store.requestByReference(reference)).toMatchObject({
      state: 'submitted',
      advisor: null,
    })
  })
})

describe('a request that comes to its end', () => {
  it('is announced seven days and one day before, expires, and can be reopened', async () => {
    const { world, artisan, at, reference, quiet } = await submitted()
    await world.advisor(ft).says(`prendre ${reference}`)
    await world.advisor(ft).says(`appelé ${reference}`)
    quiet()
    await at('2027-01-18T10:00:00Z')
    expect(artisan.hears().text).toMatch(/se termine le 23 janvier 2027.*prolonger/)
    expect(await at('2027-01-19T10:00:00Z')).toBe(0)
    await at('2027-01-22T10:00:00Z')
    expect(artisan.hears().text).toMatch(/se termine le 23 janvier 2027/)
    expect(await at('2027-01-23T10:00:00Z')).toBe(0)
    await at('2027-01-25T10:00:00Z')
    expect(artisan.hears().text).toMatch(/est arrivée à son terme/)
    expect(await world.store.requestByReference(reference)).toMatchObject({ state: 'expired' })
  })

  it('is not overlooked among hundreds that end at the same time', async () => {
    const { world, at } = await submitted()
    await copied(world, 250)
    await at('2027-01-25T10:00:00Z')
    const { total } = await world.store.requests({ states: ['expired'] }, { limit: 1, offset: 0 })
    expect(total).toBe(251)
  })

  it('is announced together with the artisan’s others, in one message', async () => {
    const { world, artisan, at, reference, quiet } = await submitted()
    await play(artisan, [
      ['je cherche un coiffeur, CDI 35 h en journée, 1 900 € brut, dès janvier', /débutant/],
      ['oui', /quotidien/],
      ['passer', /confiée/],
      ['oui', /Je valide/],
      ['Je valide', /C’est transmis/],
    ])
    for (const one of await world.requests()) {
      await world.advisor(ft).says(`prendre ${one.reference}`)
      await world.advisor(ft).says(`appelé ${one.reference}`)
    }
    quiet()
    await at('2027-01-18T10:00:00Z')
    const { text } = artisan.hears()
    expect(text).toContain(reference)
    expect(text.match(/se termine le 23 janvier 2027/g)).toHaveLength(2)
    expect(text.match(/Répondez/g)).toHaveLength(1)
  })

  it('never ends in August, when nobody is reminded: the reminders come first, in September', async () => {
    expect(expiryFrom(new Date('2026-06-10T09:00:00Z'))).toBe('2026-09-08T09:00:00.000Z')
    expect(expiryFrom(new Date('2026-05-31T21:59:00Z'))).toBe('2026-07-31T21:59:00.000Z')
    expect(expiryFrom(new Date('2026-07-01T09:00:00Z'))).toBe('2026-09-01T09:00:00.000Z')
  })

  it('is prolonged by two months with a word', async () => {
    const { world, at, reference } = await submitted()
    const advisor = world.advisor(ft)
    await advisor.says(`prendre ${reference}`)
    await advisor.says(`appelé ${reference}`)
    world.clock.now = new Date('2027-01-18T10:00:00Z')
    expect((await advisor.says(`prolonger ${reference}`)).text).toMatch(/prolongée jusqu’au 18 mars 2027/)
    expect(await at('2027-01-25T10:00:00Z')).toBe(0)
  })
})

describe('the word of the morning to an office', () => {
  it('counts all that waits there, once a day, on days on which it works', async () => {
    const { world, lead } = await submitted()
    await copied(world, 250)
    const digests = async (instant: string) => {
      const channels = await sendDigests(world.store, world.convention, new Date(instant))
      await world.drain()
      return channels.length
    }
    expect(await digests('2026-11-28T10:00:00Z')).toBe(0)
    expect(await digests('2026-11-30T06:00:00Z')).toBe(0)
    expect(await digests('2026-11-30T08:30:00Z')).toBe(1)
    expect(lead.hears().text).toMatch(/^251 demandes attendent/)
    expect(await digests('2026-11-30T09:30:00Z')).toBe(0)
    expect(await digests('2026-12-01T08:30:00Z')).toBe(1)
  })
})
