import { communesAt, placeOfCommune } from '../domain/communes/index.ts'
import { type Bearer, nameFrom } from './france-lexicon.ts'
import type { PlaceToken } from './place-lexicon.ts'
import { isIntroduced, isOfPlace, isStreetOrRegion } from './place-standing.ts'
import type { Place } from './postcode.ts'

/** Communes whose names are words that ads and messages begin a sentence, a heading or a list with. */
const ordinary = new Set(
  'aime arc auge avril bar bonne bonnes bois bords bouche branches bus champagne charge charges chateau chef cher colonne comps contre corps cos courant cours couture couches die don ecole engins erp eu force four fours gras gurgy job jouy joue jury laver le les ligne long loire lot lure machine macon marches marges marie menus mission moyen murs on paris-plage parc peintre peintures pere pierres place plaisir plan plans plats poisson pont port portes poste prix rue salle salon savoir sens serez signes simple sirod son sur temps tours tout tri vaux vente ventes vers vert vie vienne ville vins vire vivier voile vue y'.split(
    ' ',
  ),
)
/** Names of regions and departments that a commune bears as well. */
const regions =
  /^(?:bretagne|bourgogne|champagne|normandie|loire|aube|lot|cher|provence|picardie|alsace|lorraine|la reunion)$/
const workplace =
  /\b(?:poste|base[es]*|situe[es]*|lieu|magasin|client|chantiers?|restaurant|concession)\b[^.\n;]{0,30}$/
const farther =
  /(?:\bkm d[eu' ]+|\bminutes d[eu' ]+|\b(?:proche|pres|autour|peripherie[a-z ]*) d[eu' ]+|\b(?:agences?|deplacements?)\b(?:(?!\bclient|\bpour\b)[^.\n]){0,60})$/
/** A department or a postcode right after a name: « Annecy (74) », « Gueugnon 71 », « Caussade (82300) ». */
const codeAfter =
  /^ ?[-,:]? ?(?:\( ?(\d[\dab]\d?|\d{5})\b|(\d{2}|\d{5})(?![.,]?\d|\w| ?(?:h|€|e\b|eur|km|ans?\b|mois|jours?|brut|net|%|postes?|personnes?)))/
const plainlyAt = /(?:^|[^a-z])a $/
const abroad = /^[ ,(]{1,2}(?:en )?(?:belgique|suisse|espagne|italie|allemagne|luxembourg)/
const codeBefore = /(?<!\d)(\d{5}) [-–]? ?$/
/** What may stand beside a name that is the whole answer. */
const besideName = /^(?:aux?|sur|en|c|cest|est|de|vers|ville|commune|\d{5}|\d{1,2}(?:e|er|eme)?|a)$/
/** Towns whose name says something else where it stands alone. */
const notAlone = /^(?:macon|orange|tours|nice|dole|royan)$/
const opens = /(?:^|[\n|•–():]|[-,] |agence \w+ )\s*$/
const closes = /^\s*(?:$|[\n|•–(),.:]|- )/

/**
 * Places of all France that a text names in full. Elsewhere than in the area a name needs evidence: a department or
 * a postcode beside it, a preposition and a capital, or, for a town, standing by itself. `alone`: whole messages may be a name.
 */
export function francePlaces(
  text: string,
  folded: string,
  tokens: readonly PlaceToken[],
  alone: boolean,
): Place[] {
  const found: Place[] = []
  for (let index = 0; index < tokens.length; index++) {
    const name = nameFrom(index, tokens, text)
    const [first, last] = name ? [tokens[index], tokens[name.to]] : []
    if (!name || !first || !last) continue
    const spelled = { at: first.at, end: last.end, capital: first.capital, words: name.to - index + 1 }
    const place = standingPlace(
      name.bearers,
      spelled,
      text,
      folded,
      alone && tokens.every(({ word }, at) => (at >= index && at <= name.to) || besideName.test(word)),
    )
    if (!place) continue
    found.push(place)
    index = name.to
  }
  return found
}

interface Spelled {
  at: number
  end: number
  capital: boolean
  words: number
}

function standingPlace(
  bearers: readonly Bearer[],
  spelled: Spelled,
  text: string,
  folded: string,
  alone: boolean,
): Place | undefined {
  const { at, end } = spelled
  const before = folded.slice(Math.max(0, at - 80), at)
  const after = folded.slice(end, end + 40)
  if (isStreetOrRegion(before) || /[a-z\d]-$/.test(before)) return undefined
  const settled = settledBy(bearers, before, after)
  const said = evidence(bearers, spelled, before, after, alone, folded)
  const certainty = settled ? (farther.test(before) ? 0.9 : workplace.test(before) ? 1 : 0.98) : said
  if (certainty === 0) return undefined
  const places = (settled ?? likely(bearers)).map(({ commune }) => placeOfCommune(commune))
  const [place] = places
  if (!place) return undefined
  const { commune, postcode } = place
  const value = { name: commune.name, postcode, insee: commune.insee }
  return { value, words: text.slice(at, end), at, end, certainty, places }
}

/** The bearers of a name in the department, or at the postcode, that stands beside it. */
function settledBy(bearers: readonly Bearer[], before: string, after: string): Bearer[] | undefined {
  const [, inBrackets, bare] = codeAfter.exec(after) ?? []
  const code = (inBrackets ?? bare ?? codeBefore.exec(before)?.[1])?.toUpperCase()
  if (!code) return undefined
  const there =
    code.length === 5
      ? bearers.filter(({ commune }) => communesAt(code).includes(commune))
      : bearers.filter(({ commune }) => commune.insee.startsWith(code))
  return there.length > 0 ? there : undefined
}

function evidence(
  bearers: readonly Bearer[],
  { at, end, capital, words }: Spelled,
  before: string,
  after: string,
  alone: boolean,
  folded: string,
): number {
  const name = folded.slice(at, end)
  const [likeliest] = bearers
  if (!likeliest || regions.test(name) || abroad.test(after)) return 0
  if (alone) return 0.95
  const { size } = likeliest
  // « à Sens », « à Tours »: a town, though its name is a word.
  const isTown = size === 'town' && capital && plainlyAt.test(before)
  if (words === 1 && (name.length < 3 || ordinary.has(name))) return isTown ? 0.9 : 0
  const introduced = isIntroduced(before)
  // Written without a capital, a name is a place only if few would take it for anything else.
  if (!capital) return introduced && size === 'town' && name.length > 4 ? 0.9 : 0
  if (introduced || isOfPlace(before))
    return farther.test(before) ? 0.88 : workplace.test(before) ? 0.97 : introduced ? 0.95 : 0.92
  return size === 'town' && !notAlone.test(name) && opens.test(before) && closes.test(after) ? 0.85 : 0
}

/** Homonyms that may be meant: a town is, where the others are villages. */
function likely(bearers: readonly Bearer[]): readonly Bearer[] {
  const [first, second] = bearers
  return first?.size === 'town' && second?.size === 'village' ? [first] : bearers
}
