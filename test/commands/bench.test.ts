import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { generated } from '../../src/commands/bench/generated.ts'
import { rowsOf } from '../../src/commands/bench/rows.ts'
import { readConvention } from '../../src/convention-file.ts'
import { eventSchema, requestSchema } from '../../src/domain/request.ts'
import { toRequest } from '../../src/records/request-rows.ts'
import type { Row } from '../../src/records/tables.ts'

const convention = readConvention('convention.json')
const now = new Date('2026-11-23T09:00:00Z')

test('generated requests are such as the bot keeps, and most of five years have ended', () => {
  const all = [...generated(500, now, convention)]
  for (const { request, events } of all) {
    requestSchema.parse(request)
    for (const event of events) eventSchema.parse(event)
  }
  expect(new Set(all.map(({ request }) => request.reference)).size).toBe(all.length)
  const ended = all.filter(({ request }) => !['submitted', 'claimed', 'active'].includes(request.state))
  expect(ended.length).toBeGreaterThan(400)
})

test('their rows read as the requests they were made of, and every reference is told', () => {
  const told: string[] = []
  const rows = [...rowsOf(1_200, now, convention, (reference) => told.push(reference))]
  const requests = rows.flatMap((some) => some.requests)
  expect(requests.map(({ reference }) => reference)).toEqual(told)
  expect(told).toHaveLength(1_200)
  for (const row of requests) expect(toRequest(row as Row<'requests'>).reference).toBe(row.reference)
})

test.each([
  [['queries', '--sizes', '10,none'], /^--sizes takes whole numbers .* not "none"\./],
  [[] as string[], /^Say what to measure: /],
])('what cannot be measured is refused in one line: %j', (args, sentence) => {
  const { stderr, status } = spawnSync(process.execPath, ['src/commands/bench.ts', ...args], {
    encoding: 'utf8',
  })
  expect(stderr).toMatch(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(status).toBeGreaterThan(0)
})
