import type { Convention, Office, Staff } from '../../domain/convention.ts'
import type { Sheet } from '../../french/asked-words.ts'
import { fold } from '../../french/fold.ts'
import { findPlaceWord } from '../../french/place-lexicon.ts'
import { findWord } from '../../french/trade-lexicon.ts'

/** Whose requests a question is about. */
export interface AskedNames {
  /** Offices that lead. */
  leads: string[]
  supports: string[]
  advisors: string[]
  /** Some lead and others support: no one filter says which. */
  clashes: boolean
}

/** What partners are called beside the names that the convention gives them. */
const nicknames: [RegExp, string][] = [
  [/france.?travail/, 'pole emploi|ft'],
  [/chambre|artisanat/, "chambre(?: des?)? metiers?(?: et de l'artisanat)?|la chambre|cma"],
]
const generic = new Set(
  'conseiller conseillere coordinateur coordinatrice entreprise entreprises emploi apprentissage recrutement artisanat creation transmission accueil'.split(
    ' ',
  ),
)
const before =
  "(?:(?:conduite?s?|menee?s?|pilotee?s?|gere(?:e?s|e|(?= par))|confiee?s?|adressee?s?|portee?s?|du cote|cote|chez|par|de|du|des|d'|a|au|aux|pour|avec|et|ou|vers) )*(?:la |le |les |l'|d'|du |notre |nos |bureau (?:de )?(?:la |l')?|agence (?:de )?(?:la |l')?|antenne (?:de )?)?"
const supporting =
  /\b(?:appuyee?s?|soutenue?s?|en (?:appui|soutien)|accompagnee?s?)(?: par| de| du| avec)? #*/
const supportingVerb =
  /\b(?:que nous |qu'on |que l'on |que )?(?:appui(?:e|ent)|appuyons|soutenons|soutien(?:t|nent))\b/
const own =
  /\b(?:(?:de|dans|par|a|pour|chez|sur) )?(?:mon|notre|ma|nos) (?:bureau|agence|antenne|equipe|structure|service|territoire|bassin)\b|\bchez (?:nous|moi)\b/

/** What goes from one partner to another is counted nowhere. */
const passedOn = /\b(?:transmis|envoy|adress|transfer|confi|orient|pass)e?\w*\b/

const escaped = (name: string) => fold(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const withoutArticle = (name: string) => name.replace(/^(?:la|le|les) |^l['’]/i, '')

/**
 * Reads the offices, partners and people of the convention that are named: « chez France Travail », « de la CMA »,
 * « suivis par Amina Benali », « dans mon bureau ». Before communes and contracts, whose names are among theirs.
 */
export function readAskedNames(sheet: Sheet, { offices, partners }: Convention, asker: Staff): AskedNames {
  const asked: AskedNames = { leads: [], supports: [], advisors: [], clashes: false }
  const supports = supporting.test(sheet.plain()) || supportingVerb.test(sheet.plain())
  const add = (some: readonly Office[]) => {
    const all = supports ? asked.supports : asked.leads
    all.push(...some.map(({ id }) => id).filter((id) => !all.includes(id)))
  }
  const take = (names: string) => sheet.take(new RegExp(`\\b${before}(?:${names})(?![a-z])`)) !== undefined

  for (const { id, name } of offices.flatMap(({ advisors }) => advisors)) {
    if (take(escaped(name))) asked.advisors.push(id)
    else if (partsOf(name, offices).some((part) => take(part))) asked.advisors.push(id)
  }
  for (const office of offices) if (take(`${escaped(office.name)}|${escaped(office.id)}`)) add([office])
  for (const { id, name } of partners) {
    const theirs = offices.filter(({ partner }) => partner === id)
    const called = [
      escaped(withoutArticle(name)),
      escaped(id),
      escaped(id).replaceAll('-', ' '),
      ...nicknames.flatMap(([pattern, nickname]) => (pattern.test(fold(`${id} ${name}`)) ? [nickname] : [])),
    ].join('|')
    for (const office of theirs)
      for (const town of townsOf(office)) {
        const one = `(?:${called}) (?:de |d'|a )?${town}|(?:bureau|agence|antenne) (?:de |d'|a )${town} de (?:la |l')?(?:${called})`
        if (take(one)) add([office])
      }
    while (take(called)) add(theirs)
  }
  while (sheet.take(own)) add([asker.office])
  // « que nous appuyons », « en appui »
  if (supports && asked.supports.length === 0) add([asker.office])
  sheet.take(supporting)
  sheet.take(supportingVerb)
  const partnersOf = (some: string[]) =>
    new Set(offices.filter(({ id }) => some.includes(id)).map(({ partner }) => partner)).size
  asked.clashes =
    partnersOf(asked.supports) > 1 || (partnersOf(asked.leads) > 1 && passedOn.test(sheet.plain()))
  return asked
}

/** First and last names that nobody else has, and that are no word of a trade, a place or of advising. */
function partsOf(name: string, offices: readonly Office[]): string[] {
  const everybody = offices.flatMap(({ advisors }) => advisors.map((one) => one.name))
  return fold(name)
    .split(/[^a-z]+/)
    .filter(
      (part) =>
        part.length >= 4 &&
        !generic.has(part) &&
        findWord(part)?.certainty !== 1 &&
        findPlaceWord(part)?.certainty !== 1 &&
        everybody.filter((other) =>
          fold(other)
            .split(/[^a-z]+/)
            .includes(part),
        ).length === 1,
    )
}

/** The words of an office's name that say where it is. */
function townsOf({ name }: Office): string[] {
  return fold(name)
    .split(/\b(?:de|d'|a|du)\b|[ ]/)
    .map((part) => part.trim())
    .filter(
      (part) =>
        part.length >= 4 &&
        !/^(?:chambre|metiers?|france|travail|artisanat|agence|bureau|pole|emploi)$/.test(part),
    )
}
