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
  notes: string[]
}

const long =
  '(?:delais?|temps|durees?|(?:en |sous |au bout de |dans )?combien de (?:temps|jours|semaines|heures)|vitesse|rapidite|(?:en |sous )quel delai)'
const delay = new RegExp(
  `\\b(?:quel(?:le)?s? (?:est|sont) )?(?:le |la |les |l'|nos |notre |mon |mes )?${long}(?![a-z])`,
)
const waitFor =
  "(?:avant |pour |entre |jusqu'a |de |d'|a |la |l'|les |une |qu'|que |etre |soi(?:t|ent) |sont |ete )*"
const claimed = `${waitFor}(?:prises?(?: en (?:charge|main))?|pris(?: en charge)?|prendre(?: en charge)?|prenons|prend(?:-on)?|met-on a prendre|reponses?|repondre|repond(?:-on)?|reactions?|reagir|attributions?|attente|premiere prise en charge|premier contact)`
const ended = `${waitFor}(?:pourvoir|pourvue?s?|clotures?(?: des?)?|cloturer|clore|closes?|terminer|terminee?s?|la fin|traitements?|traiter|traitees?|aboutir|recrutements?|recruter|resolution|fermetures?|fermer|bout en bout)`
const fromTo =
  /\bentre (?:la |le |l'|leur )?(?:transmission|depot|reception|envoi|arrivee|submission|creation) et (?:la |le |l'|leur )?(?:(premiere )?prise en charge|(?:cloture|fin|fermeture))(?![a-z])/
const middle =
  /\b(?:en )?(?:median\w*|moyen(?:ne)?s?|p ?0*90|0*90e percentile|deciles?|percentiles?|(?:en )?mediane|typiques?|habituel\w*|maximum|max)\b/
const age =
  /\b(?:depuis combien de (?:temps|jours|semaines|heures)|depuis quand|(?:quel(?:le)? est )?(?:l')?(?:ages?|anciennetes?)(?: (?:moyens?|medians?|moyenne|mediane))?)\b/
const share =
  /\b(?:(?:quelle?|quel) (?:est |sont )?)?(?:la |le |les |l'|une |un )?(?:parts?|proportions?|pourcentages?|taux|ratios?|fractions?)\b|\bcombien de pour ?cents?\b|\ben (?:pourcentage|proportion)\b|%/
const oldest =
  /\b(?:le |la |les |l')?(?:0*(\d{1,2}) )?(?:[a-z]+ )??(?:les? |la )?plus (?:ancien(?:ne)?s?|vieille?s?|vieux|agee?s?)\b|\b(?:du |de la )plus (?:ancien(?:ne)?|vieux|vieille) (?:au|a la) plus (?:recente?|jeune)\b/
const newest =
  /\b(?:le |la |les |l')?(?:0*(\d{1,2}) )?(?:(?:les? |la )?plus (?:recente?s?|jeunes?)|(?:toutes )?derniere?s?|nouve(?:aux?|lles?))\b/
const count =
  /\b(?:combien(?: (?:y )?(?:a|ont)[- ](?:t-)?(?:il|on|nous))?(?: est-ce qu(?:e|'on a|'il y a))?|(?:quel(?:le)? est )?(?:le |la )?(?:nombre|quantite|volume|total|effectif)(?: total)?|chiffres?|statistiques?|(?:compte|compter|comptes?|denombre|decompte)(?: moi)?)\b/
const list =
  /\b(?:listes?|lister|listing|affiche[rz]?|montre[rz]?|quelles|quels|lesquel(?:le)?s|laquelle|quelle|quel|references?|enumere[rz]?|cite[rz]?|voir|sors|sortir|ressors|extrais|rappelle|detail(?:le)?s?)\b/
const series =
  /\b(?:evolutions?|evolu\w*|tendances?|progress\w*|courbes?|historiques?|d'un mois (?:a|sur) l'autre)\b/
const compares =
  /\b(?:compar\w*(?: (?:a|au|aux|avec|entre))?|par rapport(?: (?:a|au|aux))?|versus|vs|contre|face (?:a|au)|hausses?|baisses?|augment\w*|diminu\w*|differences?|ecarts?|variations?|croissances?|recul\w*|chute\w*)(?: de combien)?(?![a-z])/
/** « plus d'offres qu'en 2025 » */
const moreThan = /\b(?:plus|moins|autant|davantage)(?= (?:de |d'|[#a-z' ]{0,60}?)(?:qu'|que )(?=[^.]*#))/
const summary =
  /\b(?:(?:le |un |fais(?:-moi)? (?:le |un )?|fait le )?(?:point|bilan|recap(?:itulatif)?|resume|synthese)(?: (?:sur|de|des|du))?|etat des lieux|tableau de bord|(?:quelle est )?(?:la )?situation|ou en (?:est|sont|sommes)(?:[- ](?:on|nous))?|ou on en est|comment (?:ca|sa) avance|(?:quel est )?(?:l')?etat (?=des? |d')|(?:les? )?statuts? (?=des? |d'))/

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
    notes: [],
  }
  sheet.take(/\bpoint d'interrogation\b/)
  if (sheet.take(age)) shape.measure = 'age'
  else if (delay.test(sheet.plain())) readDelay(sheet, shape)
  if (!shape.measure && sheet.take(share)) shape.measure = 'share'
  if (sheet.take(series)) shape.series = true
  while (sheet.take(compares)) shape.compares = true
  if (sheet.take(moreThan)) shape.compares = true
  if (sheet.take(summary)) shape.summary = true
  const counts = sheet.take(count)
  if (counts && !shape.measure) shape.measure = 'count'
  while (sheet.take(count));
  const old = sheet.take(oldest)
  const fresh = old ? undefined : sheet.take(newest)
  if (old || fresh) {
    shape.order = old ? 'oldest' : 'newest'
    const most = (old ?? fresh)?.[1]
    if (most && Number(most) > 0) shape.top = Number(most)
  }
  while (sheet.take(list)) {
    shape.measure ??= 'list'
    shape.asks = true
  }
  if (shape.measure || shape.compares || shape.series || shape.summary) shape.asks = true
  return shape
}

function readDelay(sheet: Sheet, shape: AskedShape): void {
  const span = sheet.take(fromTo)
  sheet.take(delay)
  const claim = span ? undefined : sheet.take(new RegExp(`\\b${claimed}(?![a-z])`))
  const end = span || claim ? undefined : sheet.take(new RegExp(`\\b${ended}(?![a-z])`))
  const toEnd = span ? !/prise/.test(span[0]) : end !== undefined
  shape.measure = toEnd ? 'delay-to-end' : 'delay-to-claim'
  shape.untilFilled = /pourv|recrut/.test(end?.[0] ?? '')
  if (!span && !claim && !end) shape.notes.push('délai : de la transmission à la première prise en charge')
  while (sheet.take(middle));
}
