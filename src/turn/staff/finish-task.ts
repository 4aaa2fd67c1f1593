import { officeById, staffOf } from '../../domain/convention.ts'
import { showDate } from '../../domain/display.ts'
import { parisDate } from '../../domain/paris-time.ts'
import type { Request } from '../../domain/request.ts'
import type { Task } from '../../domain/task.ts'
import { fold } from '../../french/fold.ts'
import { taskIsDone } from '../../notifications/tasks.ts'
import { officesOf } from '../../queries/filter.ts'
import { showTask, tasksLeft } from '../tasks.ts'
import type { ActScene, Sets } from './act-shape.ts'

/**
 * « fait OFF-… » : the one task that is left to the office of whoever writes; of several, the one that the words
 * behind the reference name.
 */
export function finishTask({ facts, request, argument }: ActScene): Sets {
  const { convention, staff, now } = facts
  const offices = officesOf(convention, staff)
  const own = request.handoff.tasks.filter(({ office }) => offices.includes(office))
  const open = own.filter(({ doneAt }) => doneAt === null)
  const [only, other] = open
  if (!only) return { refused: nothingLeft(facts, request, own.at(-1)) }
  const named = open.filter(({ what }) => argument !== '' && fold(what).includes(fold(argument)))
  const task = other ? (named.length === 1 ? named[0] : undefined) : only
  if (!task) {
    const ways = open.map(({ what }) => `Fait ${request.reference} : ${what}`)
    return { refused: `Laquelle ? ${open.map(({ what }) => `« ${what} »`).join(' ou ')}.`, replies: ways }
  }
  const done = { ...task, by: staff.advisor.id, doneAt: now.toISOString() }
  return { fields: { handoff: { tasks: request.handoff.tasks.map((one) => (one === task ? done : one)) } } }
}

/** Why there is nothing to tick off: it is done, or it is another office's. */
function nothingLeft({ convention, staff }: ActScene['facts'], request: Request, last: Task | undefined) {
  const reference = `**${request.reference}**`
  if (last?.doneAt) {
    const who = staffOf(convention, last.by)?.advisor.name
    const by = last.by === staff.advisor.id ? 'par vous, ' : who ? `par ${who}, ` : ''
    return `Pour ${reference}, « ${last.what} » est déjà fait, ${by}le ${showDate(parisDate(new Date(last.doneAt)))}.`
  }
  const others = tasksLeft(request).map((task) => showTask(convention, task))
  const own = officeById(convention, staff.office.id)?.name ?? ''
  return `Dans ${reference}, il n’y a rien à faire pour ${own}.${others.length > 0 ? ` Reste : ${others.join(' ; ')}.` : ''}`
}

/** The task that an act has ticked off. */
function ticked(before: Request, after: Request): Task | undefined {
  return after.handoff.tasks.find((task, index) => task.doneAt !== before.handoff.tasks[index]?.doneAt)
}

export function taskAnswer({ facts, request }: ActScene, after: Request): string {
  const left = tasksLeft(after).map((task) => showTask(facts.convention, task))
  const done = `C’est noté : « ${ticked(request, after)?.what} » est fait pour **${request.reference}**.`
  return left.length > 0 ? `${done} Reste : ${left.join(' ; ')}.` : done
}

export function tellTaskDone({ facts, request, argument }: ActScene, after: Request) {
  const { advisor, office } = facts.staff
  const what = ticked(request, after)?.what ?? ''
  // Words that only named the task are no remark.
  const remark = fold(what).includes(fold(argument)) ? '' : argument
  return taskIsDone(request.reference ?? '', what, `${advisor.name} (${office.name})`, remark)
}
