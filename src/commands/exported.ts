import { dialogs } from '../../dialogs/index.ts'
import { jobPostingSlots } from '../domain/answers/job-posting.ts'
import type { JobPostingAnswers } from '../domain/posting.ts'
import { postingTitle } from '../domain/posting.ts'
import type { Request } from '../domain/request.ts'
import { known } from '../flow/advance.ts'

/** Slots that speak of the firm or the artisan; they stand apart from the answers. */
const apart = new Set(['firmName', 'siret', 'commune', 'phone', 'email', 'title'])

/** One request as partners' systems read it. An answer that nobody gave is null, never invented. */
export function exported(request: Request) {
  const dialog = dialogs[request.kind]
  if (!dialog) throw new Error(`no dialog for ${request.kind}`)
  const answers: JobPostingAnswers = known(dialog, request.given)
  const named = answers.trade || answers.title
  const slots = Object.keys(jobPostingSlots).filter((slot) => !apart.has(slot)) as (keyof JobPostingAnswers)[]
  const { commune, siret, firmName, phone, email } = answers
  return {
    ref: request.reference,
    kind: request.kind,
    status: request.state,
    lead: request.lead,
    support: request.support,
    advisor: request.advisor,
    artisan: {
      id: request.artisan.object,
      name: request.artisan.name,
      phone: phone ?? null,
      email: email ?? null,
    },
    firm: {
      name: firmName ?? null,
      siret: siret ?? null,
      commune: commune?.name ?? null,
      postcode: commune?.postcode ?? null,
      insee: commune?.insee ?? null,
    },
    answers: {
      title: named ? postingTitle(answers) : null,
      ...Object.fromEntries(slots.map((slot) => [slot, answers[slot] ?? null])),
    },
    provenance: Object.fromEntries(
      Object.entries(request.given)
        .filter(([slot, { value }]) => value !== null && slot in answers)
        .map(([slot, { by, words }]) => [slot, { by, words }]),
    ),
    createdAt: request.createdAt,
    submittedAt: request.submittedAt,
    updatedAt: request.updatedAt,
    outcome: request.outcome,
  }
}
