import { z } from 'zod'
import { advisers } from '../domain/information/entry.ts'
import { kindSchema } from '../domain/request.ts'
import { planMemorySchema } from './staff/plan-memory.ts'

/** A question that only yes or no answers, put before something that is hard to take back. */
const confirmingSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('discard') }),
  z.object({ what: z.literal('restart') }),
  /** « On reprend ? » */
  z.object({ what: z.literal('resume') }),
  /** About a request that was handed over: take it back, or how it was filled. */
  z.object({ what: z.literal('withdraw'), request: z.string() }),
  z.object({ what: z.literal('found'), request: z.string() }),
  /** A request that staff noted on the phone: is it theirs, and which number is noted in it? */
  z.object({ what: z.literal('mine'), request: z.string() }),
  z.object({ what: z.literal('prove'), request: z.string() }),
  /** Another trade was named in mid-draft: a second request, or a correction of this one? */
  z.object({
    what: z.literal('another'),
    kind: kindSchema.catch('job-posting'),
    /** What it would be called. */
    trade: z.string(),
    text: z.string(),
  }),
])

/**
 * What a conversation remembers between two turns. Answers are not here: they live in the draft. The question
 * asked is stored by its slot's name; what comes next is derived. Unknown or damaged parts fall back to their
 * empty form, so that no release can be stuck on what an older one left.
 */
const memorySchema = z.object({
  /** Whether the bot has said what it is. */
  presented: z.boolean().catch(false),
  /** Whose language model was announced here, in the words that announced it; null while none was. */
  modelTold: z.string().nullable().catch(null),
  /** Whether the person does without a language model. */
  withoutModel: z.boolean().catch(false),
  /** The request being drafted here. */
  request: z.string().nullable().catch(null),
  /** The slot that was asked last; null when none was. */
  asking: z.string().nullable().catch(null),
  /** Slots asked before, for « retour ». */
  trail: z.array(z.string()).max(40).catch([]),
  /** Words that could mean several things: the choices that were offered, for which slot. */
  choosing: z
    .object({
      slot: z.string(),
      choices: z.array(z.object({ label: z.string(), value: z.unknown() })),
      words: z.string(),
      /** The bot's own wording, in place of one that no ad may carry. */
      offered: z.boolean().optional(),
    })
    .nullable()
    .catch(null),
  confirming: confirmingSchema.nullable().catch(null),
  /** Rules told about this draft, by id: each is told once for as long as it bites. */
  rules: z.array(z.string()).max(60).catch([]),
  /** Requests noted on the phone that were offered here as this person's, with how many wrong numbers they gave. */
  offered: z.record(z.string(), z.number()).catch({}),
  /** What was told last out of the base of answers or of the rules, for « pourquoi ? ». */
  told: z
    .array(
      z.object({
        text: z.string(),
        source: z.string(),
        asOf: z.string(),
        ask: z.enum(advisers).catch('either'),
      }),
    )
    .max(4)
    .catch([]),
  /** Entries of the base that were offered last, because one of them may be meant. */
  meant: z.array(z.string()).max(3).catch([]),
  /** What was asked there, where nothing was begun: what follows may begin such a request, and this belongs to it. */
  about: z
    .object({ kind: kindSchema, text: z.string().max(500) })
    .nullable()
    .catch(null),
  /** Messages in a row that gave no answer to the question. */
  misses: z.number().int().nonnegative().catch(0),
  /** The last list shown to staff, for « suite ». */
  list: z.object({ query: z.unknown(), offset: z.number().int().nonnegative() }).nullable().catch(null),
  /** The last question of the staff, for « et pour la coiffure ? »; read through today's schema. */
  asked: z.unknown().optional(),
  /** What was asked about the prospecting plan. */
  plan: planMemorySchema.nullable().catch(null),
  /** « ne plus me relancer »: no yearly word of the bot's own accord. */
  quiet: z.boolean().catch(false),
  /** ISO instant of the last turn. */
  lastAt: z.string().nullable().catch(null),
})
export type Memory = z.infer<typeof memorySchema>

const empty: Memory = {
  presented: false,
  modelTold: null,
  withoutModel: false,
  request: null,
  asking: null,
  trail: [],
  choosing: null,
  confirming: null,
  rules: [],
  offered: {},
  told: [],
  meant: [],
  about: null,
  misses: 0,
  list: null,
  asked: null,
  plan: null,
  quiet: false,
  lastAt: null,
}

/** Reads what was stored; anything that is no memory is an empty one. */
export function readMemory(stored: unknown): Memory {
  const parsed = memorySchema.safeParse(stored)
  return parsed.success ? parsed.data : { ...empty }
}
