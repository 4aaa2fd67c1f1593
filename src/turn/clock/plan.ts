import { type Convention, type Office, officeById, staffOf } from '../../domain/convention.ts'
import { showPhone } from '../../domain/display.ts'
import { addDays, parisDate, parisInstant, weekday } from '../../domain/paris-time.ts'
import type { Prospect } from '../../domain/prospect.ts'
import { afterWorkingHours, isWorkingTime } from '../../domain/working-time.ts'
import { callBacksDue } from '../../notifications/plan-call-back.ts'
import { planDigest } from '../../notifications/plan-digest.ts'
import { firmLine } from '../../queries/plan-list.ts'
import { progressAnswer, progressOf } from '../../queries/plan-progress.ts'
import type { Store } from '../../records/store.ts'
import { outboxDraft } from '../outbox-draft.ts'
import { firm } from '../staff/plan-sentences.ts'

/**
 * What the prospecting plan has said of its own accord: call-backs on their day, and Monday's digest.
 * @returns the conversations that now have something to send
 */
export async function tellOfPlan(store: Store, convention: Convention, now: Date): Promise<string[]> {
  return [
    ...(await remindOfCallBacks(store, convention, now)),
    ...(await sendPlanDigests(store, convention, now)),
  ]
}

const mostAtOnce = 200
const mostReminded = 10

/**
 * Once, in working hours of its office, whoever promised to call a firm back is reminded of it, in their own chat or
 * else in the office's channel. The reminder is stamped into the firms in the commit that sends it: it cannot go out
 * twice.
 */
async function remindOfCallBacks(store: Store, convention: Convention, now: Date): Promise<string[]> {
  const due = await store.prospects({ callBackBy: parisDate(now) }, { limit: mostAtOnce, offset: 0 })
  const woken: string[] = []
  for (const mine of Map.groupBy(due.prospects, ({ visitor }) => visitor?.advisor).values()) {
    const prospects = mine.slice(0, mostReminded)
    const to = await reachOf(store, convention, prospects[0], now)
    if (!to) continue
    const lines = await Promise.all(prospects.map((prospect) => callBackLine(store, prospect)))
    const result = await store.commit({
      inbox: null,
      conversation: null,
      requests: [],
      events: [],
      prospects: prospects.map((prospect) => ({
        prospect: reminded(prospect, now),
        expected: prospect.version,
      })),
      outbox: [outboxDraft(to, callBacksDue(lines))],
    })
    if (result === 'committed') woken.push(to)
  }
  return woken
}

const reminded = (prospect: Prospect, now: Date): Prospect => ({
  ...prospect,
  remindedAt: now.toISOString(),
  version: prospect.version + 1,
})

async function callBackLine(store: Store, prospect: Prospect) {
  const { siret, phone } = prospect
  const words = (await store.prospectEvents(siret)).findLast((event) => event.words !== '')?.words ?? ''
  return { firm: firm(prospect), phone: phone && showPhone(phone), words: words.slice(0, 300) }
}

/** Where whoever visits the firm is reached now; undefined outside working hours, and where nobody is. */
async function reachOf(
  store: Store,
  convention: Convention,
  prospect: Prospect | undefined,
  now: Date,
): Promise<string | undefined> {
  const { visitor } = prospect ?? {}
  const staff = visitor && staffOf(convention, visitor.advisor)
  const office = staff?.office ?? officeById(convention, visitor?.office ?? null)
  if (!office || !isWorkingTime(now, office.opening)) return undefined
  const chat = staff && (await store.personalConversation(staff.advisor.id))?.place.id
  return chat ?? office.channel
}

const listed = 5

/** Once a week, when an office begins its first day of work, in its channel. An empty plan says nothing. */
async function sendPlanDigests(store: Store, convention: Convention, now: Date): Promise<string[]> {
  const opening = convention.offices.filter((office) => office.channel && beginsWeek(office, now))
  if (opening.length === 0) return []
  const weekAgo = new Date(now.getTime() - 7 * 86_400_000).toISOString()
  const [counts, week] = await Promise.all([
    store.prospectCounts({}),
    store.prospectCounts({ seenFrom: weekAgo }),
  ])
  if (counts.length === 0) return []
  const progress = progressAnswer(progressOf(counts), convention.objectives.prospects)
  const woken: string[] = []
  for (const office of opening) {
    const { channel = '', communes } = office
    const there = { states: ['to-see' as const], ...(communes.length > 0 ? { insee: communes } : {}) }
    const next = await store.prospects(there, { limit: listed, offset: 0 })
    const result = await store.commit({
      inbox: null,
      conversation: null,
      once: `plan-digest ${office.id} ${mondayOf(now)}`,
      requests: [],
      events: [],
      outbox: [
        outboxDraft(
          channel,
          planDigest({
            seen: progressOf(week).seen,
            next: next.prospects.map(firmLine),
            toSee: next.total,
            progress,
          }),
        ),
      ],
    })
    if (result === 'committed') woken.push(channel)
  }
  return woken
}

const mondayOf = (now: Date): string => {
  const today = parisDate(now)
  return addDays(today, 1 - weekday(today))
}

/** Whether an office is at work on the first day of its week: Monday, or the day after a holiday. */
function beginsWeek({ opening }: Office, now: Date): boolean {
  if (!isWorkingTime(now, opening)) return false
  const first = afterWorkingHours(parisInstant(mondayOf(now)), 0, opening)
  return parisDate(first) === parisDate(now)
}
