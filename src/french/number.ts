const ones = 'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
const values = new Map<string, number>()
for (const [index, word] of ones.split(' ').entries()) values.set(word, index < 2 ? 1 : index)
for (const [word, value] of Object.entries({
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  cinquente: 50,
  soixante: 60,
  soisante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
  cent: 100,
  mille: 1000,
  mil: 1000,
  million: 1e6,
  milliard: 1e9,
}))
  values.set(word, value)
const rounds: Record<string, number> = {
  quarant: 40,
  cinquant: 50,
  soixant: 60,
  trent: 30,
  vingt: 20,
  cent: 100,
}
for (const [stem, value] of Object.entries({ ...rounds, diz: 10, douz: 12, quinz: 15 }))
  values.set(`${stem}aine`, value)

const word = `(?:${[...values.keys()].sort((a, b) => b.length - a.length).join('|')})s?`
const run = new RegExp(`\\b${word}(?:(?:-|-et-| et | {1,2})${word})*\\b`, 'g')
const part = /[a-z]+/g
/** « un » is mostly the article: it counts only before what is counted. */
const counted =
  /^ ?(?:ans?\b|annees?\b|mois\b|semaines?\b|jours?\b|jrs?\b|heures?\b|h\b|minutes?\b|secondes?\b|postes?\b|personnes?\b|euros?\b|€)/
/** « 3 sept » is a date. */
const september = /(?:\d|1er|debut|fin|mi|en|des|pour|pr|courant|rentree|partir de|avant|apres|ce)[ -]$/

/** One number written in words, from `at` to `end` of the text. */
interface Spelled {
  at: number
  end: number
  value: number
}

/** Adds words up while they can belong to one number: « deux trois » is two numbers, « deux cents trois » one. */
function addUp(words: RegExpExecArray[], offset: number): Spelled[] {
  const found: Spelled[] = []
  let [total, current, room, last] = [0, 0, 1000, 0]
  let open: Spelled | undefined
  const close = () => {
    if (open) found.push({ ...open, value: total + current })
    open = undefined
    ;[total, current, room, last] = [0, 0, 1000, 0]
  }
  for (const match of words) {
    const token = match[0]
    if (token === 'et') continue
    const value = values.get(token) ?? values.get(token.slice(0, -1)) ?? 0
    const eighty = value === 20 && last === 4
    // « une dizaine » is ten, not one and ten.
    if (token.endsWith('aine') && last === 1 && current === 1) [current, room] = [0, 1000]
    const multiplies =
      value === 100 ? current < 100 && room > 0 : value >= 1000 && (total === 0 || value < 1e6)
    if (open && !eighty && !(value >= 100 ? multiplies : value < room)) close()
    const at = offset + match.index
    open = { at: open?.at ?? at, end: at + token.length, value: 0 }
    if (eighty) [current, room] = [current + 76, 20]
    else if (value === 100) [current, room] = [(current || 1) * 100, 100]
    else if (value >= 1000) [total, current, room] = [total + (current || 1) * value, 0, 1000]
    else [current, room] = [current + value, value === 60 ? 20 : value >= 20 || value === 10 ? 10 : 1]
    last = value
  }
  close()
  return found
}

/**
 * A folded text with the numbers written in words put in digits, zeros in front so that no index moves:
 * « mille huit cents euros » becomes « 0000000000001800 euros ». Other readers then know digits only.
 */
export function inDigits(folded: string): string {
  if (folded !== last.folded) last = { folded, as: putInDigits(folded) }
  return last.as
}

/** A dozen readers put the same message in digits one after the other. */
let last = { folded: '', as: '' }

function putInDigits(folded: string): string {
  return folded.replace(run, (words: string, at: number) => {
    const after = folded.slice(at + words.length, at + words.length + 10)
    if ((words === 'un' || words === 'une') && !counted.test(after)) return words
    if (
      words === 'sept' &&
      (september.test(folded.slice(Math.max(0, at - 10), at)) || /^\.? 20\d\d/.test(after))
    )
      return words
    let written = words
    for (const number of addUp([...words.matchAll(part)], 0)) {
      const digits = String(number.value).padStart(number.end - number.at, '0')
      // « mil » alone is too short for its four digits, and is no number of its own anyway.
      if (digits.length === number.end - number.at)
        written = written.slice(0, number.at) + digits + written.slice(number.end)
    }
    return written
  })
}

/** Source of a pattern that finds a number in digits: « 1 850,50 », « 1.850 », « 12.31 », « 0000001800 ». */
export const digits =
  "(?<![\\d,.])(?:\\d{1,3}(?:[ .']\\d{3})+(?!\\d)(?:,\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d{1,2}(?!\\d))?)"
const grouped = /^\d{1,3}(?:[ .']\d{3})+(?:,\d+)?$/

/** The value of what `digits` found. */
export function numberOf(written: string): number {
  const plain = grouped.test(written) ? written.replace(/[ .']/g, '') : written
  return Number(plain.replace(',', '.'))
}
