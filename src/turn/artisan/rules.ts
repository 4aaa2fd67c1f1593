import { parisDate } from '../../domain/paris-time.ts'
import { noticesOf } from '../subject.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

/** More in one message would be a lecture; the others follow with the next answers, and stand in the recap. */
const atOnce = { newcomer: 1, known: 2 }

/**
 * Tells the rules that bite since the last answer, each once for as long as it bites. None of them blocks anything;
 * the source waits behind « pourquoi ? ».
 */
export function tellRules(work: Work): void {
  if (!work.draft) return
  const biting = noticesOf(work.draft, parisDate(work.facts.now))
  const told = work.memory.rules.filter((id) => biting.some((notice) => notice.id === id))
  const fresh = biting
    .filter(({ id }) => !told.includes(id))
    .slice(0, work.facts.memory.presented ? atOnce.known : atOnce.newcomer)
  for (const notice of fresh) work.lines.push(say.rule(notice))
  const sources = fresh.map(({ text, source, asOf }) => ({ text, source, asOf, ask: 'cma' as const }))
  work.memory = {
    ...work.memory,
    rules: [...told, ...fresh.map(({ id }) => id)],
    told: [...work.memory.told, ...sources],
  }
}
