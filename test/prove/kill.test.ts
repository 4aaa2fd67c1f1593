import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { proveKill } from '../../src/commands/prove/kill.ts'

const planted = fileURLToPath(new URL('planted-bug.ts', import.meta.url))
const withBug = (bug: string) => proveKill({ rounds: 3, seed: 7, entry: planted, settings: { BUG: bug } })

describe('a bot that is killed again and again under load', { timeout: 240_000 }, () => {
  it('loses nothing, does nothing twice and keeps the order, over 30 kills', async () => {
    const verdict = await proveKill({ rounds: 30, seed: 1 })
    expect(verdict.wrong).toEqual({
      unacknowledged: 0,
      lost: 0,
      twice: 0,
      replyLost: 0,
      disordered: 0,
      state: 0,
      seenTwiceTooOften: 0,
      integrity: 0,
    })
    expect(verdict.kills).toBe(30)
    expect(verdict.acknowledged).toBeGreaterThan(100)
    expect(verdict.faults).toBeGreaterThan(20)
  })

  it.concurrent('is found out when it replies before it commits', async ({ expect }) => {
    expect((await withBug('reply before commit')).wrong.twice).toBeGreaterThan(0)
  })

  it.concurrent('is found out when it takes a message in without a unique key', async ({ expect }) => {
    expect((await withBug('no unique key')).wrong.twice).toBeGreaterThan(0)
  })

  it.concurrent('is found out when it writes the outbox outside the transaction', async ({ expect }) => {
    expect((await withBug('outbox outside the transaction')).wrong.replyLost).toBeGreaterThan(0)
  })
})
