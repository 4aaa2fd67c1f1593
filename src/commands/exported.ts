import { dialogs } from '../../dialogs/index.ts'
import type { Request } from '../domain/request.ts'
import { type Answers, answersOf, titleOf } from '../turn/subject.ts'

/** Slots that speak of the firm or the artisan; they stand apart from the answers. */
const apart = new Set(['firmName', 'siret', 'commune', 'phone', 'email', 'title'])

/** One request as partners' systems read it. An answer that nobody gave is null, never invented. */
export function exported(request: Request) {
  const answers = answersOf(request)
  const named = answers.trade || answers.title
  const slots = Object.keys(dialogs[request.kind].schemas).filter(
    (slot) => !apart.has(slot),
  ) as (keyof Answers)[]
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
      title: named ? titleOf(request) : null,
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
