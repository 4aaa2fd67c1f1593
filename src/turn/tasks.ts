import { type Convention, officeById, staffOf } from '../domain/convention.ts'
import { showDate } from '../domain/display.ts'
import { parisDate } from '../domain/paris-time.ts'
import { isOpen, type Request } from '../domain/request.ts'
import type { Task } from '../domain/task.ts'
import { stateWords } from '../notifications/request-card.ts'
import { noLongerNeeded } from '../notifications/tasks.ts'
import type { Line } from './lines.ts'
import type { Outcome } from './outcome.ts'

/** What still has to be done; nothing once the request has ended. */
export function tasksLeft(request: Request): Task[] {
  return isOpen(request) ? request.handoff.tasks.filter(({ doneAt }) => doneAt === null) : []
}

/** A task with its office: « Relire les mots du métier (Chambre de métiers de Dunkerque) ». */
export function showTask(convention: Convention, { what, office }: Task): string {
  const name = officeById(convention, office)?.name
  return name ? `${what} (${name})` : what
}

/** The lines of a request's card that say who has what to do, and who did it. */
export function taskLines(convention: Convention, request: Request): Line[] {
  const left = tasksLeft(request)
  return request.handoff.tasks.flatMap((task, index) => {
    const slot = `task-${index}`
    const office = officeById(convention, task.office)?.name ?? ''
    if (task.doneAt !== null) {
      const who = staffOf(convention, task.by)?.advisor.name
      const on = showDate(parisDate(new Date(task.doneAt)))
      const note = [who && `par ${who}`, office && `(${office})`, `le ${on}`].filter(Boolean).join(' ')
      return [{ slot, label: 'Fait', value: task.what, note, missing: false }]
    }
    if (!left.includes(task)) return []
    const note = `${office} ; une fois fait : « fait ${request.reference} »`
    return [{ slot, label: 'À faire', value: task.what, note, missing: false }]
  })
}

const ends = new Set(['done', 'abandoned', 'withdrawn', 'expired'])

/** Where a request ended with something still to do: the offices that need not do it any more. */
export function tellTasksDropped(
  convention: Convention,
  { requests, events }: Pick<Outcome, 'requests' | 'events'>,
): Outcome['tell'] {
  const ended = new Set(events.filter(({ what }) => ends.has(what)).map(({ request }) => request))
  return requests
    .filter(({ request }) => ended.has(request.id) && request.reference !== null)
    .flatMap(({ request: { id, reference, lead, state, handoff } }) => {
      // Whoever leads it brought the end about, or has heard of it.
      const open = handoff.tasks.filter(({ doneAt, office }) => doneAt === null && office !== lead)
      return [...new Set(open.map(({ office }) => office))].flatMap((office) => {
        const to = officeById(convention, office)?.channel
        const whats = open.filter((task) => task.office === office).map(({ what }) => what)
        return to
          ? [{ to, message: noLongerNeeded(reference ?? '', stateWords[state], whats), request: id }]
          : []
      })
    })
}
