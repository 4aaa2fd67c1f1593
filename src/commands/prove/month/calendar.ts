/** A moment of the month: people do what they do at this hour, then the deadlines are looked at. */
export interface Step {
  /** In ms since 1970. */
  at: number
  /**
   * `hand-over`, `take`: two months earlier, what is to end within the month is handed over, taken and called.
   * `live`: everybody does what they do. `wait`: nobody does anything, so that each deadline that runs comes up.
   */
  act: 'hand-over' | 'take' | 'live' | 'wait'
  /** Whether offices are usually open. */
  atWork: boolean
}

const minute = 60_000
const day = 24 * 60 * minute

/** All of it is summer time. Victory Day, Ascension Day and Whit Monday are in it. */
const first = '2026-05-07'
const monthDays = 34
const waitingDays = 10
const holidays = ['2026-05-08', '2026-05-14', '2026-05-25']

const paris = (date: string, time: string) => Date.parse(`${date}T${time}:00+02:00`)
const dayAfter = (date: string, count: number) =>
  new Date(Date.parse(`${date}T12:00:00Z`) + count * day).toISOString().slice(0, 10)

/** What ends before then ends within the month. */
export const monthEnd = paris(dayAfter(first, monthDays), '00:00')

/** Nobody looks from Wednesday noon to Thursday noon, as if the bot were down: what was due is made up for. */
const outage = { from: paris('2026-05-20', '12:00'), to: paris('2026-05-21', '12:00') }

/** The hours of a working day at which something happens, of a day off, and of a day on which nobody does anything. */
const workday = ['03:10', '08:35', '09:30', '10:35', '11:40', '12:20', '13:20', '14:25'].concat([
  '15:30',
  '16:35',
  '17:40',
  '18:20',
  '21:40',
])
const dayOff = ['10:20', '15:10', '20:30']
const quiet = ['07:50', '09:30', '11:40', '13:20', '15:30', '17:20']

/**
 * Every step of the month, a few minutes later each time.
 * @param days how many days of it to play; all unless said
 */
export function stepsOfMonth(random: () => number, days = monthDays): Step[] {
  function stepsOn(date: string, act: Step['act']): Step[] {
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
    const works = weekday !== 0 && weekday !== 6 && !holidays.includes(date)
    const times = !works ? dayOff : act === 'live' ? workday : quiet
    return times.map((time) => ({
      at: paris(date, time) + Math.floor(random() * 8) * minute,
      act,
      atWork: works && time > '08' && time < '19',
    }))
  }
  // Those of two days, so that some end at the same time and others a day later.
  const before = ['2026-04-08', '2026-04-09'].flatMap((date): Step[] => [
    { at: paris(date, '10:10'), act: 'hand-over', atWork: true },
    { at: paris(date, '10:40'), act: 'take', atWork: true },
    { at: paris(date, '11:10'), act: 'take', atWork: true },
  ])
  const live = Array.from({ length: days }, (_, count) => stepsOn(dayAfter(first, count), 'live'))
  const wait = Array.from({ length: waitingDays }, (_, count) =>
    stepsOn(dayAfter(first, days + count), 'wait'),
  )
  const looked = live.flat().filter(({ at }) => at < outage.from || at > outage.to)
  return [...before, ...looked, ...wait.flat()]
}
