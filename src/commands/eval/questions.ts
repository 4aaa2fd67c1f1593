import { join } from 'node:path'
import { z } from 'zod'
import { readConvention } from '../../convention-file.ts'
import type { Convention } from '../../domain/convention.ts'
import { heldStates, openStates, stateSchema } from '../../domain/request.ts'
import { trades } from '../../domain/trades/index.ts'
import type { Query } from '../../queries/query.ts'
import type { Asking } from '../../turn/staff/question.ts'
import { readStaffMessage } from '../../turn/staff/read.ts'
import { Refusal } from '../command-line.ts'
import { openCases } from './case-folder.ts'
import { corpusFolder } from './corpus.ts'
import { type Figure, type Measure, rateOf, shareOf } from './measure.ts'

/** A filter as a case writes it: trades by title or family, states also by « open », « held », « ended », periods as « from..before ». */
const filterSchema = z.looseObject({
  trades: z.array(z.string()).optional(),
  states: z.union([z.array(stateSchema), z.enum(['open', 'held', 'ended'])]).optional(),
  period: z.string().optional(),
})
const caseSchema = z.strictObject({
  family: z.string(),
  text: z.string(),
  /** The question asked just before. */
  after: z.string().optional(),
  /** What it compiles to; absent where it must not be answered. */
  query: z
    .looseObject({ measure: z.string(), filter: filterSchema, part: filterSchema.optional() })
    .optional(),
  /** Whether something of it is not understood, or may not be meant, and the answer says so. */
  reserved: z.literal(true).optional(),
  /** Must not be answered as sure: it asks for nothing, for something else, or for what no query can say. */
  refused: z.literal(true).optional(),
})
type Case = z.infer<typeof caseSchema>

/** Every question of the corpus is asked on this Monday, by an advisor of the employment service. */
const today = '2026-11-23'

/** The others were written last, when the readers were there. */
export const questionFiles = ['queries.jsonl', 'more-queries.jsonl', 'held-out.jsonl'] as const
export function questionCases(file: string): Case[] {
  return openCases(join(corpusFolder, 'staff')).lines(file, caseSchema)
}

/** Questions of the staff, each with the query that it compiles to: how many are right, and what is wrong and said as sure. */
export const questions: Measure = {
  id: 'questions',
  files: [],
  run: () => {
    const read = questionReader(readConvention('convention.json'))
    return questionFiles.flatMap((file) =>
      figuresOf(
        file === questionFiles[0] ? '' : `${file}: `,
        questionCases(file).map((one) => ({ ...one, found: read(one) })),
      ),
    )
  },
}

interface Found {
  query: Query
  /** Nothing is said beside the answer of what may not have been meant. */
  sure: boolean
}
type Read = Case & { found: Found | undefined }

function figuresOf(of: string, cases: Read[]): Figure[] {
  const answerable = cases.filter(({ refused }) => !refused)
  const refused = cases.filter((one) => one.refused)
  return [
    shareOf(`${of}the right query`, of ? null : { min: 0.95 }, answerable, isRight, show),
    rateOf(
      `${of}wrong, as sure`,
      { max: 0 },
      cases,
      (one) => !isRight(one) && one.found?.sure === true,
      show,
    ),
    shareOf(`${of}nothing sure where there is no query`, null, refused, isRight, show),
    ...[...new Set(cases.map(({ family }) => family))].map((family) =>
      shareOf(
        `${of}${family}`,
        null,
        cases.filter((one) => one.family === family),
        isRight,
        show,
      ),
    ),
  ]
}

/** Reads questions as the turn does; undefined where it answers none. */
export function questionReader(
  convention: Convention,
): (one: Pick<Case, 'text' | 'after'>) => Found | undefined {
  const office = convention.offices.find(({ id }) => id === 'france-travail-dunkerque')
  const [advisor] = office?.advisors ?? []
  if (!office || !advisor) throw new Refusal('The convention has no advisor of « france-travail-dunkerque ».')
  const asking: Asking = { convention, staff: { office, advisor }, today }
  const read = ({ text, after }: Pick<Case, 'text' | 'after'>): Found | undefined => {
    const last = after === undefined ? undefined : read({ text: after })?.query
    const wish = readStaffMessage(text, { today }, { ...asking, last, recent: last !== undefined })
    if (wish.wish !== 'ask' || wish.question.is !== 'query') return undefined
    const { query, unread, notes } = wish.question
    return { query, sure: unread.length === 0 && notes.length === 0 }
  }
  return read
}

function isRight({ refused, reserved, query, found }: Read): boolean {
  if (refused || !query) return found?.sure !== true
  return found?.sure === !reserved && JSON.stringify(written(found.query)) === JSON.stringify(wanted(query))
}

const groups = {
  open: openStates,
  held: heldStates,
  ended: ['done', 'abandoned', 'withdrawn', 'expired'],
} as const

/** Both sides in one form: trades by labels, periods by their days, everything in one order. */
function wanted({ filter, part, ...rest }: NonNullable<Case['query']>): unknown {
  return inOrder({ ...rest, filter: wantedFilter(filter), ...(part ? { part: wantedFilter(part) } : {}) })
}
function wantedFilter({ trades: names, states, ...rest }: z.infer<typeof filterSchema>): unknown {
  return {
    ...rest,
    ...(names
      ? {
          trades: trades
            .filter(({ titles: [title], family }) => names.includes(title) || names.includes(family))
            .map(({ label }) => label),
        }
      : {}),
    ...(states ? { states: typeof states === 'string' ? groups[states] : states } : {}),
  }
}

function written({ filter, part, against, ...rest }: Query): unknown {
  return inOrder({
    ...rest,
    filter: writtenFilter(filter),
    ...(part ? { part: writtenFilter(part) } : {}),
    ...(against ? { against: days(against) } : {}),
  })
}
function writtenFilter({ trades: asked, period, ...rest }: Query['filter']): unknown {
  return {
    ...rest,
    ...(asked ? { trades: [...new Set(asked.flatMap(({ labels }) => labels))] } : {}),
    ...(period ? { period: days(period) } : {}),
  }
}
const days = ({ from = '', before = '' }: { from?: string | undefined; before?: string | undefined }) =>
  `${from}..${before}`

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  )
}

function show({ text, after, query, reserved, found }: Read): string {
  const shown = (certainty: string, it: unknown) => `${certainty} ${JSON.stringify(it)}`
  const is = found ? shown(found.sure ? 'sure' : 'reserved', written(found.query)) : 'no answer'
  const should = query ? shown(reserved ? 'reserved' : 'sure', wanted(query)) : 'no answer'
  return `« ${text} »${after ? ` (after « ${after} »)` : ''}: ${is}; should be ${should}`
}
