import type { Convention } from '../../../domain/convention.ts'
import type { Spell, Told } from './history.ts'
import type { HistoryLine } from './records-view.ts'
import { type OfficeHours, officeHours } from './working-hours.ts'

/** A look at the deadlines that went through: when it began and when it was over, by the feigned clock. */
export interface Look {
  from: number
  to: number
}

/** What the clock did wrong, each with the request's id and the duty. */
export interface Missteps {
  missing: string[]
  twice: string[]
  early: string[]
  late: string[]
  /** Done although nothing asked for it. */
  stray: string[]
  outsideHours: string[]
}

const minute = 60_000
const day = 86_400_000
/** After five working days of silence an exchange between advisor and artisan is over. */
const relayHours = 40

/** By duty, the working hours of a waiting spell after which it comes up. */
const whileWaiting = ({ claimHours }: Convention['deadlines']) => ({
  'remind-office': claimHours / 2,
  'tell-support': claimHours,
  'tell-coordinators': claimHours * 2,
})

/**
 * Recomputes from the histories which reminders and escalations were due, by the deadlines of the convention and the
 * calendar, and compares it with what the clock did. A deadline that came up between two looks is done by the second.
 */
export function judgeDeadlines(
  convention: Convention,
  stories: ReadonlyMap<string, Told>,
  history: readonly HistoryLine[],
  looks: readonly Look[],
): Missteps {
  const found: Missteps = { missing: [], twice: [], early: [], late: [], stray: [], outsideHours: [] }
  const hours = new Map(convention.offices.map(({ id }) => [id, officeHours(convention, id)]))
  const clock = Map.groupBy(
    history.filter(({ duty }) => duty !== null),
    ({ request }) => request,
  )
  const { claimHours, callHours } = convention.deadlines

  for (const [request, { spells, leadAt }] of stories) {
    const done = clock.get(request) ?? []
    const asked = new Set<HistoryLine>()

    /** A duty of a stretch of time that comes up once `due` holds; returns when it was done. */
    function expect(duty: string, { since, until }: Omit<Spell, 'what'>, due: (at: number) => boolean) {
      const at = done.filter((line) => line.duty === duty && line.at >= since && line.at <= until)
      for (const line of at) asked.add(line)
      const name = `${request} ${duty} ${new Date(since).toISOString()}`
      const [first] = at
      if (at.length > 1) found.twice.push(name)
      // The bot reckons in whole minutes.
      if (first && !due(first.at + minute)) found.early.push(`${name} at ${new Date(first.at).toISOString()}`)
      const open = (look: Look) => hours.get(leadAt(look.from))?.open(look.from)
      const look = looks.find((one) => one.from >= since && open(one) && due(one.from))
      if (look && !first && look.to < until)
        found.missing.push(`${name}, due ${new Date(look.from).toISOString()}`)
      if (look && first && first.at > look.to)
        found.late.push(
          `${name} at ${new Date(first.at).toISOString()}, due ${new Date(look.from).toISOString()}`,
        )
      return first?.at
    }

    for (const spell of spells) {
      const { worked } = hours.get(leadAt(spell.since)) as OfficeHours
      const after = (since: number, count: number) => (at: number) => worked(since, at) >= count * 60
      if (spell.what === 'waiting')
        for (const [duty, count] of Object.entries(whileWaiting(convention.deadlines)))
          expect(duty, spell, after(spell.since, count))
      if (spell.what === 'silent') {
        const reminded = expect('remind-owner', spell, after(spell.since, callHours))
        if (reminded !== undefined) expect('lose-lease', spell, after(reminded, claimHours))
      }
      if (spell.what === 'relayed') expect('end-relay', spell, after(spell.since, relayHours))
      if (spell.what === 'open') {
        const end = twoMonthsAfter(spell.since)
        const last = Math.min(spell.until, end)
        expect('remind-expiry', { ...spell, until: Math.min(last, end - day) }, (at) => at >= end - 7 * day)
        expect('remind-expiry', { ...spell, since: end - day, until: last }, () => true)
        expect('expire', spell, (at) => at >= end)
      }
    }
    for (const line of done) {
      if (!asked.has(line)) found.stray.push(`${request} ${line.duty} at ${new Date(line.at).toISOString()}`)
      if (!hours.get(leadAt(line.at))?.open(line.at))
        found.outsideHours.push(`${request} ${line.duty} at ${new Date(line.at).toISOString()}`)
    }
    const occasions = done.map(({ occasion }) => occasion)
    if (new Set(occasions).size < occasions.length) found.twice.push(`${request} has an occasion twice`)
  }
  return found
}

function twoMonthsAfter(at: number): number {
  const date = new Date(at)
  date.setUTCMonth(date.getUTCMonth() + 2)
  return date.getTime()
}
