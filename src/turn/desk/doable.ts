import { isRestorable } from '../../domain/bin.ts'
import { type Convention, officeById } from '../../domain/convention.ts'
import { type Request, refusal } from '../../domain/request.ts'
import { choices } from '../../notifications/request-buttons.ts'
import { officesOf } from '../../queries/filter.ts'
import { requestCardData } from '../request-card-data.ts'
import { type ActName, acts } from '../staff/acts.ts'
import { standingsOf } from '../staff/standing.ts'
import { tasksLeft } from '../tasks.ts'
import type { Desk } from './seen.ts'

/** One thing that somebody may do to a request now. */
export interface Doable {
  act: ActName
  title: string
  /** What has to be entered first; with `among`, one of these. */
  asks?: { label: string; example: string; send: string; among?: string[] }
  /** What goes along without being asked for: which of several tasks is done. */
  argument?: string
}

/** What a card has no room for. */
const further: { do: ActName; title: string; asks?: NonNullable<Doable['asks']> }[] = [
  { do: 'prolong', title: 'Prolonger de deux mois' },
  { do: 'end-relay', title: 'Terminer l’échange' },
  {
    do: 'reassign',
    title: 'Confier à…',
    asks: { label: 'À qui', example: '', send: 'Confier la demande' },
  },
  {
    do: 'abandon',
    title: 'Abandonner',
    asks: { label: 'Pour quel motif', example: 'plus de besoin', send: 'Abandonner la demande' },
  },
  { do: 'restore', title: 'Rouvrir' },
]

/** What the person may do to this request by the table of rights, the likeliest first. */
export function doableAt(desk: Desk, request: Request): Doable[] {
  const { convention } = desk
  const standings = standingsOf(desk, request)
  const data = requestCardData(convention, request, 'live')
  const onCard = choices.filter(({ where }) => where?.(data) ?? true)
  return [...onCard, ...further]
    .filter(({ do: act }) => refusal(acts[act as ActName].change, request, standings) === undefined)
    .filter(({ do: act }) => hasOccasion(desk, request, act as ActName))
    .flatMap(({ do: act, title, asks }): Doable[] => {
      if (act === 'finish-task')
        return ownTasks(desk, request).map((what) => ({ act, title: `Fait : ${what}`, argument: what }))
      if (act === 'reassign' && asks)
        return [{ act, title, asks: { ...asks, among: heirs(convention, request) } }]
      return [{ act: act as ActName, title, ...(asks ? { asks } : {}) }]
    })
}

/** What the table of rights does not know: whether there is anything to do it to. */
function hasOccasion({ now }: Desk, request: Request, act: ActName): boolean {
  if (act === 'end-relay') return request.handoff.relayedAt !== null
  if (act === 'relay' || act === 'ask') return request.handoff.onBehalfOf === null
  if (act === 'restore') return isRestorable(request, now)
  return true
}

function ownTasks({ convention, staff }: Desk, request: Request): string[] {
  const offices = officesOf(convention, staff)
  return tasksLeft(request)
    .filter(({ office }) => offices.includes(office))
    .map(({ what }) => what)
}

/** Who it can be given to, as `reassigned` takes it: people of its two offices, and every other office. */
function heirs(convention: Convention, { lead, support, advisor }: Request): string[] {
  const people = [lead, support].flatMap((office) => officeById(convention, office)?.advisors ?? [])
  const offices = convention.offices.filter(({ id }) => id !== lead)
  return [...people.filter(({ id }) => id !== advisor), ...offices].map(({ name }) => name)
}
