import { type Convention, type Office, officeById, type Staff } from '../../domain/convention.ts'
import type { Request } from '../../domain/request.ts'
import { fold } from '../../french/fold.ts'
import type { StaffFacts } from '../facts.ts'
import type { ActScene, Fields, Sets } from './act-shape.ts'

/** A colleague of the two offices, or another office: whoever the words name, if only one is named so. */
export function reassigned({ facts, request, argument }: ActScene): Sets {
  const wanted = fold(argument)
    .replace(/^(?:a|au)\s+/, '')
    .trim()
  const { offices, partners } = facts.convention
  const fits = (name: string) => fold(name).includes(wanted)
  const people: Staff[] = offices
    .filter(({ id }) => id === request.lead || id === request.support)
    .flatMap((office) =>
      office.advisors.filter(({ name }) => fits(name)).map((advisor) => ({ advisor, office })),
    )
  if (people.length > 1)
    return {
      refused: `Plusieurs personnes portent ce nom : ${people.map(({ advisor }) => advisor.name).join(', ')}.`,
    }
  const [person] = people
  if (person) return { fields: toPerson(facts, request, person) }
  const [office, other] = offices.filter(({ name, id }) => fits(name) || fold(id) === wanted)
  if (!office || other)
    return { refused: `Je ne connais pas de conseiller ni de bureau nommé « ${argument} ».` }
  const closed = partners.some(({ id, entrustedOnly }) => id === office.partner && entrustedOnly)
  if (closed && request.given.entrusted?.value !== true)
    return { refused: `L’artisan n’a pas confié cette offre à ${office.name}.` }
  return { fields: toOffice(facts, request, office), change: 'hand-over' }
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
