import type { Experience } from '../domain/answers/values.ts'
import { chosen } from './chosen.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Reader, reading } from './reading.ts'

const exp = "(?:d'|de |d )?(?:experiences?|experince|exp\\b|metier|pratique)"
const wished =
  /souhait|appreci|serait un plus|est un plus|\bun plus|ideal|de preference|prefer|si possible|atout|bienvenue|pas (?:obligatoire|exigee|necessaire|indispensable)/
/** Nobody has to have worked before. */
const none =
  /debutante?s?(?:\(e\)|\.e|\(e\)s)?(?:s)?(?:[ /]*(?:debutantes?))?[ ,:]*(?:(?:sont |est |etre |motivee?s? |ou [a-z]+ )*)(?:accepte|bienvenu|possible|ok|admis|autorise|motive|forme|oui|me va|convient)|(?:ok|accepte|prends?|ouvert|oui|forme|meme|aussi|accessible|convient)(?: [a-z]+)?(?: (?:a|aux|un|une|des|pour|les|le))* debutant|sans (?:aucune )?(?:experience|exp\b)|(?:pas|aucune|peu importe l')(?: besoin| necessaire)?(?: d'| de)? ?experience(?! \w+ (?:acceptee|refusee))|experience (?:n'est )?(?:pas|non) (?:exigee?|necessaire|requise|obligatoire|demandee?|indispensable)|quel(?:le)? que soit (?:l'|votre )experience|avec ou sans experience|(?:on|je|nous) (?:le |la |les )?formes?(?:ons)?(?![a-z])|jeune diplome/g
const beginner =
  /(?<!(?:pas|non|ni) (?:de |un |d')?|fin de )\bdebutante?s?(?![a-z]* (?:non|refus|s'abstenir))/g
const notBeginner =
  /(?:pas de |pas un |pas d'|non |ni (?:de |un )?)debutant[a-z]*|debutant[a-z]* (?:non accepte|s'abstenir|refuse)[a-z]*/g
const years = new RegExp(
  `(?:minimum |au moins |environ |mini |plus de )?0*(\\d{1,2})(?: ?(?:a|-|ou|/) ?0*(\\d{1,2}))? ?(ans?|annees?|mois|semaines?)(?: ?(?:minimum|mini|min|au moins|et plus|ou plus|\\([^)]*\\)))* ?${exp}`,
  'g',
)
const yearsAfter =
  /(?:experience|exp\b|pratique)[^\d.\n;!?]{0,60}?0*(\d{1,2})(?: ?(?:a|-|ou|\/) ?0*\d{1,2})? ?(an\(?s?\)?|annees?|mois)(?![a-z])/g
const required =
  /(?<!selon (?:l'|votre )?)experience[a-z ']{0,25}(?:exigee?|obligatoire|requise|demandee?|necessaire|imperative|indispensable|confirmee|significative|reussie|solide|similaire)|(?:solide|bonne|reelle|premiere|significative|forte|de l') ?experience|experimente[es()]*|(?<!\b(?:je|on|nous|j'ai) )confirmee?s?(?:\(e\))?(?![a-z])|\bconf\.|(?:ayant|avec|avez|a|justifi[a-z]*(?: d'une)?|dispos[a-z]*(?: d'une)?) (?:deja )?(?:de l'|une |l')experience|avec (?:de l')?exp(?:erience)?(?![a-z])|(?:ouvrier|ouvriere|boulanger|personne|quelqu'un|qqn|salarie)[a-z]* qualifie/g
const desired =
  /un peu (?:d'|d )?experience|experience[^.\n;!?]{0,40}(?:souhait|appreci|serait un plus|est un plus|un plus|de preference|ideal|bienvenue|serait)[a-z]*|(?:souhait|ideal|de preference|si possible)[a-z]*[^.\n;!?]{0,30}experience/g
/** Years that the firm or who writes, not the candidate, has behind them. */
const firmsOwn =
  /(?:fort[es]*|riche|fiere?|notre|nos|entreprise|maison|societe|depuis|agence|groupe|equipe|metier|nous avons|(?<![a-z])j'? ?ai(?: deja)?|avec (?:plus de|ses|leurs))(?: d[eu'])?(?: (?:ses|nos|plus de|pres de|leurs|une))*[ ,]*$/
const firmsOwnTail = /^[^.\n]{0,12}(?:dans la maison|de la maison|a votre service|client)/

const speaksOfIt = /exp|debut|conf|metier|pratique|forme|diplome|qualifie/

interface Candidate {
  at: number
  length: number
  experience: Experience
  weight: number
}

const inMonths = (count: string, unit: string) =>
  Math.round(Number(count) * (unit.startsWith('m') ? 1 : unit.startsWith('s') ? 12 / 52 : 12))

function candidates(folded: string): Candidate[] {
  const plain = inDigits(folded)
  const found: Candidate[] = []
  const add = (match: RegExpExecArray, experience: Experience, weight: number) =>
    found.push({ at: match.index, length: match[0].length, experience, weight })
  for (const pattern of [years, yearsAfter])
    for (const match of plain.matchAll(pattern)) {
      const [whole, low = '', high, unitHigh] = match
      const unit = pattern === years ? (unitHigh ?? '') : (high ?? '')
      const before = plain.slice(Math.max(0, match.index - 40), match.index)
      const after = plain.slice(match.index + whole.length)
      const months = inMonths(low, unit)
      if (months < 1 || months > 180 || firmsOwn.test(before) || firmsOwnTail.test(after)) continue
      const level =
        wished.test(whole + after.slice(0, 45)) || wished.test(before.slice(-25)) ? 'desired' : 'required'
      add(match, { level, months }, 3)
    }
  const first = (pattern: RegExp, level: Experience['level'], weight: number) => {
    for (const match of folded.matchAll(pattern)) {
      const before = folded.slice(Math.max(0, match.index - 40), match.index)
      if (!firmsOwn.test(before)) return add(match, { level, months: null }, weight)
    }
  }
  first(none, 'none', 4)
  first(notBeginner, 'required', 4)
  first(desired, 'desired', 2)
  first(required, 'required', 1)
  first(beginner, 'none', 2)
  return found
}

/**
 * Reads what experience is asked for: « débutant accepté », « 2 ans d'expérience », « expérience souhaitée ».
 * Where a beginner is welcome, years named beside it are a wish.
 */
export const readExperience: Reader<Experience> = (text) => {
  const folded = fold(text)
  if (!speaksOfIt.test(folded)) return undefined
  const best = chosen(folded, candidates(folded))
  return best && reading(text, best.at, best.length, best.experience, 1)
}

const little = /^\W*(?:oui )?(?:un peu|une premiere|si possible|ce serait mieux|de preference)\W*$/
const alone =
  /^\W*(?:(?:oui|non|si|mais|plutot)[ ,]+)*(?:au moins |minimum |mini |il (?:me )?faut )?0*(\d{1,2}) ?(an\(?s?\)?|annees?|mois)(?: (?:minimum|mini|au moins))?(?![a-z])/

/** The same where the experience was asked for: « 2 ans » alone is what is required then. */
export const readAskedExperience: Reader<Experience> = (text, clock) => {
  const found = readExperience(text, clock)
  if (found) return found
  const folded = fold(text)
  const wish = little.exec(folded)
  if (wish) return reading(text, 0, text.length, { level: 'desired', months: null }, 1)
  const match = alone.exec(inDigits(folded))
  const months = match ? inMonths(match[1] ?? '', match[2] ?? '') : 0
  if (!match || months < 1 || months > 180) return undefined
  const at = match[0].search(/0*\d/)
  return reading(text, at, match[0].length - at, { level: 'required', months }, 1)
}
