import { z } from 'zod'
import { dialogs } from '../../../dialogs/index.ts'
import { kindSchema } from '../../domain/request.ts'
import type { Situation } from '../../turn/understand.ts'

/** A message written for this project, with everything that it says and nothing else. */
export const corpusCaseSchema = z.strictObject({
  text: z.string(),
  asking: z.string().optional(),
  dialog: kindSchema.nullable(),
  expect: z.strictObject({
    /** By slot. Of an object only the keys that are written are compared; null stands for any wording. */
    answers: z.record(z.string(), z.unknown()),
    commands: z.array(z.string()),
    /** Slots that must be asked back with choices. */
    asks: z.array(z.string()).default([]),
    /** Slots that the person leaves open. */
    declined: z.array(z.string()).default([]),
  }),
  /** Slots that somebody might well read into the message. Whatever is not expected is forbidden too. */
  forbid: z.array(z.string()),
})
export type CorpusCase = z.infer<typeof corpusCaseSchema>

/** The day on which every message of the corpus is written: a Monday. */
const today = '2026-11-23'

/** The moment in which the message is written. */
export function situationOf({ dialog, asking }: CorpusCase): Situation {
  const alongside = asking ? dialogs[dialog ?? 'job-posting']?.slots[asking]?.alongside : undefined
  return {
    kind: dialog,
    asking: asking ?? null,
    ...(alongside ? { alongside: [...alongside] } : {}),
    clock: { today },
  }
}

/** Whether a value is the expected one; no-break spaces count as spaces. */
export function holds(expected: unknown, value: unknown): boolean {
  if (expected === null) return value !== null
  if (typeof expected === 'string' && typeof value === 'string')
    return expected === value.replace(/[\u00a0\u202f]/g, ' ')
  if (Array.isArray(expected))
    return (
      Array.isArray(value) &&
      value.length === expected.length &&
      expected.every((one, index) => holds(one, value[index]))
    )
  if (typeof expected === 'object' && typeof value === 'object' && value !== null)
    return Object.entries(expected).every(([key, one]) => {
      const held = (value as Record<string, unknown>)[key]
      return one === null ? held === null : holds(one, held)
    })
  return expected === value
}
