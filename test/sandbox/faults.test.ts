import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createFaults, type Fault, fault } from '../../src/sandbox/faults.ts'
import { personalChatOf } from '../../src/sandbox/people.ts'
import { createRates } from '../../src/sandbox/rates.ts'
import { cast, marie, paul, startWithBot, text } from './fake-bot.ts'

const { sandbox, connector, stop } = await startWithBot()
afterAll(stop)
afterEach(() => {
  sandbox.faults.clear()
  sandbox.receipts.clear()
})

const chat = personalChatOf(cast, marie)
const seen = () => sandbox.as(marie).room.messages.map(({ activity }) => activity.text)

describe('planned faults', () => {
  it('answers 429 with Retry-After once, and delivers the next try', async () => {
    sandbox.faults.next(chat, fault.throttled(3))
    const first = await connector.send(chat, text('429'))
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '3'])
    expect(seen()).not.toContain('429')
    expect((await connector.send(chat, text('429'))).status).toBe(201)
    expect(seen()).toContain('429')
  })

  it('leaves Retry-After out where the service does not say', async () => {
    sandbox.faults.next(chat, fault.throttled())
    expect((await connector.send(chat, text('?'))).headers.get('retry-after')).toBeNull()
  })

  it('tells 500 before a delivery from 500 after one', async () => {
    sandbox.faults.next(chat, fault.failed, fault.failedAfterDelivery)
    expect((await connector.send(chat, text('perdu'))).status).toBe(500)
    expect((await connector.send(chat, text('arrivé'))).status).toBe(500)
    expect(seen()).toContain('arrivé')
    expect(seen()).not.toContain('perdu')
    expect(sandbox.receipts.all().map(({ status, delivered }) => [status, delivered])).toEqual([
      [500, false],
      [500, true],
    ])
  })

  it('cuts the connection before and after a delivery', async () => {
    sandbox.faults.next(chat, fault.cut, fault.cutAfterDelivery)
    await expect(connector.send(chat, text('coupé avant'))).rejects.toThrow()
    await expect(connector.send(chat, text('coupé après'))).rejects.toThrow()
    expect(seen()).toContain('coupé après')
    expect(seen()).not.toContain('coupé avant')
    expect(sandbox.receipts.all().map(({ status }) => status)).toEqual([null, null])
  })

  it('leaves a request hanging until the bot gives up', async () => {
    sandbox.faults.next(chat, fault.hang)
    const patience = new AbortController()
    const given = fetch(`${sandbox.serviceUrl}/v3/conversations/${encodeURIComponent(chat)}/activities`, {
      method: 'POST',
      body: JSON.stringify(text('?')),
      signal: patience.signal,
    })
    await expect.poll(() => sandbox.receipts.all().map(({ status }) => status)).toEqual([null])
    patience.abort()
    await expect(given).rejects.toThrow()
    expect((await connector.send(chat, text('ensuite'))).status).toBe(201)
  })

  it('refuses one room until it is lifted, and no other', async () => {
    sandbox.faults.always(chat, fault.blocked)
    const refused = [await connector.send(chat, text('1')), await connector.update(chat, '1', text('2'))]
    expect(refused.map(({ status }) => status)).toEqual([403, 403])
    expect((await connector.send(personalChatOf(cast, paul), text('3'))).status).toBe(201)
    sandbox.faults.lift(chat)
    expect((await connector.send(chat, text('4'))).status).toBe(201)
  })

  it.each(
    Object.values(fault)
      .filter((one) => typeof one !== 'function')
      .filter((one: Fault) => one.kind === 'answer')
      .map((one) => [one.status, one.code, one] as const),
  )('answers %i %s as Teams does', async (status, code, planned) => {
    sandbox.faults.next(chat, planned)
    const response = await connector.send(chat, text('?'))
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error: { code, message: planned.message } })
  })
})

describe('faults by chance', () => {
  it('fails the same share, in the same places, for the same seed', () => {
    const run = (seed: number) => {
      const faults = createFaults()
      faults.sometimes(0.2, [fault.badGateway, fault.cut], seed)
      return Array.from({ length: 1000 }, () => faults.pick(chat, 0))
    }
    const failures = run(7).filter((one) => one !== undefined)
    expect(failures.length).toBeGreaterThan(150)
    expect(failures.length).toBeLessThan(250)
    expect(new Set(failures).size).toBe(2)
    expect(run(7)).toEqual(run(7))
    expect(run(8)).not.toEqual(run(7))
  })
})

describe("Teams' rate windows", () => {
  it('lets 7 through in a second and 8 in two, then says how long to wait', () => {
    const rates = createRates()
    expect(Array.from({ length: 7 }, () => rates.take(chat, 0))).toEqual(Array(7).fill(0))
    expect(rates.take(chat, 400)).toBe(600)
    expect(rates.take(chat, 1000)).toBe(0)
    expect(rates.take(chat, 1100)).toBe(900)
  })

  it('lets 60 through in 30 seconds and 1 800 in an hour', () => {
    const rates = createRates()
    for (let n = 0; n < 60; n++) expect(rates.take(chat, n * 300)).toBe(0)
    expect(rates.take(chat, 18_000)).toBe(12_000)
    for (let n = 60; n < 1800; n++) expect(rates.take(chat, n * 600)).toBe(0)
    expect(rates.take(chat, 1_799_000)).toBeGreaterThan(1_000_000)
  })

  it('counts a channel and its threads together, and each room apart', async () => {
    sandbox.faults.enforceRates()
    const channel = '19:ft@thread.tacv2'
    const responses = []
    for (let n = 0; n < 8; n++) {
      responses.push(await connector.send(n % 2 ? channel : `${channel};messageid=1`, text('vite')))
    }
    expect(responses.map(({ status }) => status)).toEqual([...Array(7).fill(201), 429])
    expect(responses.at(-1)?.headers.get('retry-after')).toBe('1')
    expect((await connector.send(chat, text('ailleurs'))).status).toBe(201)
  })
})
