import { expect } from 'vitest'
import { talk } from '../talk.ts'
import { type Line, play } from './play.ts'

/** What the only request then holds, by slot. */
export async function heldAfter(lines: readonly Line[]) {
  const world = await talk()
  await play(world.artisan('Paul'), lines)
  const [request, ...others] = await world.requests()
  expect(others).toEqual([])
  const answers = Object.entries(request?.given ?? {}).map(([slot, { value }]) => [slot, value])
  return { kind: request?.kind, ...Object.fromEntries(answers) }
}
