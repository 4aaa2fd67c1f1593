import { anywhere, wholeClause } from './clause.ts'
import { fold } from './fold.ts'
import { spouse } from './kin.ts'
import { inDigits } from './number.ts'
import { type Ambiguous, type Reader, type Reading, reading } from './reading.ts'

const staff =
  '(?:salari(?:ee?s?|es?|e)|employ(?:ee?s?|es?)|ouvri(?:er|ere)s?|personnes?|compagnons?|gars|collaborat(?:eur|rice)s?|vendeuses?|vendeurs?|coiffeu(?:r|se)s?|boulang(?:er|ere)s?|patissi(?:er|ere)s?|bouch(?:er|ere)s?|mecanos?|mecaniciens?|macons?|serveu(?:r|se)s?|pers)'
const count = '0*(\\d{1,5})(?![\\d,.]\\d)'
const about = "(?:deja |environ |actuellement |a peu pres |aujourd'hui |en ce moment )*"
const have = `(?:j'? ?(?:en )?ai|on (?:en )?a|nous (?:en )?avons|ns avons|j'? ?emploie|on emploie|je fais travailler|avec)`
const are = '(?:on est|nous sommes|ns sommes|on tourne a|on travaille a|on bosse a)'
const wholeEnd =
  "(?= ?(?:$|\ue000|[.,;!?)\\n]|en tout|au total|dans l|dans la|au salon|au garage|a l'atelier|personnes|sur|en comptant|avec|moi|et |plus |\\+ ?|a travailler|chez|a bosser))"

const patterns: [RegExp, certainty: number][] = [
  [new RegExp(`(?<![a-z])${have} ${about}${count} (?:autres? |bons? )?${staff}(?![a-z])`, 'g'), 0.95],
  [
    new RegExp(
      `(?<![a-z])(?:effectifs?|nombre de salaries)(?: de| :| total)* ?:? ?${count}(?: ${staff})?`,
      'g',
    ),
    0.95,
  ],
  [
    new RegExp(
      `(?<![a-z])(?:une? )?(?:equipe|entreprise|boite|petite boite|societe|salon|boulangerie|garage|effectif) de ${about}${count}(?: ${staff})?(?! (?:m2|metres|ans|place))`,
      'g',
    ),
    0.9,
  ],
  [new RegExp(`(?<![a-z])${are} ${about}${count}(?: ${staff})?(?![a-z\\d])${wholeEnd}`, 'g'), 0.85],
  [new RegExp(`(?<![\\d,.a-z])${count} (?:salari(?:ee?s?|es?|e)|employ(?:ee?s?|es?))(?![a-z])`, 'g'), 0.9],
]
/** A number that is sought, a limit, or a supposition. */
const another =
  /(?<![a-z])(?:cherch|recrut|embauch|prendre|prendrai|besoin|faut|faudrait|manque|moins de|plus de|au dela de|au[- ]dessus d|en dessous|jusqu'a|a partir de|entre(?![a-z])|seuil|maximum|minimum|si|quand|postes?|ou|voudr|veux)[^.,;!?\n]{0,25}$/
/** « j'ai une personne motivée »: one to come. */
const toCome = /^ ?(?:tres )?(?:motive|interess|serieu|qui |en vue|de \d|de \ue000|a former|sous la main)/
const included =
  /^[^.;!?\n\d]{0,20}(?:avec moi|moi compris|moi inclus|en me comptant|moi dedans|patron compris)/
const nobody = anywhere(
  "(?:je (?:suis|bosse|travaille)|je suis encore|etant) (?:tout |toute )?seule?(?: (?:a bord|dans (?:l'entreprise|la boite|mon salon|ma boulangerie|l'atelier)|au (?:salon|fournil)|pour l'instant|actuellement))?|(?:pas|aucun|sans|zero|0 ?)(?: encore)?(?: de| d')?\\s?(?:salari(?:ee?s?|es?|e)|employ(?:ee?s?|es?))(?! (?:qualifie|motive|serieux|disponible))",
)
const couple = anywhere(
  `(?:moi et (?:mon|ma) (?:${spouse})|(?:mon|ma) (?:${spouse}) et moi|on est en couple|a deux avec (?:mon|ma) (?:${spouse}))`,
)
const speaksOfIt =
  /salari|employ|ouvri|person|compagnon|gars|collab|vend|coif|boulang|patis|bouch|mecan|macon|serv|effectif|equipe|entreprise|boite|societe|on est|sommes|seul|et moi|moi et|tourne/

/**
 * Reads how many employees the firm has: « j'ai 11 salariés », « on est 4 », « je suis tout seul ». Whom one seeks, and
 * apprentices, do not count; a couple is asked back, for a spouse may be an employee or not.
 */
export const readHeadcount: Reader<number> = (text) => {
  const folded = fold(text)
  if (!speaksOfIt.test(folded)) return undefined
  const plain = inDigits(folded)
  for (const [pattern, certainty] of patterns)
    for (const match of plain.matchAll(pattern)) {
      const before = plain.slice(Math.max(0, match.index - 40), match.index)
      if (another.test(before) || (/^avec/.test(match[0]) && !/salari|employ/.test(match[0]))) continue
      const tail = plain.slice(match.index + match[0].length)
      if (toCome.test(tail)) continue
      const sum = Number(match[1]) - (included.test(tail) ? 1 : 0)
      return reading(text, match.index, match[0].trimEnd().length, sum, certainty)
    }
  return none(text, folded) ?? two(text, folded)
}

function none(text: string, folded: string): Reading<number> | undefined {
  nobody.lastIndex = 0
  const match = nobody.exec(folded)
  return match ? reading(text, match.index, match[0].trimEnd().length, 0, 0.95) : undefined
}

function two(text: string, folded: string): Ambiguous<number> | undefined {
  couple.lastIndex = 0
  const match = couple.exec(folded)
  if (!match) return undefined
  const choices = [
    { label: 'Aucun salarié', value: 0 },
    { label: '1 salarié', value: 1 },
  ]
  return { words: text.slice(match.index, match.index + match[0].length), at: match.index, choices }
}

const alone =
  /^[^a-z\d]*(?:(?:oui|ben|euh|environ|a peu pres|on est|nous sommes|j'en ai|il y en a|dans les|une?|seulement|juste)[ ,:]+)*0*(\d{1,3})(?: (?:environ|en tout|au total|moi compris|avec moi|personnes?|d'ouvriers|salaries?))*[^a-z\d]*$/
const each = new RegExp(`(?<![\\d,.])(?:${count}|(une?)) (?!app?renti)${staff}`, 'g')
const noneAlone = wholeClause(
  'aucune?|zero|personne|seule?|tout(?:e)? seule?|moi(?: seule?| tout seul)?|que moi|juste moi|pas de salaries?|y a que moi',
)

/** The same where the headcount was asked for: « 4 », « aucun », « 3 vendeuses et 2 boulangers ». */
export const readAskedHeadcount: Reader<number> = (text, clock) => {
  const folded = fold(text)
  const plain = inDigits(folded)
  const staffs = [...plain.matchAll(each)]
  const [first, last] = [staffs[0], staffs.at(-1)]
  const said = staffs.length > 1 ? undefined : readHeadcount(text, clock)
  if (said) return said
  if (first && last && !another.test(plain.slice(0, first.index))) {
    const sum = staffs.reduce((sum, [, digits]) => sum + (digits ? Number(digits) : 1), 0)
    return reading(text, first.index, last.index + last[0].length - first.index, sum, 0.8)
  }
  const match = alone.exec(plain)
  if (match?.[1]) {
    const at = plain.search(/\d/)
    const less = /moi compris|avec moi/.test(plain) ? 1 : 0
    return reading(text, at, /^\d+/.exec(plain.slice(at))?.[0].length ?? 1, Number(match[1]) - less, 0.95)
  }
  noneAlone.lastIndex = 0
  const no = noneAlone.exec(folded)
  return no ? reading(text, no.index, no[0].length, 0, 0.95) : undefined
}
