import { expect, test } from 'vitest'
import { understand } from '../../src/turn/understand.ts'

const answer = (slot: string, text: string) => {
  const situation = { kind: 'job-posting' as const, asking: slot, clock: { today: '2026-11-23' } }
  return understand(text, situation).answers[slot]?.value
}

test.each(['euh', 'mets', 'net', 'mon siret 7328', 'https://example.org/annonce', 'asdfgh', 'lol'])(
  '« %s » is no answer in anybody’s own words',
  (text) => expect(answer('profile', text)).toBeUndefined(),
)

test('of words that also ask what no ad may ask, the lawful clauses are kept', () => {
  expect(answer('profile', 'motivé et ponctuel, sans voile')).toBe('motivé et ponctuel')
  expect(answer('profile', "faut qu'il habite pas loin")).toBeUndefined()
})

test('what may stand with a warning is kept', () => {
  expect(answer('profile', 'bonne résistance au stress')).toBe('bonne résistance au stress')
})
