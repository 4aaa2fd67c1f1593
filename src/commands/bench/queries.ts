import type { Convention, Staff } from '../../domain/convention.ts'
import { officesOf } from '../../queries/filter.ts'
import type { Query } from '../../queries/query.ts'
import type { Store } from '../../records/store.ts'
import { observatoryAt } from '../../turn/desk/observatory.ts'
import { requestNamed } from '../../turn/named.ts'
import { ask } from '../../turn/staff/ask.ts'
import { questionCases, questionFiles, questionReader } from '../eval/questions.ts'
import type { Databases } from './databases.ts'
import { rowsOf } from './rows.ts'

/** Milliseconds of one thing that staff may want, over a number of requests. */
export interface Timed {
  what: string
  ms: number
  /** What it may take at most; null for what is only printed. */
  most: number | null
  /** What took as long. */
  which?: string
}

/** The Monday on which the questions of the corpus are asked. */
const now = new Date('2026-11-23T09:00:00Z')

const mostReferences = 1_000

/**
 * Measures what staff wait for over so many generated requests: how a request stands, every question of the corpus, the
 * observatory's page. Of each the 95th percentile.
 */
export function benchQueries(databases: Databases, count: number, convention: Convention): Promise<Timed[]> {
  const references: string[] = []
  let number = 0
  const seen = (reference: string) => {
    if (number++ % Math.ceil(count / mostReferences) === 0) references.push(reference)
  }
  return databases.filled(rowsOf(count, now, convention, seen), (store) =>
    waitsIn(store, references, convention),
  )
}

async function waitsIn(
  store: Store,
  references: readonly string[],
  convention: Convention,
): Promise<Timed[]> {
  const staff = coordinator(convention)
  const [first] = await timed(() => store.figures({ filter: { offices: [] }, now }))
  const status = await eachTimed(references, (reference) => statusOf(store, reference))
  const questions = await questionTimes(store, convention)
  const pages = await eachTimed(
    pageWishes.flatMap((wish) => Array(pageRounds).fill(wish)),
    (wish) => observatoryAt({ store, convention, staff, now }, wish),
  )
  const slowest = questions.toSorted((a, b) => b.ms - a.ms)[0]
  return [
    { what: 'the first figure after a start', ms: first, most: null },
    { what: 'how a request stands, by reference', ms: p95(status), most: 5 },
    {
      what: `one of ${questions.length} questions, median`,
      ms: median(questions.map(({ ms }) => ms)),
      most: null,
    },
    { what: 'the slowest question', ms: slowest?.ms ?? 0, most: 150, which: slowest?.text ?? '' },
    { what: 'the observatory’s page', ms: p95(pages), most: 300 },
  ]
}

/** Somebody who sees as much as may be seen, and so waits longest. */
function coordinator(convention: Convention): Staff {
  for (const office of convention.offices)
    for (const advisor of office.advisors) if (advisor.role === 'coordinator') return { office, advisor }
  throw new Error('The convention has no coordinator.')
}

async function statusOf(store: Store, reference: string): Promise<void> {
  const request = await requestNamed(store, reference)
  if (!request) throw new Error(`${reference} is not there.`)
  await Promise.all([store.events(request.id), store.deliveries(request.id)])
}

const questionRounds = 5
/** The slowest are asked again, so that one hiccup of the machine makes no figure. */
const doubted = 10
const doubtedRounds = 20

/** Each distinct query of the corpus, with the 95th percentile of reading and answering its question. */
async function questionTimes(store: Store, convention: Convention): Promise<{ text: string; ms: number }[]> {
  const staff = coordinator(convention)
  const asker = { convention, staff, offices: officesOf(convention, staff), now }
  const read = questionReader(convention)
  const distinct = new Map<string, { text: string; after?: string | undefined; query: Query }>()
  for (const one of questionFiles.flatMap(questionCases)) {
    const query = read(one)?.query
    if (query) distinct.set(JSON.stringify(query), { ...one, query })
  }
  const timesOf = async (one: { text: string; after?: string | undefined; query: Query }, rounds: number) => {
    const times = await eachTimed(Array(rounds).fill(one), () => {
      read(one)
      return ask(store, one.query, asker)
    })
    return { one, ms: p95(times) }
  }
  const all: Awaited<ReturnType<typeof timesOf>>[] = []
  for (const one of distinct.values()) all.push(await timesOf(one, questionRounds))
  const sorted = all.toSorted((a, b) => b.ms - a.ms)
  for (const [index, { one }] of sorted.slice(0, doubted).entries())
    sorted[index] = await timesOf(one, doubtedRounds)
  return sorted.map(({ one, ms }) => ({ text: one.text, ms }))
}

const pageRounds = 8
/** The page as it opens, as it is looked at by trade, and with conditions. */
const pageWishes = (['shared', 'own'] as const).flatMap((scope) => [
  { scope, by: 'family' as const },
  { scope, by: 'trade' as const },
  { scope, by: 'commune' as const, kind: 'job-posting' as const },
  { scope, by: 'state' as const, kind: 'job-posting' as const, contract: 'CDI' as const },
])

async function timed<T>(work: () => Promise<T>): Promise<[ms: number, result: T]> {
  const began = performance.now()
  const result = await work()
  return [performance.now() - began, result]
}

async function eachTimed<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (const one of all) times.push((await timed(() => work(one)))[0])
  return times
}

const atRank = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0
const p95 = (times: readonly number[]) => atRank(times, 0.95)
const median = (times: readonly number[]) => atRank(times, 0.5)
