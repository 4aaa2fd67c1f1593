import type { Sheet } from './asked-words.ts'

export type AskedMeasure = 'count' | 'list' | 'share' | 'age' | 'delay-to-claim' | 'delay-to-end'

export interface AskedShape {
  /** Undefined where no word says it: « offres en attente » is a list, « par commune » a count. */
  measure: AskedMeasure | undefined
  /** Words of comparison; `series` for those of a course over time. */
  compares: boolean
  series: boolean
  /** A bilan: how things stand, by state. */
  summary: boolean
  order: 'newest' | 'oldest' | undefined
  top: number | undefined
  /** Whether it reads as a question or an order, and not as a remark. */
  asks: boolean
  /** A delay until somebody was found. */
  untilFilled: boolean
  /** « combien à Dunkerque et combien à Gravelines ? »: side by side. */
  apart: boolean
  /** « où y en a-t-il le plus ? », between several that are named. */
  rank: boolean
  notes: string[]
}

const long =
  "(?:delais?|temps|durees?|(?:en |sous |au bout de |dans )?combien d(?:e |')(?:temps|jours|semaines|heures)|vitesse|rapidite|(?:en |sous )quel delai)"
const delay = new RegExp(
  `\\b(?:quel(?:le)?s? (?:est|sont) )?(?:le |la |les |l'|nos |notre )?${long}(?![a-z])`,
)
const waitFor =
  "(?:avant |pour |entre |jusqu'a |de |d'|a |la |l'|les |une |qu'|que |etre |soi(?:t|ent) |sont |ete )*"
const claimed = `${waitFor}(?:prises?(?: en (?:charge|main))?|pris(?: en charge)?|prendre(?: en charge)?|prenons|prend(?:-on)?|met-on a prendre|(?:reponses?|repondre)(?: (?:aux|a l'|a un|a une|a nos|a chaque)?(?: ?(?:artisans?|entreprises?)))?|repond(?:-on)?|reactions?|reagir|attributions?|attente|premiere prise en charge|premier contact)`
const ended = `${waitFor}(?:pourvoir|pourvue?s?|clotures?(?: des?)?|cloturer|clore|closes?|terminer|terminee?s?|la fin|traitements?|traiter|traitees?|aboutir|recrutements?|recruter|resolution|fermetures?|fermer|bout en bout)`
const fromTo =
  /\bentre (?:la |le |l'|leur )?(?:transmission|depot|reception|envoi|arrivee|submission|creation) et (?:la |le |l'|leur )?(?:(premiere )?prise en charge|(?:cloture|fin|fermeture))(?![a-z])/
const sinceClaim =
  /\b(?:entre|depuis|apres) (?:la |le |l'|leur )?(?:premiere? )?(?:prises?(?: en charge)?|contacts?|reponses?|appels?)\b/
const middle =
  /\b(?:en )?(?:median\w*|moyen(?:ne)?s?|p ?0*90|0*90e percentile|deciles?|percentiles?|(?:en )?mediane|typiques?|habituel\w*|maximum|max)\b/
const age =
  /\b(?:depuis combien de (?:temps|jours|semaines|heures)|depuis quand|(?:quel(?:le)? est )?(?:l')?(?:ages?(?! (?:\w+ )?(?:des? |d')(?:apprenti|alternant))|anciennetes?)(?: (?:moyens?|medians?|moyenne|mediane))?)\b/
const share =
  /\b(?:(?:quelle?|quel) (?:est |sont )?)?(?:la |le |les |l'|une |un )?(?:parts?|proportions?|pourcentages?|taux|ratios?|fractions?)\b|\bcombien de pour ?cents?\b|\ben (?:pourcentage|proportion)\b|%/
const thing =
  '(?:offres?|demandes?|dossiers?|annonces?|projets?|requetes?|reprises?|cessions?|creations?|apprenti\\w*)'
/** « les 3 plus anciennes », « les 3 offres les plus anciennes »: the number alone, what it counts is read by others. */
const few = new RegExp(
  `\\b(?:les |mes |nos |des )?0*([1-9]\\d?) (?=(?:${thing} )?(?:les )?(?:plus (?:ancien|vie|recent|jeune)|derniere?s?|premiere?s?))`,
)
const oldest =
  /\b(?:(?:les? |la |l'|du |de la )?plus (?:ancien(?:ne)?s?|vieille?s?|vieux|agee?s?))(?: (?:au|a la) plus (?:recente?|jeune))?(?![a-z])|\bdepuis (?:le )?plus longtemps\b/
const newest = new RegExp(
  `\\b(?:(?:les? |la )?plus (?:recente?s?|jeunes?)|(?:les? |la |l'|mes |nos |des |de )?(?:toutes )?(?:derniere?s?|nouve(?:l|au|aux|lle|lles)) (?=${thing}|arrivee?s?|recue?s?|entree?s?|transmises?))`,
)
/** « les 5 dernières » without what they are. */
const newestOf = /\b(?:derniere?s?)(?= ?(?:$|[?.!,#]|en |de |du |a |au |chez |qui ))/
const count =
  /\b(?:combien(?: (?:y )?(?:a|ont)[- ](?:t-)?(?:il|on|nous))?(?: est-ce qu(?:e|'on a|'il y a))?|(?:quel(?:le)? est )?(?:le |la )?(?:nombre|quantite|volume|total|effectif)(?: total)?|chiffres?|statistiques?|(?:compte|compter|comptes?|denombre|decompte)(?: moi)?)\b/
const list =
  /\b(?:listes?|lister|listing|affiche[rz]?|montre[rz]?|quelles|quels|lesquel(?:le)?s|laquelle|quelle|quel|references?|enumere[rz]?|cite[rz]?|(?:fais |faites )?voir|sors|sortir|ressors|extrais|rappelle|detail(?:le)?s?)\b/
const series =
  /\b(?:evolutions?|evolu\w*|tendances?|progress\w*|courbes?|historiques?|d'un mois (?:a|sur) l'autre)\b/
/** « plus d'offres en boulangerie ou en coiffure ? » */
const whichMore = /\b(?:plus|moins)(?= (?:de |d').*\bou\b)/
const compares =
  /\b(?:compar\w*(?: (?:a|au|aux|avec|entre))?|par rapport(?: (?:a|au|aux))?|versus|vs|contre|face (?:a|au)|(?:en )?(?:hausses?|baisses?)|(?:ont |a |avaient )?baisse(?:r|nt)?|augment\w*|diminu\w*|differences?|ecarts?|variations?|croissances?|recul\w*|chute\w*)(?: de combien)?(?![a-z])/
/** « plus d'offres qu'en 2025 » */
const moreThan =
  /\b(?:plus ou moins|plus|moins|autant|davantage)(?= (?:de |d'|[#a-z' ]{0,60}?)(?:qu'|que )(?=[^.]*#))/
/** « de combien de % ont baissé … », « pourcentage d'augmentation »: a change, and no share. */
const changeOf =
  /\b(?:de combien (?:de |d')?|(?:quel(?:le)? (?:est )?)?(?:le |l'|en )?)(?:%|pourcentages?|pour ?cents?|taux|points)(?= (?:de |d')?(?:variation|evolution|hausse|baisse|augment|diminu|croissance|progress|recul)| (?:[a-z']+ ){0,3}(?:augment|baiss|diminu|progress|recul|chut|evolu))|(?:^|(?<= ))%(?= (?:de |d')?(?:variation|evolution|hausse|baisse|augment|diminu|croissance|progress|recul))/
const summary =
  /\b(?:(?:le |un |fais(?:-moi)? (?:le |un )?|fait le )?(?:point|bilan|recap(?:itulatif)?|resume|synthese)(?: (?:sur|de|des|du))?|etat des lieux|tableau de bord|(?:quelle est )?(?:la )?situation|(?:on )?(?:en est|en sommes)(?:-on)? ou|ou en (?:est|sont|sommes)(?:[- ](?:on|nous))?|ou on en est|comment (?:ca|sa) avance|(?:quel est )?(?:l')?etat (?=des? |d')|(?:les? )?statuts? (?=des? |d'))/

/** Reads what is asked for: a number, a list, a share, an age, a delay, a comparison. After periods and groupings. */
export function readAskedShape(sheet: Sheet): AskedShape {
  const shape: AskedShape = {
    measure: undefined,
    compares: false,
    series: false,
    summary: false,
    order: undefined,
    top: undefined,
    asks: /\?\s*#*$/.test(sheet.plain()) || /\bpoint d'interrogation\b/.test(sheet.plain()),
    untilFilled: false,
    apart: false,
    rank: false,
    notes: [],
  }
  sheet.take(/\bpoint d'interrogation\b/)
  if (sheet.take(age)) shape.measure = 'age'
  else readDelay(sheet, shape)
  if (sheet.take(changeOf)) shape.compares = true
  if (!shape.measure && sheet.take(share)) shape.measure = 'share'
  if (sheet.take(series)) shape.series = true
  while (sheet.take(compares)) shape.compares = true
  if (sheet.take(moreThan) || sheet.take(whichMore)) shape.compares = true
  if (sheet.take(summary)) shape.summary = true
  if (sheet.take(/\ble plus (?:de |d'|(?=$|[?.!,#]))/)) shape.rank = true
  let counts = 0
  while (sheet.take(count)) counts += 1
  if (counts > 0) shape.measure ??= 'count'
  shape.apart = counts > 1
  const number = sheet.take(few)?.[1]
  if (sheet.take(oldest)) shape.order = 'oldest'
  else if (sheet.take(newest) || (number && sheet.take(newestOf))) shape.order = 'newest'
  if (number) shape.top = Number(number)
  while (sheet.take(list)) {
    shape.measure ??= 'list'
    shape.asks = true
  }
  if (shape.measure || shape.compares || shape.series || shape.summary) shape.asks = true
  return shape
}

function readDelay(sheet: Sheet, shape: AskedShape): void {
  const plain = sheet.plain()
  const said = delay.exec(plain)
  const span = fromTo.test(plain)
  const [claim, end] = [new RegExp(`\\b${claimed}(?![a-z])`), new RegExp(`\\b${ended}(?![a-z])`)]
  // « temps partiel », « quel temps fait-il »: time alone is no delay.
  const isDelay = said && (/delai/.test(said[0]) || span || claim.test(plain) || end.test(plain))
  if (!isDelay) return
  const interval = sheet.take(fromTo)
  sheet.take(delay)
  const toClaim = interval ? undefined : sheet.take(claim)
  const toEnd = interval || toClaim ? undefined : sheet.take(end)
  const closes = interval ? !/prise/.test(interval[0]) : toEnd !== undefined
  shape.measure = closes ? 'delay-to-end' : 'delay-to-claim'
  shape.untilFilled = /pourv|recrut/.test(toEnd?.[0] ?? '')
  if (sinceClaim.test(plain))
    shape.notes.push('délai : depuis la transmission, et non depuis la prise en charge')
  if (!interval && !toClaim && !toEnd)
    shape.notes.push('délai : de la transmission à la première prise en charge')
  sheet.take(/\ben charge\b/)
  while (sheet.take(middle));
}
