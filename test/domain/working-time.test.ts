import { describe, expect, it } from 'vitest'
import { publicHolidays } from '../../src/domain/holidays.ts'
import { parisInstant } from '../../src/domain/paris-time.ts'
import {
  afterWorkingHours,
  defaultOpening,
  isWorkingTime,
  workingClock,
} from '../../src/domain/working-time.ts'

const paris = (day: string, time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return parisInstant(day, hours * 60 + minutes)
}

describe('working hours', () => {
  it('pass over the night, the lunch break, the weekend and public holidays', () => {
    // Thursday before the weekend of the Assumption, which fell on a Saturday in 2026: only the weekend counts.
    expect(afterWorkingHours(paris('2026-11-23', '10:00'), 8)).toEqual(paris('2026-11-24', '10:00'))
    expect(afterWorkingHours(paris('2026-11-23', '11:30'), 1)).toEqual(paris('2026-11-23', '13:30'))
    expect(afterWorkingHours(paris('2026-11-20', '17:00'), 2)).toEqual(paris('2026-11-23', '10:00'))
    expect(afterWorkingHours(paris('2026-12-24', '17:00'), 2)).toEqual(paris('2026-12-28', '10:00'))
  })

  it('count from the next opening for what comes in at night', () => {
    expect(afterWorkingHours(paris('2026-11-23', '22:00'), 1)).toEqual(paris('2026-11-24', '10:00'))
    expect(afterWorkingHours(paris('2026-11-21', '09:30'), 4)).toEqual(paris('2026-11-23', '14:00'))
  })

  it('leave out an office’s closing days', () => {
    const closed = { ...defaultOpening, closed: ['2026-11-24', '2026-11-25'] }
    expect(afterWorkingHours(paris('2026-11-23', '17:30'), 1, closed)).toEqual(paris('2026-11-26', '09:30'))
  })

  it('hold across the change of the clocks', () => {
    expect(afterWorkingHours(paris('2026-10-23', '17:00'), 2)).toEqual(paris('2026-10-26', '10:00'))
    expect(afterWorkingHours(paris('2027-03-26', '17:00'), 2)).toEqual(paris('2027-03-30', '10:00')) // past Easter Monday
  })

  it('say clearly that an office is never open', () => {
    const never = { days: {}, closed: [] }
    expect(() => afterWorkingHours(new Date(), 1, never)).toThrow(/closed for more than a year/)
  })

  it('are told from the others', () => {
    expect(isWorkingTime(paris('2026-11-23', '09:00'))).toBe(true)
    expect(isWorkingTime(paris('2026-11-23', '12:00'))).toBe(false)
    expect(isWorkingTime(paris('2026-11-22', '10:00'))).toBe(false)
    expect(isWorkingTime(paris('2026-11-11', '10:00'))).toBe(false)
  })
})

describe('public holidays', () => {
  it('move with Easter', () => {
    expect(publicHolidays(2026)).toEqual(expect.arrayContaining(['2026-04-06', '2026-05-14', '2026-05-25']))
    expect(publicHolidays(2027)).toEqual(expect.arrayContaining(['2027-03-29', '2027-05-06', '2027-05-17']))
    expect(publicHolidays(2026)).toHaveLength(11)
  })
})

describe('the clock of working time', () => {
  const minutesFrom = (from: Date, to: Date, opening = defaultOpening) => {
    const clock = workingClock(opening)
    return clock(to.getTime()) - clock(from.getTime())
  }

  it('agrees with the deadlines: so many hours later, so many minutes have run', () => {
    const clock = workingClock()
    for (let hours = 1; hours < 400; hours += 7) {
      const from = paris('2026-10-02', '09:20')
      expect(clock(afterWorkingHours(from, hours).getTime()) - clock(from.getTime())).toBe(hours * 60)
    }
  })

  it('stands still at night, at noon, on Sundays and on public holidays', () => {
    expect(minutesFrom(paris('2026-11-23', '18:00'), paris('2026-11-24', '09:00'))).toBe(0)
    expect(minutesFrom(paris('2026-11-23', '12:00'), paris('2026-11-23', '13:00'))).toBe(0)
    expect(minutesFrom(paris('2026-12-25', '00:00'), paris('2026-12-28', '00:00'))).toBe(0)
    expect(minutesFrom(paris('2026-11-20', '17:30'), paris('2026-11-23', '09:15'))).toBe(45)
  })

  it('runs by an office’s own hours where it is given them', () => {
    const saturdays = { days: { '6': ['10:00-12:00'] }, closed: ['2026-11-28'] }
    expect(minutesFrom(paris('2026-11-16', '00:00'), paris('2026-11-30', '00:00'), saturdays)).toBe(120)
  })
})
