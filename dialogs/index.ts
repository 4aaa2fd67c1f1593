import type { Kind } from '../src/domain/request.ts'
import type { AnyDialog } from '../src/flow/dialog.ts'
import { apprenticeship } from './apprenticeship.ts'
import { businessProject } from './business-project.ts'
import { jobPosting } from './job-posting.ts'

/** Every dialog, by the kind of request that it takes down. */
export const dialogs: Record<Kind, AnyDialog> = {
  'job-posting': jobPosting,
  apprenticeship,
  'business-project': businessProject,
}
