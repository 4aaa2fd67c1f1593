import { trades } from '../domain/trades/index.ts'
import { isReplaced } from './chosen.ts'
import { wholeClause } from './clause.ts'
import { fold } from './fold.ts'
import { type Reader, reading } from './reading.ts'

/** Machines that apprentices meet in several trades, beside those that stand in a trade's entry. */
const more =
  'attendrisseur, bétonnière, broyeur, carrelette, chariot élévateur, cloueur, compresseur, cutter, débroussailleuse, défonceuse, disqueuse, diviseuse, échafaudage, façonneuse, four, friteuse, marteau-piqueur, mini-pelle, nacelle, perceuse à colonne, perceuse, plaqueuse, plieuse, ponceuse, pont roulant, poste à souder, poussoir, rectifieuse, rogneuse, scie à format, scie sauteuse, scie sur table, scie, tenonneuse, tondeuse, toupie'.split(
    ', ',
  )
/** Other ways to say one. */
const alsoSaid: Record<string, string> = {
  'degau(?:ch?i)?': 'dégauchisseuse',
  fenwicks: 'chariot élévateur',
  'hache-viande': 'hachoir',
  meuleus: 'meuleuse',
  petrain: 'pétrin',
  ponts: 'pont élévateur',
  soudeuses: 'poste à souder',
  trancheurs: 'trancheuse',
}
const names = [...new Set([...trades.flatMap(({ machines = [] }) => machines), ...more])]
/** « scies à os », « scie a os », « scie-à-os ». */
const patternOf = (name: string) =>
  fold(name)
    .split(/[ -]/)
    .map((word) => (word.length > 2 ? `${word}s?` : word))
    .join('[ -]?')
    .replace('[ -]?a[ -]?', '(?:[ -]a)?[ -]')
const known = new Map([
  ...names.map((name) => [patternOf(name), name] as const),
  ...Object.entries(alsoSaid).map(([pattern, name]) => [pattern.replace(/s$/, 's?'), name] as const),
])
const patterns = [...known].sort(([a], [b]) => b.length - a.length)
const any = new RegExp(`(?<![a-z\\d])(?:${patterns.map(([one]) => `(${one})`).join('|')})(?![a-z])`, 'g')
/** These are much else as well: beside another machine, or where machines were asked for, they are machines. */
const common =
  /^(?:batteur|compresseur|cutter|four|friteuse|perceuse|pont élévateur|presse|scie|tondeuse|tour)$/
const unless =
  /(?:pas|jamais|sans|ni|aucune?|sauf|hors|interdit)(?: (?:aux?|touch\w+|utiliser|la|le|les|de|du|des|sur|servir|a))* ?(?:(?:l'|d'))?$/
const none = wholeClause(
  "(?:il n'y a |(?:il )?y a |j'en ai |on a |on n'a )?(?:aucune?|pas|sans)(?: de)?(?: machines?)?(?: dangereuses?)?|rien|(?:que |tout )?(?:a la main|des outils a main|du petit outillage)",
)

/** Those that the trade has, without naming one: also what the recap says of a bare yes. */
const usual = /(?<![a-z])(?:toutes )?les machines du metier(?![a-z])/

const noMachines =
  /(?<![a-z])(?:pas|aucune|sans|ni) (?:de )?machines?(?: dangereuses?)?(?= ?(?:$|[.,;!?)\n]))/

function machinesIn(text: string) {
  const folded = fold(text)
  return [...folded.matchAll(any)].flatMap((match) => {
    const name = patterns[match.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? ''
    const out = unless.test(folded.slice(Math.max(0, match.index - 40), match.index))
    return out || isReplaced(folded, match.index)
      ? []
      : [{ at: match.index, end: match.index + match[0].length, name }]
  })
}

function listOf(text: string, found: ReturnType<typeof machinesIn>) {
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return undefined
  const all = [...new Set(found.map(({ name }) => name))].slice(0, 12)
  return reading(text, first.at, last.end - first.at, all, 0.95)
}

/** Reads the machines that are named: « pétrin, four », « il sera sur la scie circulaire ». */
export const readMachines: Reader<string[]> = (text) => {
  const found = machinesIn(text)
  // « je déclare quoi s'il touche à la trancheuse ? » may be about none.
  if (!/\?/.test(text) && found.some(({ name }) => !common.test(name))) return listOf(text, found)
  const no = noMachines.exec(fold(text))
  return no ? reading(text, no.index, no[0].length, [], 0.95) : undefined
}

/** The same where machines were asked for: « un four »; an empty list for « aucune ». */
export const readAskedMachines: Reader<string[]> = (text) => {
  const found = listOf(text, machinesIn(text))
  if (found) return found
  const folded = fold(text)
  const all = usual.exec(folded)
  if (all) return reading(text, all.index, all[0].length, ['les machines du métier'], 0.95)
  none.lastIndex = 0
  const no = none.exec(folded)
  return no ? reading(text, no.index, no[0].length, [], 0.95) : undefined
}
