import type { Contract } from '../domain/answers/values.ts'
import { chosen, isReplaced } from './chosen.ts'
import { fold } from './fold.ts'
import { type Reader, type Reading, reading } from './reading.ts'

/** How each contract is called, in folded text; the label is what the person is shown and may write back. */
const names: { contract: Contract; label: string; pattern: string }[] = [
  {
    contract: 'saisonnier',
    label: 'Contrat saisonnier',
    pattern:
      '(?:cdd |contrat |emploi |poste )?saison(?:n?iere?s?)(?![a-z])|pour (?:toute )?la saison(?![a-z])',
  },
  {
    contract: 'apprentissage',
    label: 'Apprentissage',
    pattern:
      "(?:contrat |en |poste )?(?:d'|en |d )?ap?prent?iss?age(?![a-z])|\\bap?prentie?t?s?(?:\\(e\\)|\\.e)?(?![a-z])",
  },
  {
    contract: 'professionnalisation',
    label: 'Contrat de professionnalisation',
    pattern: '(?:contrat (?:de |en )?)?prof?ess?ionn?alisation|contrats? pro(?![a-z])',
  },
  {
    contract: 'interim',
    label: 'Intérim',
    pattern: "(?:en |mission (?:d'|en )?)?interim(?:aire)?s?(?![a-z])|\\bctt\\b|travail temporaire",
  },
  {
    contract: 'CDI',
    label: 'CDI',
    pattern: '\\bc\\.?d\\.?i(?![a-z])\\.?|(?:contrat )?(?:a )?duree indeterminee?|contrat indetermine',
  },
  {
    contract: 'CDD',
    label: 'CDD',
    pattern: '\\bc\\.?d\\.?d(?![a-z])\\.?|(?:contrat )?(?:a )?duree determinee?|contrat determine',
  },
]
const any = new RegExp(names.map(({ pattern }) => `(${pattern})`).join('|'), 'g')
const alternance = /(?:en |contrat (?:d'|en )?)?alternance(?![a-z])/
/** « CDD pouvant déboucher sur un CDI »: what comes later is no contract on offer (article L1242-1). */
const later =
  /(?:pouvant|peut|puis|debouch[a-z]*|evolu[a-z]*|transform[a-z]*|possibilite|possible|perspective|vue|suivi|avant|prolong[a-z]*|embauche|apres|issue|pereni[a-z]*|long terme)[^.\n;!?]{0,40}$/
const laterTail = /^[ ,]*(?:possible|envisageable|a la cle|a l'issue|ensuite|apres|derriere|si )/
/** Apprentices that the text is about, without being what is sought. */
const otherApprentice =
  /(?:encadr[a-z]*|form[a-z]*|tut[a-z]*|accompagn[a-z]*|nos|vos|votre|mon|ma|notre|lors d['eun ]+|les|des|mes|deux|centre d'|avec|aux|remplacer|bts|bac|cap|mention|diplome|ecole|cfa)(?: (?:un|une|des|les|l'|deux|nos))? ?(?:d'|l'|un |une |en |l |par )?$/
/** « j'ai déjà un apprenti, je veux une coiffeuse »: there already, unless it is the young person who is in view. */
const hasApprentice =
  /(?:(?<![a-z])(?:j'? ?ai|on a|nous avons)(?: (?:deja|actuellement|aussi|en ce moment))* |deja )(?:une?|deux|trois|\d) $/
const inView = /^ ?(?:en vue|qui (?:me |m'|veut|voudrait|cherche)|sous la main|pour|a vous|motive|interess)/
/** « Type de contrat : CDI », « poste en CDI » say it plainly. */
const plainly = /(?:contrat|emploi|poste|embauche)[a-z ']{0,14}[ :*-]{1,4}(?:en |un )?$/
/** What an agency does, and what it is called, is not the contract on offer: « recrutement en CDD/CDI », « Slash Intérim ». */
const agencys = /(?:recrutement|delegation|placement|acteur|specialiste?e?)s?\b[^.\n:;]{0,40}$/
const agencyName = /^interim(?:,| d'| recrut| recherch)/
/** Only who lends staff speaks of these; IFM and ICP are what a temporary worker is paid at the end. */
const lends =
  /\bifm\b|\bicp\b|fins? de missions?(?![a-z])|longues? missions?|missions? (?:longues?|de longue|de courte|renouvelable)|agence d'emploi|(?:agence|rejoindre|chez) (?:adecco|manpower|randstad|proman|samsic|supplay|adequat|temporis|partnaire|start people)(?![a-z])|\bsamsic(?: emploi)?,/
/** Recruiting for another firm: a temporary worker more often than not, so that it is asked. */
const forAnother =
  /(?:pour|de) (?:le compte d[e'] ?)?(?:(?:l')?un de (?:nos|ses) clients|(?:notre|son) client)(?![a-z])/
const mission = /(?<![a-z])missions?(?![a-z])/
const or = /^ ?(?:,? ?ou(?: (?:un|en|meme|bien))?|\/|-|,|et\/ou|et) ?(?:(?:en|un|contrat) )*$/

interface Candidate {
  at: number
  length: number
  contract: Contract
  label: string
  weight: number
}

function candidates(folded: string): Candidate[] {
  const found: Candidate[] = []
  for (const match of folded.matchAll(any)) {
    const name = names[match.slice(1).findIndex((group) => group !== undefined)]
    if (!name) continue
    const { contract, label } = name
    const before = folded.slice(Math.max(0, match.index - 60), match.index)
    const after = folded.slice(match.index + match[0].length)
    if (contract === 'apprentissage' && (otherApprentice.test(before) || isThere(before, after))) continue
    if (found.length > 0 && (later.test(before) || laterTail.test(after))) continue
    const aside = agencys.test(before) || agencyName.test(folded.slice(match.index, match.index + 20))
    const weight = plainly.test(before) ? 2 : aside ? -1 : 0
    found.push({ at: match.index, length: match[0].length, contract, label, weight })
  }
  return found
}

const isThere = (before: string, after: string) => hasApprentice.test(before) && !inView.test(after)

/**
 * Reads the contract: « CDI », « en intérim », « je cherche un apprenti ». Two that are joined by « ou » are
 * asked back, and so is « alternance », which is either of two contracts.
 */
export const readContract: Reader<Contract> = (text) => {
  const folded = fold(text)
  const found = candidates(folded)
  const best = chosen(folded, found)
  if (!best || isReplaced(folded, best.at)) {
    const match = best ? null : alternance.exec(folded)
    if (!match) return best ? undefined : lent(text, folded)
    const choices = names
      .filter(({ contract }) => contract === 'apprentissage' || contract === 'professionnalisation')
      .map(({ contract, label }) => ({ label, value: contract }))
    return { words: text.slice(match.index, match.index + match[0].length), at: match.index, choices }
  }
  const end = best.at + best.length
  const other = found.find(
    (one) => one.at >= end && one.contract !== best.contract && or.test(folded.slice(end, one.at)),
  )
  // A seasonal contract is a fixed term: « CDD saisonnier » and « CDD, saison » are one contract.
  if (other && ![best.contract, other.contract].every((one) => one === 'CDD' || one === 'saisonnier')) {
    const choices = [best, other].map(({ label, contract }) => ({ label, value: contract }))
    return { words: text.slice(best.at, other.at + other.length), at: best.at, choices }
  }
  return reading(
    text,
    best.at,
    best.length,
    other?.contract === 'saisonnier' ? 'saisonnier' : best.contract,
    1,
  )
}

/** A temporary worker's contract where only the way in which an agency writes says so. */
function lent(text: string, folded: string): Reading<Contract> | undefined {
  const own = lends.exec(folded)
  if (own) return reading(text, own.index, own[0].length, 'interim', 0.85)
  const placed = mission.test(folded) ? forAnother.exec(folded) : null
  return placed ? reading(text, placed.index, placed[0].length, 'interim', 0.6) : undefined
}
