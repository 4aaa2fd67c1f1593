import { z } from 'zod'
import { dialogs } from '../../../../dialogs/index.ts'
import { proposableSlots } from '../../../../prompts/understand.ts'
import { kindSchema } from '../../../domain/request.ts'
import { question } from '../../../flow/advance.ts'
import type { Situation } from '../../../turn/understand.ts'

/** A message for which a language model is asked, with what may come of it. */
export const modelCaseSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  dialog: kindSchema,
  asking: z.string().optional(),
  expect: z.strictObject({
    /** What is to be noted, by slot: by the rules or by the model. Of an object only the keys written count. */
    answers: z.record(z.string(), z.unknown()).default({}),
    /** What is to be asked back, because only a model reads it. */
    asks: z.record(z.string(), z.unknown()).default({}),
  }),
  /** Slots that may neither be noted nor asked back. */
  forbid: z.array(z.string()),
})
export type ModelCase = z.infer<typeof modelCaseSchema>

const today = '2026-11-23'

export function situationOf({ dialog, asking }: ModelCase): Situation {
  const alongside = asking ? dialogs[dialog].slots[asking]?.alongside : undefined
  return {
    kind: dialog,
    asking: asking ?? null,
    ...(alongside ? { alongside: [...alongside] } : {}),
    clock: { today },
  }
}

/** What the model is asked about it, as a turn asks. */
export function inputOf({ text, dialog, asking }: ModelCase) {
  const { slots } = dialogs[dialog]
  const open = proposableSlots.filter(
    (slot) => slot in slots && (slot !== 'contract' || dialog === 'job-posting'),
  )
  return { text, asked: asking ? question(dialogs[dialog], asking, {}).text : null, open, today }
}
