import { showDate } from '../domain/display.ts'
import { addDays, parisDate } from '../domain/paris-time.ts'

/** Months that a request stays open unless somebody prolongs it (as La bonne alternance does with its offers). */
const months = 2
const day = 86_400_000

/**
 * The instant at which a request expires that is submitted or prolonged now. What would end in August, when nobody is
 * reminded, ends a week after: the reminders come first.
 */
export function expiryFrom(now: Date): string {
  const expiry = new Date(now)
  expiry.setUTCMonth(expiry.getUTCMonth() + months)
  const date = parisDate(expiry)
  if (date.slice(5, 7) !== '08') return expiry.toISOString()
  const reminded = addDays(`${date.slice(0, 4)}-08-31`, 8)
  const later = (Date.parse(reminded) - Date.parse(date)) / day
  return new Date(expiry.getTime() + later * day).toISOString()
}

/** « jusqu’au 8 septembre 2027 ». */
export function expiryWords(expiresAt: string | null): string {
  return expiresAt ? `jusqu’au ${showDate(parisDate(new Date(expiresAt)))}` : ''
}
