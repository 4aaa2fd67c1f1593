import { chosen } from './chosen.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Clock, type Reader, reading } from './reading.ts'

const count = '0*(\\d{1,2})(?: ?(?:-|a|ou) ?0*(\\d{1,2}))?'
const years = '(ans?|annees?)(?![a-z])'
const trade =
  "(?:d'|de |d |dans |en )?(?:le |la |l'|un |une )?(?:metier|chez|boulot|taf|travail|cuisine|experiences?|exp\\b|pratique|carriere|boutique|boulange[a-z]*|coiff[a-z]*|boucherie|patisserie|maconnerie|fournil|chantiers?|batiment|mecanique|garage|profession|salariat|anciennete|salon|maison|boite|atelier|labo)"
/** The years of a firm, and those asked of somebody else: none of the trade. */
const another =
  /(?:entreprise|boulangerie|boucherie|salon|maison|societe|boite|commerce|garage|atelier|existe|ouverte?|creee?|fondee?|famille|generations?|apprentie?|jeunes?|gars|fille|garcon|gamine?|fils|neveu|niece|demande|minimum|candidat|avec)(?: [a-z]+)? ?$/
/** What one is for years without being at work. */
const idle = /chomage|inscrit|locataire|marie|malade|arret|retraite|sans emploi|enceinte|conge/
const anotherTail = /^ ?(?:d'experience )?(?:minimum|mini|exigee?s?|demandee?s?|souhaite|requis)/

const patterns: RegExp[] = [
  new RegExp(`(?<![\\d,.])${count} ?${years} ?${trade}`, 'g'),
  new RegExp(
    `(?:ca |cela )?(?:va )?fai(?:t|re) (?:plus de |bientot |environ |deja )*${count} ?${years}(?= (?:que|qu')\\s?(?:je|j'|on|il|elle|nous)(?![a-z]* (?:cherch|attend|habit|suis au chom)))`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?:j'etais|j'ai ete|j'? ?ai (?:bosse|travaille|exerce|fait))[^.;!?\\n\\d]{0,30}? (?:pendant )?${count} ?${years}`,
    'g',
  ),
  new RegExp(`(?<![\\d,.])${count} ?${years}(?= que (?:je|j')(?![a-z]* (?:cherch|attend|habit)))`, 'g'),
  new RegExp(
    `(?<![a-z])(?:je (?:suis|fais|coiffe|travaille|bosse|exerce|tiens)|j'exerce|il est|elle est|dans le (?:metier|batiment)|du metier|(?:a|installee? a) mon compte|artisan|patron|gerante?)[^.;!?\\n\\d]{0,40}?depuis (?:plus de |environ |bientot |pres de )*${count} ?${years}`,
    'g',
  ),
]
const since =
  /(?<![a-z])(?:je (?:suis|fais|coiffe|travaille|bosse|exerce|tiens)|j'exerce|il est|elle est|(?:dans|du) (?:le )?(?:metier|batiment)|(?:a|installee? a) mon compte|artisan|patron|gerante?)[^.;!?\n\d]{0,40}?depuis ((?:19|20)\d\d)(?!\d)/g

/** Whole years; « 10 ou 12 ans » is at least ten. */
function found(plain: string, { today }: Clock) {
  const said = patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({
      match,
      value: Number(match[1]),
      certainty: match[2] ? 0.8 : 0.95,
    })),
  )
  const dated = [...plain.matchAll(since)].map((match) => ({
    match,
    value: Number(today.slice(0, 4)) - Number(match[1]),
    certainty: 0.85,
  }))
  return [...said, ...dated].flatMap(({ match, value, certainty }) => {
    const before = plain.slice(Math.max(0, match.index - 30), match.index)
    const tail = plain.slice(match.index + match[0].length)
    const other = another.test(before) || idle.test(match[0]) || anotherTail.test(tail)
    if (value < 0 || value > 60 || other) return []
    // Who one is stays to be read: « je suis coiffeuse | depuis 7 ans ».
    const from = Math.max(0, match[0].lastIndexOf('depuis'))
    return [{ at: match.index + from, length: match[0].trimEnd().length - from, value, certainty, weight: 0 }]
  })
}

/**
 * Reads how many years somebody has been in the trade: « 15 ans de métier », « ça fait 20 ans que je coiffe », « je
 * suis boulanger depuis 2008 ». The age of a firm and the experience asked of others are none.
 */
export const readTradeYears: Reader<number> = (text, clock) => {
  const plain = inDigits(fold(text))
  if (!/\d ?an|depuis|en (?:19|20)\d\d/.test(plain)) return undefined
  const best = chosen(plain, found(plain, clock))
  return best && reading(text, best.at, best.length, best.value, best.certainty)
}

const alone =
  /^[^a-z\d]*(?:(?:oui|ben|euh|environ|a peu pres|plus de|au moins|pres de|bientot|ca fait|fait|depuis|moi|lui|elle|il a|elle a|j'ai|j'en ai|presque|dans les|alors|donc|et)[^a-z\d]+)*(?:une? )?0*(\d{1,2})(?: ?(?:ans?|annees?|d'annees))?(?: de metier| environ| passes?)?[^a-z\d]*$/
const aloneSince = /^[^\d]{0,30}(?<!\ue000 )depuis ((?:19|20)\d\d)[^\d]*$/

/** « mon ouvrier, 12 ans »: of nothing else were years asked. */
const atTheEnd =
  /(?<![\d,.])(?<!(?:depuis|dans|sur|pour|en|de|a|ai|avais|avait) )0*(\d{1,2}) ?ans(?=[^a-z\d]*$)/
const goneBy = new RegExp(
  `(?<![a-z])(?:ca |cela )?fait (?:plus de |bientot |environ |deja )*${count} ?${years}`,
)

/** The same where the years were asked for: « 15 », « une quinzaine d'années », « depuis 2008 ». */
export const readAskedTradeYears: Reader<number> = (text, clock) => {
  const said = readTradeYears(text, clock)
  if (said) return said
  const plain = inDigits(fold(text))
  const year = aloneSince.exec(plain)
  const match = year ? null : (alone.exec(plain) ?? goneBy.exec(plain) ?? atTheEnd.exec(plain))
  const value = year ? Number(clock.today.slice(0, 4)) - Number(year[1]) : Number(match?.[1] ?? -1)
  if (value < 0 || value > 60) return undefined
  const at = (match?.index ?? 0) + (match?.[0] ?? plain).search(/\d/)
  const length = /^\d+(?: ?(?:ans?|annees?))?/.exec(plain.slice(at))?.[0].length ?? 1
  return reading(text, at, length, value, 0.9)
}
