import { randomInt, randomUUID } from 'node:crypto'
import type { Incoming, Place } from '../../domain/incoming.ts'
import { newReference } from '../../domain/reference.ts'
import type { Scene } from '../facts.ts'
import { readMemory } from '../memory.ts'
import type { Desk } from './seen.ts'

/** What is done at a desk, as if it had been said in the person's own chat: the same decisions are made of it. */
export function sceneAt({ convention, staff, now }: Desk, place: Place, what: Incoming['what']): Scene {
  const { advisor } = staff
  return {
    incoming: {
      id: `desk-${randomUUID()}`,
      place,
      from: { account: advisor.id, object: advisor.id, name: advisor.name },
      at: now.toISOString(),
      what,
    },
    now,
    convention,
    memory: readMemory(undefined),
    newId: randomUUID,
    newReference: (kind) => newReference(kind, () => randomInt(2 ** 32) / 2 ** 32),
  }
}
