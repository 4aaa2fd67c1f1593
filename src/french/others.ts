import { fold } from './fold.ts'

const opens = String.raw`(?<=^[^a-z\d]*|[.,;:!?\n()]\s*|\b(?:car|parce que|mais|et)\s)`
/** Who is to be an apprentice here is the one whom it is about: « mon fils, je veux le prendre en apprentissage ». */
const trained =
  '[^.;!?\\n]{0,70}(?:(?:le|la) (?:prend|form|embauch|engag)[a-z]*[^.;!?\\n]{0,20} (?:en app?rentissage|comme app?rentie?)|(?:veut|voudrait|aimerait|souhaite) (?:apprendre|se former|(?:faire )?(?:un|son) (?:cap|bp)) (?:[a-z]+ ){0,4}(?:chez|avec) (?:moi|nous)(?![a-z])|(?:en app?rentissage|comme app?rentie?) (?:chez moi|avec moi|dans (?:mon|ma)(?![a-z])))'
const kin = `(?:mon|ma|mes|le|la|son|sa) (?:fils|fille|neveu|niece|voisine?s?|mari|femme|epoux|epouse|conjointe?|frere|so?eur|cousine?|copain|copine|beau[- ](?:frere|pere|fils)|belle[- ](?:soeur|mere|fille)|pere|mere|concurrente?s?|amie?) (?!et moi|(?:va |veut |voudrait |doit |souhaite )?(?:reprend(?!s)|rachet|prend(?:re|ra)? la (?:suite|releve))|(?:cherch|recrut)[a-z]* (?!d[ue] travail|un (?:emploi|travail|boulot|stage|patron)|du boulot|une place)|et je|m'aide)`
const former =
  "(?:l'ancien(?:ne)?|l'autre|mon ancien(?:ne)?|le precedent|la precedente)(?: [a-z]+)? (?=(?:etait|gagnait|touchait|faisait|avait|habitait|gagne|est|etais)\\b)"
const past =
  "(?:il|elle|(?:le|la|l'|une?|mon|ma)\\s?[a-z]+(?: [a-z']+){0,2}) (?=(?:voulait|demandait|gagnait|touchait|coutait)\\b)"
const worker = "(?:mon|ma|notre|l')\\s?[a-z]+ (?=(?:habite|gagne|touche|vit|a \\d+ ans)\\b)"
const rival = "(?:le|la|les) [a-z]+ (?:d'en face|d'a cote|du bout de la rue) "
/** Up to where the person speaks of their own wish again. */
const clause = '[^.,;!?\\n]*?(?=[.,;!?\\n]|$|\\b(?:et|mais|donc) (?:je|j|on|nous|il me|il nous)\\b)'
const aboutOthers = new RegExp(
  `${opens}(?!${trained})(?:${kin}|${former}|${past}|${worker}|${rival})${clause}`,
  'g',
)

/**
 * Where the text speaks of somebody who is neither the firm nor the one it seeks: « l'ancien était payé 1900 brut »,
 * « ma femme est coiffeuse ». The clauses are given as [from, to).
 */
export function clausesAboutOthers(text: string): [number, number][] {
  return [...fold(text).matchAll(aboutOthers)].map((match) => [match.index, match.index + match[0].length])
}
