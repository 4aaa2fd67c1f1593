import type { Convention } from '../../../domain/convention.ts'
import type { Look } from './deadlines.ts'
import type { Told } from './history.ts'
import type { Row } from './records-view.ts'
import { officeHours, parisDate } from './working-hours.ts'

/**
 * The morning's word to each office: on every day on which it works and something waits for it, once, and on no
 * other. @returns what was otherwise
 */
export function judgeDigests(
  { offices, ...convention }: Convention,
  stories: ReadonlyMap<string, Told>,
  looks: readonly Look[],
  occasions: readonly string[],
  outbox: readonly Row[],
): string[] {
  return offices.flatMap(({ id, channel }) => {
    const hours = officeHours({ offices, ...convention }, id)
    const days = Map.groupBy(
      looks.filter(({ from }) => hours.open(from)),
      ({ from }) => parisDate(from),
    )
    const sent = occasions.flatMap((name) => (name.startsWith(`digest ${id} `) ? [name.slice(-10)] : []))
    const said = outbox.filter(
      ({ conversation, text }) => conversation === channel && /^\*\*\d+ demandes? attend/.test(text),
    )
    const waits = ({ from, to }: Look) =>
      [...stories.values()].some(
        ({ spells, leadAt }) =>
          leadAt(from) === id &&
          spells.some(({ what, since, until }) => what === 'waiting' && since < from && until > to),
      )
    const missing = [...days].filter(([date, [first]]) => first && waits(first) && !sent.includes(date))
    return [
      ...sent.filter((date) => !days.has(date)).map((date) => `${id} on ${date}, when nobody works`),
      ...missing.map(([date]) => `${id} on ${date} is missing`),
      ...(said.length === sent.length ? [] : [`${id}: ${said.length} said, on ${sent.length} days`]),
    ]
  })
}
