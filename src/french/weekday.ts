const names = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

/** Source of a pattern for a day of the week, in full or as in « lun-ven ». */
export const weekdayPattern =
  '(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|(?:lun|mar|mer|jeu|ven|sam|dim)(?![a-z]))'
const each = new RegExp(weekdayPattern, 'g')

/** Monday is 0, Sunday 6. */
export function weekday(folded: string): number {
  return names.findIndex((name) => name.startsWith(folded.slice(0, 3)))
}

export function dayName(day: number): string {
  return names[day] ?? ''
}

/** The days named in a stretch of folded text, each once, in the order in which they are written. */
export function dayList(folded: string): number[] {
  return [...new Set([...folded.matchAll(each)].map(([name]) => weekday(name)))]
}

/** The days from one to another, both included: « du samedi au lundi » goes over the week's end. */
export function dayRange(from: string, to: string): number[] {
  const [first, last] = [weekday(from), weekday(to)]
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7)
}
