/** Months that a request stays open unless somebody prolongs it (as La bonne alternance does with its offers). */
const months = 2

/** The instant at which a request expires that is submitted or prolonged now. */
export function expiryFrom(now: Date): string {
  const expiry = new Date(now)
  expiry.setUTCMonth(expiry.getUTCMonth() + months)
  return expiry.toISOString()
}
