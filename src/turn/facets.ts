import { type JobPostingAnswers, postingTitle } from '../domain/posting.ts'
import type { Request } from '../domain/request.ts'
import { known } from '../flow/advance.ts'
import { dialogOf } from './dialog-of.ts'

/** What a request is called in a list or a sentence: title, firm, commune. */
export function facetsOf(request: Request): { title: string; firm: string | null; commune: string | null } {
  const answers: JobPostingAnswers = known(dialogOf(request), request.given)
  return {
    title: postingTitle(answers),
    firm: answers.firmName ?? null,
    commune: answers.commune?.name ?? null,
  }
}
