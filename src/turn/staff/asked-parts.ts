import type { Commune } from '../../domain/answers/values.ts'
import type { Convention, Staff } from '../../domain/convention.ts'
import type { Dimension, Moment } from '../../domain/figure.ts'
import { readAskedAge } from '../../french/asked-age.ts'
import { readAskedGrouping } from '../../french/asked-grouping.ts'
import { readAskedKind } from '../../french/asked-kind.ts'
import { readAskedMeans } from '../../french/asked-means.ts'
import { type AskedShape, readAskedShape } from '../../french/asked-measure.ts'
import { type AskedOutcome, readAskedOutcome } from '../../french/asked-outcome.ts'
import { readAskedTrades } from '../../french/asked-trade.ts'
import { isOurWord, type Sheet, sheetOf } from '../../french/asked-words.ts'
import { readCommune } from '../../french/commune.ts'
import { fold } from '../../french/fold.ts'
import { monthPattern } from '../../french/month.ts'
import { type PeriodFound, readPeriods } from '../../french/period.ts'
import { isAmbiguous } from '../../french/reading.ts'
import type { Filter } from '../../queries/query.ts'
import { readAskedNames } from './asked-names.ts'

/** Everything that was read in a question, before it is put together. */
export interface AskedParts {
  /** Without the period. */
  filter: Filter
  periods: PeriodFound[]
  moment: Moment | undefined
  present: boolean
  by: Dimension | undefined
  order: 'most' | 'least' | 'newest' | 'oldest' | undefined
  top: number | undefined
  shape: AskedShape
  /** Whether what is counted was named: « offres », « dossiers ». */
  named: boolean
  /** « parmi les offres de 2026, combien sont pourvues ? »: what is counted is among those of the period. */
  among: boolean
  /** « part de la CMA dans les demandes pourvues »: how they ended is said of the whole. */
  endedBase: boolean
  /** Two things were asked for that no one query is about. */
  clashes: boolean
  /** Places of one name, to choose from. */
  places: string[]
  notes: string[]
}

/** What leads to a place's name: « la commune de Bergues », « situées à Bergues ». */
const ofPlace = /\b(?:communes?|villes?|localites?|situee?s?|basee?s?|localisee?s?)\b/

const mine =
  /\b(?:mes|mon|ma|(?:les )?miens?|(?:les )?miennes?|a moi|par moi|pour moi|a mon nom|que je (?:suis|gere|traite)|(?:que |qu')?j'ai|ai-je|je (?:suis|gere))\b/
/** « des apprentis pour septembre » may be about when they begin. */
const beginning = new RegExp(
  `\\bpour (?:la rentree|(?:(?:le|du|debut|fin|mi) )*(?:mois d[e'] ?)?(?:\\d{1,2}(?:er)? )?${monthPattern}|l'ete|noel)`,
)
const shareBase =
  /\b(?:parts?|proportions?|pourcentages?)\b.*?\b(?:dans|parmi|sur) ((?:les|nos|l'ensemble|toute?s?)\b.*)$/
const late = /\b(?:en retard|hors delais?|delais? depasses?|depassee?s?)\b/
const mean = /\b(?:en )?moyenn?e?s?\b/
const around =
  /\b(?:autour d|pres d|aux (?:alentours|environs) d|(?:le )?secteur d|(?:le )?bassin d|region d)[eu' ]+/

/**
 * Reads a question piece by piece. The order matters: what could be read in two ways is read first by whoever needs
 * more words for it.
 */
export function readParts(
  sheet: Sheet,
  { convention, staff, today }: { convention: Convention; staff: Staff; today: string },
): AskedParts {
  const notes: string[] = []
  const base = shareBase.exec(sheet.plain())?.[1]
  const ended = base === undefined ? undefined : readAskedOutcome(sheetOf(base), [])
  const among = /\bparmi\b/.test(sheet.plain())
  const means = readAskedMeans(sheet)
  const names = readAskedNames(sheet, convention, staff)
  const isLate = sheet.take(late) !== undefined
  const { notes: doubts, ...ages } = readAskedAge(sheet)
  notes.push(...doubts)
  const begins = beginning.exec(sheet.plain())
  if (begins) notes.push(`« ${begins[0].trim()} » : la date de transmission, et non celle du début`)
  const periods = readPeriods(sheet.plain(), { today })
  for (const { at, length } of periods) sheet.takeAt(at, length)
  const { by, second, order, top } = readAskedGrouping(sheet)
  if (second) notes.push('un seul « par … » à la fois')
  if (by && /^(?:week|month|year)$/.test(by)) sheet.take(mean)
  const shape = readAskedShape(sheet)
  const outcome = readAskedOutcome(sheet, means)
  const kind = readAskedKind(sheet)
  const isMine = sheet.take(mine) !== undefined
  while (isMine && sheet.take(mine));
  const { communes, places, near } = readPlaces(sheet, today)
  if (communes.length + places.length > 0) while (sheet.take(ofPlace));
  const trades = readAskedTrades(sheet)
  if (near) notes.push(`je compte ${communes.join(', ')} seulement, sans les alentours`)
  const several = [trades, communes, kind.contracts, names.leads].filter(({ length }) => length > 1)
  if (several.length > 1) notes.push('toutes les combinaisons sont comptées')
  for (const { name, certainty } of trades) if (certainty < 0.9) notes.push(`métier lu : ${name}`)
  const claimHours = convention.deadlines.claimHours
  return {
    filter: {
      ...some('kinds', kind.kinds),
      ...some('projects', kind.projects),
      ...some('contracts', kind.contracts),
      ...some(
        'trades',
        trades.map(({ name, labels }) => ({ name, labels })),
      ),
      ...some('communes', communes),
      ...some('leads', names.leads),
      ...some('supports', names.supports),
      ...outcomeOf(outcome),
      ...(isLate
        ? { states: ['submitted' as const], olderThan: { count: claimHours, unit: 'working-hours' as const } }
        : {}),
      ...ages,
      ...(isMine && names.advisors.length === 0 ? { mine: true } : {}),
      // « mes dossiers et ceux de Paul »
      ...some(
        'advisors',
        isMine && names.advisors.length > 0 ? [staff.advisor.id, ...names.advisors] : names.advisors,
      ),
    },
    periods,
    moment: outcome.moment,
    present: outcome.present,
    by: by ?? (shape.summary ? 'state' : undefined),
    order: order ?? shape.order,
    top: top ?? shape.top,
    shape,
    named: kind.named,
    among,
    endedBase: ended !== undefined && ended.states.length + ended.motives.length > 0,
    clashes:
      kind.clashes || names.clashes || outcome.clashes || (outcome.severalMoments && periods.length > 1),
    places,
    notes: [...notes, ...shape.notes, ...outcome.notes, ...kind.notes],
  }
}

/** A key of the filter where there is anything to it. */
function some<Key extends keyof Filter>(key: Key, values: Filter[Key] & unknown[]): Filter {
  return values.length > 0 ? { [key]: values } : {}
}

function outcomeOf({ states, motives, means }: AskedOutcome): Filter {
  return { ...some('states', states), ...some('motives', motives), ...some('means', means) }
}

/** Every commune that is named; where a name is that of several, they are the `places` to choose from. */
function readPlaces(
  sheet: Sheet,
  today: string,
): {
  communes: string[]
  places: string[]
  near: boolean
} {
  const communes: string[] = []
  let text = sheet.text()
  for (;;) {
    const found = readCommune(text, { today })
    if (!found) return { communes, places: [], near: communes.length > 0 && sheet.take(around) !== undefined }
    const { at, words } = found
    text = text.slice(0, at) + '#'.repeat(words.length) + text.slice(at + words.length)
    // « dernier » is one slip away from Denier.
    if (isOurWord(fold(words))) continue
    sheet.takeAt(at, words.length)
    if (isAmbiguous<Commune>(found))
      return { communes, places: found.choices.map(({ label }) => label), near: false }
    if (!communes.includes(found.value.name)) communes.push(found.value.name)
  }
}
