import type { Request } from '../domain/request.ts'
import { answersOf, titleOf } from './subject.ts'

/** What a request is called in a list or a sentence: title, firm, commune. */
export function facetsOf(request: Request): { title: string; firm: string | null; commune: string | null } {
  const { firmName, commune } = answersOf(request)
  return { title: titleOf(request), firm: firmName ?? null, commune: commune?.name ?? null }
}
