/** A stretch of work within a day, in minutes from midnight; `to` is past 1440 where it ends the next day. */
export interface Stretch {
  from: number
  to: number
}

const time =
  '(?:0*([01]?\\d|2[0-4])(?!\\d) ?(?:(?:heures?|h|:)(?: ?0*([0-5]\\d)(?!\\d| ?h))?)?|(midi|minuit))'
/** « 4h-11h30 », « de 8 h à 12 h », « 6 à 13h », « 4h 11h30 », « 8h jusqu'à midi ». */
const stretch = `(?<![\\d,.]|\\ble )${time}(?: ?du mat(?:in)?)? ?(?:-|/|a|jusqu'a|->|(?<=h|h\\d\\d|heures) ) ?${time}(?![\\d€%]|(?:er)? ?(?:brut|net|€|eur|ans|mois|jours|sem|par ))`
const one = new RegExp(stretch, 'g')

const minutes = (hour: string | undefined, minute: string | undefined, word: string | undefined) =>
  word ? (word === 'midi' ? 720 : 1440) : Number(hour) * 60 + Number(minute ?? 0)

/** The stretches of a folded text in digits; those that are no times of the day are left out. */
export function stretches(plain: string): (Stretch & { at: number; length: number })[] {
  const found: (Stretch & { at: number; length: number })[] = []
  for (const match of plain.matchAll(one)) {
    const [whole, h1, m1, w1, h2, m2, w2] = match
    // At least one of the two says that it is a time: « 2 à 3 » may be anything.
    if (!/h|:|mi/.test(whole)) continue
    const from = minutes(h1, m1, w1) % 1440
    const to = minutes(h2, m2, w2)
    if (from > 1439 || to > 1440 || Number(h1 ?? 0) > 24 || from === to) continue
    found.push({ at: match.index, length: whole.length, from, to: to > from ? to : to + 1440 })
  }
  return found
}

/** « il finit à 22h30 », « le soir jusqu'à minuit »: an end whose beginning is not said. */
const until =
  /(?<![a-z])(?:(?:fin(?:it|i|ira)?|termine(?:ra)?)(?: [a-z]+){0,2} (?:a|vers|jusqu'a)|(?:(?:le )?soir )?(?<!(?:ouverte?|joignable|disponible|dispo|appelez?|appeler) )jusqu'a) (?:(?<hour>1\d|2[0-4]) ?(?:h|heures?|:) ?(?<minute>[0-5]\d)?|minuit)(?![\da-z])(?: le soir)?/

/** When work ends, where that alone is said: « jusqu’à 22 h 30 », as it is noted. */
export function endIn(plain: string): { at: number; length: number; label: string } | undefined {
  const end = until.exec(plain)
  if (!end) return undefined
  const { hour, minute = '0' } = end.groups ?? {}
  const time = hour ? timeLabel(Number(hour) * 60 + Number(minute)) : 'minuit'
  return { at: end.index, length: end[0].length, label: `jusqu’à ${time}` }
}

/** « 11 h 30 ». */
export function timeLabel(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60]
  return `${hours}\u00a0h${rest ? `\u00a0${String(rest).padStart(2, '0')}` : ''}`
}
