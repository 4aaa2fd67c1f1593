import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { proveMonth } from '../../src/commands/prove/month/month.ts'

const entry = fileURLToPath(new URL('planted-in-month.ts', import.meta.url))

describe('a month of four busy offices, with a bot that is killed and a connector that fails', {
  timeout: 240_000,
}, () => {
  it('leaves no request without an owner, an end or an escalation, reminds once, and loses nothing', async () => {
    const verdict = await proveMonth({ requests: 400, kills: 10, seed: 2026 })
    expect(Object.entries(verdict.wrong).filter(([, found]) => found.length > 0)).toEqual([])
    expect(verdict).toMatchObject({ ok: true, requests: 400, kills: 10 })
    expect(verdict.faults / verdict.attempts).toBeGreaterThan(0.15)
    const happened = Object.keys(verdict.events)
    expect(happened).toEqual(expect.arrayContaining(['claimed', 'released', 'reassigned', 'activated']))
    expect(happened).toEqual(expect.arrayContaining(['asked', 'details-given', 'relayed', 'proposed']))
    expect(happened).toEqual(expect.arrayContaining(['done', 'abandoned', 'withdrawn', 'restored']))
    expect(happened).toEqual(expect.arrayContaining(['remind-office', 'tell-support', 'tell-coordinators']))
    expect(happened).toEqual(expect.arrayContaining(['remind-owner', 'lose-lease', 'undelivered']))
    expect(happened).toEqual(expect.arrayContaining(['remind-expiry', 'expire', 'prolonged']))
  })

  it('finds a bot that reminds in another commit than the one that stamps it', async () => {
    const settings = { BUGS: 'reminds before it stamps' }
    const { wrong } = await proveMonth({ requests: 30, kills: 6, days: 5, seed: 3, entry, settings })
    expect(wrong.toldTwice).not.toEqual([])
  })

  it('finds a bot that works at night, overlooks requests, keeps silent, and leaves gaps in the history', async () => {
    const bugs = ['works around the clock', 'overlooks requests', 'gives up in silence']
    const settings = { BUGS: [...bugs, 'keeps claims out of the history'].join(', ') }
    const { wrong } = await proveMonth({ requests: 40, kills: 0, days: 5, seed: 4, entry, settings })
    for (const found of ['outsideHours', 'missing', 'silent', 'unexplained'])
      expect(wrong[found], found).not.toEqual([])
  })
})
