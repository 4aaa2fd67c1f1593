import { type Convention, type Office, officeById, type Staff, staffOf } from '../../domain/convention.ts'
import type { OutgoingDraft } from '../../domain/outgoing.ts'
import type { Request } from '../../domain/request.ts'
import { fold } from '../../french/fold.ts'
import * as notice from '../../notifications/handed-on.ts'
import { contactOf } from '../contact.ts'
import type { StaffFacts } from '../facts.ts'
import { titleOf } from '../subject.ts'
import type { ActScene, Fields, Sets } from './act-shape.ts'

/** Whom a request can be given to by name: everybody of its two offices. */
export function colleagues({ offices }: Convention, { lead, support }: Request): Staff[] {
  return offices
    .filter(({ id }) => id === lead || id === support)
    .flatMap((office) => office.advisors.map((advisor) => ({ advisor, office })))
}

/** A colleague of the two offices, or another office: whoever the words name, if only one is named so. */
export function reassigned({ facts, request, argument }: ActScene): Sets {
  const wanted = fold(argument)
    .replace(/^(?:a|au)(?:\s+|$)/, '')
    .trim()
  if (wanted === '') return { refused: toWhom(request.reference ?? '') }
  const { offices, partners } = facts.convention
  const fits = (name: string) => fold(name).includes(wanted)
  const people = colleagues(facts.convention, request).filter(({ advisor }) => fits(advisor.name))
  if (people.length > 1)
    return {
      refused: `Plusieurs personnes portent ce nom : ${people.map(({ advisor }) => advisor.name).join(', ')}.`,
    }
  const [person] = people
  if (person) {
    const fields = toPerson(facts, request, person)
    return request.state === 'awaiting-details' ? { fields, change: 'pass-on' } : { fields }
  }
  const [office, other] = offices.filter(({ name, id }) => fits(name) || fold(id) === wanted)
  if (!office || other)
    return { refused: `Je ne connais pas de conseiller ni de bureau nommé « ${argument} ».` }
  const closed = partners.some(({ id, entrustedOnly }) => id === office.partner && entrustedOnly)
  if (closed && request.kind === 'job-posting' && request.given.entrusted?.value !== true)
    return { refused: `L’artisan n’a pas confié cette offre à ${office.name}.` }
  return { fields: toOffice(facts, request, office), change: 'hand-over' }
}

export const toWhom = (reference: string) =>
  `À qui ? Écrivez par exemple « confier ${reference} à » suivi d’un nom ou d’un bureau.`

/** Who has a request, in words: the advisor with their office, or the office that has to take it. */
export function holderOf({ facts }: ActScene, after: Request): string {
  const staff = staffOf(facts.convention, after.advisor)
  return staff
    ? `${staff.advisor.name} (${staff.office.name})`
    : (officeById(facts.convention, after.lead)?.name ?? '')
}

/** What the advisor or the office is told that a request was given to. */
export function tellHolder({ facts, request }: ActScene, after: Request): OutgoingDraft {
  const reference = request.reference ?? ''
  const by = facts.staff.advisor.name
  if (after.advisor === null)
    return notice.isToTake(reference, titleOf(request), by, 'a confié à votre bureau')
  return notice.isYours(reference, titleOf(request), {
    by,
    contact: contactOf(request),
    question: after.handoff.question?.text ?? null,
  })
}

function toPerson({ now }: StaffFacts, request: Request, { advisor, office }: Staff): Fields {
  const at = now.toISOString()
  const support = office.id === request.support ? request.lead : request.support
  return { advisor: advisor.id, lead: office.id, support, claimedAt: at, handoff: { heardAt: at } }
}

function toOffice({ now, convention }: StaffFacts, request: Request, office: Office): Fields {
  const { support, tasks } = led(convention, request, office)
  const handoff = { heardAt: null, question: null, waitingSince: now.toISOString(), tasks }
  return { advisor: null, claimedAt: null, lead: office.id, support, handoff }
}

/**
 * Who supports once another office leads: the former lead, unless a neighbour of its partner takes its place. What
 * was to be done stays with the partner that had it to do.
 */
function led(convention: Convention, { lead, support, handoff }: Request, office: Office) {
  const partner = (id: string | null) => officeById(convention, id)?.partner
  const next = office.id !== support && partner(lead) === office.partner ? support : lead
  const heir = (from: string) => [office.id, next].find((id) => partner(id) === partner(from)) ?? office.id
  const tasks = handoff.tasks.map((task) =>
    task.office === office.id || task.office === next ? task : { ...task, office: heir(task.office) },
  )
  return { support: next, tasks }
}
