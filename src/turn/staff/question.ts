import type { Convention, Staff } from '../../domain/convention.ts'
import { heldStates, openStates } from '../../domain/request.ts'
import { endedStates } from '../../french/asked-outcome.ts'
import { elsewhere, stopWords, turning } from '../../french/asked-stop-words.ts'
import { sheetOf } from '../../french/asked-words.ts'
import type { Filter, Query } from '../../queries/query.ts'
import { type AskedTime, askedTime } from './asked-comparison.ts'
import { type AskedParts, readParts } from './asked-parts.ts'

/** Who asks, when, and what the last question was. */
export interface Asking {
  convention: Convention
  staff: Staff
  /** `YYYY-MM-DD`, Paris. */
  today: string
  last?: Query | undefined
  /** Whether it was asked a moment ago: a bare « coiffure ? » goes on with it then. */
  recent?: boolean
}

/**
 * A question as it was compiled. It is sure where every word of it was understood. `unread` are the words that were
 * not, `notes` what was taken in a way that may not be meant: both are said with the answer.
 */
export type Question =
  | { is: 'query'; query: Query; unread: string[]; notes: string[] }
  /** Asked, and not to be answered: the words that stand in the way, and the nearest that can be. */
  | { is: 'unclear'; unread: string[]; nearest: Query | undefined }
  /** A name that several places bear. */
  | { is: 'several'; places: string[]; query: Query }

/** Said to whoever answers: nothing of what is asked. */
const courtesy = [
  /(?<=\b(?:demandes?|offres?|dossiers?|annonces?) )(?:d'|des |de nos )(?:artisans?|entreprises?)\b/,
  /\b(?:s'il (?:te|vous) plait|par (?:curiosite|hasard)|au fait|en (?:ce moment|tout|gros|fait)|a (?:ce jour|l'heure actuelle|l'instant|present)|pour (?:l'instant|le moment|information|info)|au (?:total|juste)|du coup|dis donc|pour (?:cause|motif|raison) de|(?:une )?petite question)\b/,
  /\b(?:dis|dites|donne|donnez|montre|montrez|affiche|affichez|sors|sortez|envoie|fais|faites|rappelle|indique|indiquez|liste|listez|trouve|calcule|repartis|repartissez|classe|trie|ventile|compte|detaille)[- ](?:moi|nous)(?![a-z])(?: (?:voir|un peu))?/,
  /\b(?:(?:est-ce que )?(?:tu|vous) (?:peux|pouvez|pourrais|pourriez|sais|savez)|(?:peux|pourrais|sais)-tu|(?:pouvez|pourriez|savez)-vous|merci de|j'aimerais|je (?:voudrais|veux|souhaite|souhaiterais|cherche|veut)|j'ai besoin(?: de| d')?|il (?:me|nous) faut(?:drait)?|on (?:voudrait|aimerait|peut)|(?:me|nous) (?:dire|donner|sortir|montrer|lister|faire|indiquer)|avoir|savoir|connaitre|est-ce qu(?:e|')|en a-t-on|on (?:en )?a|nous avons|avons[- ]nous|a[- ]t[- ]on)(?![a-z])/,
]
const goesOn =
  /^\W*(?:(?:ok|oui|bon|alors|merci|super|d'accord|tres bien),? )*(?:et|idem|pareil(?:lement)?|meme (?:chose|question)|maintenant|puis)\b(?: (?:alors|donc|maintenant|si on regarde|(?:qu'en est-il|quid) d[eu']?))*/
const speakers =
  /(?<!-|\bqu(?:e |')|\b(?:a t|chez|pour|par|parmi|entre|avec|de) )\b(?:je|j|tu|il(?! y )|elle|on|nous|vous|ils|elles)\b/
/** « a-t-il trouvé un apprenti ? »: asks after somebody, whom nobody here knows. */
const somebody =
  /(?<!\by (?:en )?)\ba[- ]t[- ](?:il|elle)\b|(?<!-|\bt |\bqu(?:e |'))\b(?:il|elle|ils ont|elles ont)\b(?! (?:n'|en |m'en |nous |me )?(?:y|reste|existe|faut|manque|est (?:possible|arrive)))/
/** « y a-t-il des offres … »: asks without a question mark. */
const inverted =
  /\b(?:y (?:en )?a|existe|reste|a|ont|sont|avons|avez|peut)[- ](?:t[- ])?(?:il|on|nous|vous|ils|elles)\b/
/** « ferme les dossiers », « peux-tu clore la demande »: nothing is done to several requests by a word. */
const orders =
  /^\W*(?:(?:bonjour|stp|svp|merci de|(?:est-ce que )?tu peux|peux-tu|pouvez-vous|vous pouvez|il faut|je veux|je voudrais|on peut)[ ,]+)*(?:supprime[rz]?|efface[rz]?|ferme[rz]?|clos|clore|cloture[rz]?|termine[rz]?|finis|finir|annule[rz]?|abandonne[rz]?|retire[rz]?|prends?|prendre|prenez|attribue[rz]?|confie[rz]?|transfere[rz]?|reattribue[rz]?|archive[rz]?|publie[rz]?|envoie[rz]?|relance[rz]?) (?:moi )?(?:l[ea]s? |l'|mes |mon |ma |toute?s? |tous |cette |ces |ce |des? |du |nos )/
/** Beyond these, what is left of a question is another one. */
const mostUnread = 3

/** Compiles a question to the closed query; undefined where nothing in it asks about requests. */
export function readQuestion(text: string, asking: Asking): Question | undefined {
  const sheet = sheetOf(text)
  if (orders.test(sheet.plain())) return { is: 'unclear', unread: [], nearest: undefined }
  const asksAtAll = inverted.test(sheet.plain())
  const continues = sheet.take(goesOn) !== undefined
  for (const pattern of courtesy) while (sheet.take(pattern));
  const tells = speakers.test(sheet.plain()) || /^\W*(?:merci|ok|super|bravo)\b/.test(sheet.plain())
  const refersBack = /^\W*(?:lesquel(?:le)?s|celles|ceux)\b/.test(sheet.plain())
  const isAboutSomebody = somebody.test(sheet.plain())
  const parts = readParts(sheet, asking)
  const left = sheet.left().filter(({ word }) => !stopWords.has(word))
  const unread = left.map(({ written }) => written)
  if (!parts.shape.compares && leavesAnOr(sheet.left(), parts.filter))
    parts.notes.push('« ou » : je prends tout ensemble')
  const turned = left.some(({ word }) => turning.has(word))
  const blocked = turned || left.some(({ word }) => elsewhere.has(word))
  const holds = Object.keys(parts.filter).length > 0 || parts.periods.length > 0 || parts.places.length > 0
  const { measure, series } = parts.shape
  const asks = asksAtAll || parts.shape.asks || parts.by !== undefined
  const figure = measure !== undefined && measure !== 'count' && measure !== 'list'
  const says = parts.named || holds || parts.by !== undefined || series || figure

  const goesBack = continues || (asking.recent && (refersBack || isFragment(parts)))
  if (asking.last && !blocked && goesBack) {
    if (unread.length > 0) return { is: 'unclear', unread, nearest: undefined }
    if (holds || parts.by || parts.shape.measure || series)
      return settled(continued(asking.last, parts, asking), parts, [])
  }
  if (!says || (continues && !parts.named)) return undefined
  // « coiffure », « 2026 »: nobody knows what is wanted of it.
  if (!asks && isFragment(parts) && !parts.filter.states && !parts.filter.motives) return undefined
  // A remark that speaks of offers asks for nothing: « merci pour les offres », « j'ai vu l'offre ».
  if (tells && !asks) return undefined
  const query = queryOf(parts, asking)
  if (
    blocked ||
    isAboutSomebody ||
    unread.length > mostUnread ||
    (unread.length > 0 && !(asks && parts.named))
  )
    return asks || parts.named
      ? { is: 'unclear', unread, nearest: nearestTo(query?.query, { turned, blocked }) }
      : undefined
  return settled(query, parts, unread)
}

/** One thing and no more, that means little by itself: « coiffure ? », « en octobre », « par commune », « lesquelles ? ». */
function isFragment({ named, filter, periods, by, places, shape }: AskedParts): boolean {
  const said = Object.keys(filter).length + periods.length + (by ? 1 : 0) + (places.length > 0 ? 1 : 0)
  const alone = shape.measure === undefined ? said === 1 : said === 0
  return !named && alone && !shape.compares && !shape.summary && (!shape.series || said === 0)
}

/** « à Dunkerque ou en boulangerie »: an « ou » between conditions that all must hold is not what was said. */
function leavesAnOr(left: readonly { written: string }[], filter: Filter): boolean {
  const several = Object.values(filter).some((value) => Array.isArray(value) && value.length > 1)
  return !several && left.some(({ written }) => written.toLowerCase() === 'ou')
}

/** What can be answered in place of a question: « hors boulangerie » is seen by trade. */
function nearestTo(query: Query | undefined, { turned, blocked }: { turned: boolean; blocked: boolean }) {
  if (!query || !turned) return blocked ? undefined : query
  const key = (Object.keys(apartBy) as (keyof typeof apartBy)[]).find(
    (one) => one !== 'kinds' && query.filter[one],
  )
  if (!key) return query
  const { [key]: _, ...filter } = query.filter
  return { ...query, measure: 'count' as const, filter, by: apartBy[key] }
}

interface Compiled {
  query: Query
  notes: string[]
}

function settled(compiled: Compiled | undefined, parts: AskedParts, unread: string[]): Question {
  if (!compiled) return { is: 'unclear', unread, nearest: undefined }
  const { query, notes } = compiled
  if (parts.places.length > 0) return { is: 'several', places: parts.places, query }
  return { is: 'query', query, unread, notes: [...parts.notes, ...notes] }
}

/** Puts the parts of a question together; undefined where they do not go together. */
function queryOf(parts: AskedParts, { today }: Asking): Compiled | undefined {
  const { shape, order, top } = parts
  if (parts.clashes) return undefined
  const sets = (shape.compares || shape.apart || shape.rank) && parts.periods.length < 2
  const apart = sets ? severalOf(parts.filter) : undefined
  // What is to be set side by side, and is not there twice: two questions at once.
  if ((shape.rank || shape.apart) && !apart && parts.periods.length < 2) return undefined
  const wanted = {
    compares: shape.compares && !apart,
    series: shape.series,
    grouped: parts.by !== undefined && !/^(?:week|month|year)$/.test(parts.by),
  }
  const time = askedTime(parts.periods, wanted, today)
  if (time.tooMany) return undefined
  const by = parts.by ?? apart ?? time.by
  const measure = measureOf(parts, by, time)
  const { filter, notes } = timed(parts, time, measure, by, today)
  const query: Query = {
    measure,
    filter,
    ...(by ? { by } : {}),
    ...(time.against ? { against: time.against } : {}),
    ...(order ? { order } : {}),
    ...(top ? { top } : {}),
  }
  const whole = measure === 'share' ? shared(query, parts.among) : query
  return whole && { query: whole, notes: [...time.notes, ...notes] }
}

function measureOf({ shape }: AskedParts, by: Query['by'], { against }: AskedTime): Query['measure'] {
  const { measure } = shape
  if (measure === 'list' && by) return 'count'
  if (measure) return measure
  if (by || against || shape.summary || shape.series) return 'count'
  return 'list'
}

/** The filter with its period, and with what the other words leave to be understood. */
function timed(
  parts: AskedParts,
  { period }: AskedTime,
  measure: Query['measure'],
  by: Query['by'],
  today: string,
): { filter: Filter; notes: string[] } {
  const filter: Filter = { ...parts.filter }
  const notes: string[] = []
  const { moment, present, shape } = parts
  // « en attente aujourd'hui » is how things stand, not a day of submission.
  const isNow = present && moment !== 'submitted' && period?.words === 'aujourd’hui'
  if (period && !isNow) {
    filter.period = period
    if (moment && moment !== 'submitted' && measure !== 'share' && !parts.among) filter.on = moment
  }
  const isOver = period?.from !== undefined && period.before !== undefined && period.before <= today
  if (filter.period && present && isOver && moment !== 'submitted')
    notes.push('leur état d’aujourd’hui, et non celui d’alors')
  // « prises depuis plus de 5 jours » are so since then, not since their submission.
  if (
    (filter.olderThan || filter.youngerThan) &&
    !filter.period &&
    (moment === 'claimed' || moment === 'ended')
  )
    filter.on = moment
  if (measure === 'share' && moment === 'claimed') notes.push('prises en charge : suivies en ce moment')
  if (filter.period) {
    // « prises cette semaine » are those that somebody took then, wherever they stand by now.
    if (filter.on === 'claimed' && filter.states?.join() === heldStates.join()) delete filter.states
  }
  const counted = ['states', 'motives', 'means', 'contracts', 'mine', 'advisors', 'projects'] as const
  if (measure === 'count' && !parts.named && !by && filter.trades && counted.every((key) => !filter[key]))
    notes.push('je compte les demandes de ce métier')
  if (shape.untilFilled) filter.motives ??= ['filled']
  if (measure === 'age' && !filter.states) filter.states = ['submitted']
  const ends = filter.states ?? filter.motives ?? filter.means ?? filter.period
  if (filter.mine && !ends && (measure === 'list' || measure === 'count')) filter.states = [...openStates]
  awaitsOwner(filter, notes)
  return { filter, notes }
}

/** What somebody has waits for nobody to take it. */
function awaitsOwner(filter: Filter, notes: string[]): void {
  if (!filter.mine || filter.states?.join() !== 'submitted') return
  filter.states = ['awaiting-details']
  notes.push('vos dossiers en attente : ceux où l’artisan doit vous répondre')
}

const apartBy = {
  trades: 'trade',
  contracts: 'contract',
  communes: 'commune',
  leads: 'office',
  kinds: 'kind',
} as const

/** What of the filter has several values that a comparison sets side by side. */
function severalOf(filter: Filter): Query['by'] {
  const key = (Object.keys(apartBy) as (keyof typeof apartBy)[]).find((one) => (filter[one]?.length ?? 0) > 1)
  return key && apartBy[key]
}

/** What a share is of: the most telling condition is counted among those that the others hold for. */
function shared(query: Query, among: boolean): Query | undefined {
  const { period, on, ...filter } = query.filter
  const outcome = ['states', 'motives', 'means'] as const
  const others = [
    'projects',
    'contracts',
    'trades',
    'kinds',
    'communes',
    'leads',
    'supports',
    'advisors',
    'mine',
  ] as const
  const told = outcome.filter((key) => filter[key] !== undefined)
  // « parmi les offres closes, combien sont pourvues ? »: how they ended is among those that ended.
  const isBase = filter.motives && (among || filter.states?.length === endedStates.length)
  const keys: (keyof Filter)[] =
    told.length > 0
      ? told.filter((key) => key !== 'states' || !isBase)
      : others.filter((key) => filter[key] !== undefined).slice(0, 1)
  // « la part de chaque métier »: what is counted apart is shown with its share anyway.
  if (told.length === 0 && query.by) return { ...query, measure: 'count' }
  if (keys.length === 0) return undefined
  const part = Object.fromEntries(
    Object.entries(filter).filter(([key]) => keys.includes(key as keyof Filter)),
  )
  const rest = Object.fromEntries(
    Object.entries(filter).filter(([key]) => !keys.includes(key as keyof Filter)),
  )
  return { ...query, filter: { ...rest, ...(period ? { period } : {}), ...(on ? { on } : {}) }, part }
}

const outcomeKeys = ['states', 'motives', 'means'] as const

/** The last question with what is new in this one: « et pour la coiffure ? », « et le mois dernier ? ». */
function continued(last: Query, parts: AskedParts, asking: Asking): Compiled | undefined {
  const { shape } = parts
  // « et entre 2024 et 2025 ? » after a comparison is one as well.
  const compares = (shape.compares || last.against !== undefined) && parts.periods.length > 0
  const two = parts.periods.length > 1 || parts.periods.some(({ ends }) => ends !== undefined)
  const fresh = queryOf(
    { ...parts, shape: { ...shape, compares: compares && (shape.compares || two), series: false } },
    asking,
  )
  if (!fresh) return undefined
  const added = fresh.query.part ? { ...fresh.query.filter, ...fresh.query.part } : { ...fresh.query.filter }
  const given = new Set(Object.keys(parts.filter))
  if (fresh.query.filter.period) given.add('period')
  if (fresh.query.filter.on) given.add('on')
  for (const key of Object.keys(added) as (keyof Filter)[]) if (!given.has(key)) delete added[key]
  const kept: Filter = { ...last.filter }
  const ends = outcomeKeys.filter((key) => given.has(key))
  if (ends.length > 0) for (const key of outcomeKeys) delete kept[key]
  // « pourvues en 2025 », « et en 2026 ? »: the moment stays, unless another is named.
  if ((ends.length > 0 || parts.moment) && parts.moment !== kept.on) delete kept.on
  if (given.has('advisors')) delete kept.mine
  if (given.has('mine')) delete kept.advisors
  if (given.has('contracts') && kept.kinds?.join() === 'job-posting') delete kept.kinds
  const other = shape.measure ? undefined : otherDelay(last, added)
  if (other) delete added.states
  const measure = shape.measure ?? other ?? (parts.by && last.measure === 'list' ? 'count' : last.measure)
  const part = measure === 'share' ? (ends.length > 0 ? partOf(added, ends) : last.part) : undefined
  const course = shape.series ? ('month' as const) : undefined
  const by = parts.by ?? course ?? (measure === 'list' ? undefined : last.by)
  const against = given.has('period') ? fresh.query.against : last.against
  const order = parts.order ?? (parts.by ? undefined : last.order)
  const query: Query = {
    measure,
    filter: { ...kept, ...added },
    ...(by ? { by } : {}),
    ...(against && measure !== 'list' ? { against } : {}),
    ...(order ? { order } : {}),
    ...(parts.top ? { top: parts.top } : {}),
    ...(part ? { part } : {}),
  }
  const notes = [...fresh.notes]
  awaitsOwner(query.filter, notes)
  return { query, notes }
}

/** « et de clôture ? » after a delay until the claim. */
function otherDelay({ measure }: Query, { states, motives }: Filter): Query['measure'] | undefined {
  if (!/^delay/.test(measure) || motives) return undefined
  if (states?.join() === endedStates.join()) return 'delay-to-end'
  return states?.join() === heldStates.join() ? 'delay-to-claim' : undefined
}

/** Takes out of a filter what is the part of a share. */
function partOf(filter: Filter, keys: readonly (keyof Filter)[]): Filter {
  const part = Object.fromEntries(keys.map((key) => [key, filter[key]]))
  for (const key of keys) delete filter[key]
  return part
}
