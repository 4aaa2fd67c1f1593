import type { Kind } from '../src/domain/request.ts'
import type { AnyDialog } from '../src/flow/dialog.ts'
import { jobPosting } from './job-posting.ts'

/** Every dialog, by the kind of request that it takes down. */
export const dialogs: Partial<Record<Kind, AnyDialog>> = {
  'job-posting': jobPosting,
}
