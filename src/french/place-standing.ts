import { communes } from '../domain/communes/index.ts'
import { placeStem } from './place-lexicon.ts'

/** The basin and the larger towns: near enough or known enough to be meant without a preposition. */
const wellKnown = new Set(communes.slice(0, 160).map(({ insee }) => insee))

/** Names that are words of the language, of a street or of a person too: capital and preposition are needed. */
const alsoWords =
  /^(?:ai?re|ames?|arques|basse|bas|beaumont|berlin|bois|bours?|brunemont|buire|campagne|colline|croisette|couture|portail|croix|divion|don|ecole|estree|fampoux|fontaine|fort|framecourt|fressin|gouy|grenay|halle|ham|hem|her(?:bel|in)|houdain|hocquet|labeur|lambert|lens|ligny|loison|louche|luc|lys|malo|marche|marconne|marie|marle|marquise|maur(?:ice|oi)|merville|metz|mons|mont|nedon|neuville?|norrent|oeuf|ors|oye|pelves|peuplingue|pihem|port|pont|prouvy|rebecq|remy|renescure|rocquet|roeux|rollancourt|ruit[sz]|sailly|sain|salle|sanghin|sec|sin|sorrus|therouanne|thun|tilloy|tortequesne|trith|vert|vieux|vincly|vis|vitr|vendin|wailly|wamin|masny|marly|marck|masnieres?|beaurain|bermerain|cousolre|douchy|flers)$/
/** Of these the ones that after « à » are nothing but a place, however they are written. */
const onlyPlaces = /^(?:douchy|houdain|lens|malo|marck|marly|merville|metz)$/
const prepositions =
  /(?:^|[^a-z])(?:a|au|aux|sur|vers|pres d[eu']|proche d[eu']|secteur(?: d[eu])?|ville(?: d[eu])?|commune(?: d[eu])?|quartier(?: d[eu])?|lieu|chez nous a|autour d[eu']|bassin d[eu']|base[es]* a|cote d[eu])[\s:-]*['"]?$/
/** « 12 rue de Calais », « le Pas-de-Calais » and « port de Calais » say something else than the commune. */
const streetOrRegion =
  /(?:\b(?:rue|avenue|av|bd|boulevard|route|chaussee|quai|impasse|allee|chemin|place|pont)\s(?:(?!a\s|au\s)[a-z'-]+\s){0,3}|\bpas[\s-]de[\s-])$/
/** « notre magasin de Privas », « le centre d'Aubenas », « aux alentours de Bordeaux ». */
const placeNoun =
  /\b(?:magasin|centre|agence|site|usine|atelier|salon|boutique|restaurant|hotel|garage|concession|etablissement|boulangerie|boucherie|village|ville|commune|pourtour|alentours|environs|secteur|bassin|region|agglomeration|depart|sud|nord|est|ouest)s?(?: [\w.&'-]+){0,3}? d[eu' ]+$/
const startsWithArticle = /^(?:le|la|les|l)$/

/** A place's name as it stands in a text. */
export interface Spelled {
  /** Its first word, folded. */
  word: string
  capital: boolean
  /** How many words it has. */
  length: number
  /** How well the words spell it. */
  certainty: number
  insee: string
}

/** Whether a preposition of place leads to what follows: « à », « sur », « secteur de ». */
export function isIntroduced(before: string): boolean {
  return prepositions.test(before)
}

/** Whether a shop, a site or a surrounding of a place leads to what follows: « notre magasin de ». */
export function isOfPlace(before: string): boolean {
  return placeNoun.test(before)
}

/** Whether what follows is part of a street's or a region's name. */
export function isStreetOrRegion(before: string): boolean {
  return streetOrRegion.test(before)
}

/**
 * How sure it is that words which spell a place's name mean the place; 0 when they may well not.
 * `before` is the folded text that leads to them.
 */
export function standing(place: Spelled, before: string, asked: boolean): number {
  if (asked) return place.certainty
  const introduced = isIntroduced(before) || (place.capital && isOfPlace(before))
  const known = wellKnown.has(place.insee)
  // A slip of the finger may as well be another commune's name, from farther away.
  const certainty = place.certainty < 0.95 ? 0.85 : place.certainty
  if (certainty < 1 && !introduced) return certainty >= 0.95 && (known || place.length > 1) ? 0.85 : 0
  const { word, capital, length } = place
  const doubtful = alsoWords.test(placeStem(word)) || alsoWords.test(word) || word.length < 4
  if (length > 1) return startsWithArticle.test(word) && !introduced && !capital ? 0 : certainty
  if (/^dkq?$/.test(word)) return 0.95
  if (doubtful && capital) return introduced ? 0.9 : 0
  if (doubtful) return onlyPlaces.test(word) && (introduced || isOfPlace(before)) ? 0.9 : 0
  if (introduced) return Math.min(certainty, 0.95)
  if (capital || word.length >= (known ? 5 : 6)) return known ? 0.92 : 0.85
  return 0
}
