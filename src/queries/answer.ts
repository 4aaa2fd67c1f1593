import type { Convention } from '../domain/convention.ts'
import { showDate } from '../domain/display.ts'
import type { Figure, Figures } from '../records/figure-query.ts'
import {
  howMany,
  inWords,
  momentNames,
  nounOf,
  showNumber,
  showShare,
  showSpan,
  showWorking,
} from './in-words.ts'
import type { Query } from './query.ts'

/** What a query found. `before` is the period that it is compared with, `sofar` that one up to the same date. */
export interface Found {
  query: Query
  figures: Figures
  before?: Figures | undefined
  sofar?: Figures | undefined
}

export interface Spoken {
  convention: Convention
  /** `YYYY-MM-DD`, Paris. */
  today: string
  /** Whether offices are named of which the asker only sees a part. */
  othersToo: boolean
}

/** The answer to a question that is no list and not counted apart: one sentence, its filter in words, its base. */
export function figureAnswer(found: Found, spoken: Spoken): string {
  const { query } = found
  if (query.against && found.before) return comparison(found, found.before, spoken)
  const words = inWords(query.filter, spoken.convention, spoken.othersToo)
  const { figures } = found
  if (query.measure === 'share') return shareAnswer(query, figures, words, spoken)
  if (query.measure === 'count') return `**${howMany(query.filter, figures.total)}** — ${words}.`
  return delayAnswer(query, figures, words)
}

function shareAnswer(
  { filter, part = {} }: Query,
  { total, part: counted }: Figures,
  words: string,
  { convention }: Spoken,
): string {
  if (total === 0) return `**Aucune ${nounOf(filter)}**, donc pas de part à calculer — ${words}.`
  const share = showShare(counted ?? 0, total)
  return `**${share}** : ${showNumber(counted ?? 0)} sur ${howMany(filter, total)} — ${inWords(part, convention)} ; parmi : ${words}.`
}

export const workingHoursMeant = 'Heures ouvrées : du lundi au vendredi, 8 h par jour, hors jours fériés.'

function delayAnswer({ measure, filter }: Query, { total, spread }: Figures, words: string): string {
  if (!spread)
    return measure === 'age' || total === 0
      ? `**${howMany(filter, total)}** — ${words}.`
      : `**Pas encore de délai** : sur ${howMany(filter, total)}, ${measure === 'delay-to-claim' ? 'aucune n’a été prise' : 'aucune n’est close'} — ${words}.`
  const { of, median, p90, longest } = spread
  if (measure === 'age')
    return `**${howMany(filter, of)}** : la plus ancienne depuis ${showSpan(longest)}, la moitié depuis plus de ${showSpan(median)}, une sur dix depuis plus de ${showSpan(p90)} — ${words}.`
  const what =
    measure === 'delay-to-claim'
      ? 'De la transmission à la première prise en charge'
      : 'De la transmission à la clôture'
  const left = total - of
  const open =
    left > 0
      ? ` ; ${showNumber(left)} ${measure === 'delay-to-claim' ? 'pas encore prise' : 'pas encore close'}${left > 1 ? 's' : ''} n’y ${left > 1 ? 'sont' : 'est'} pas`
      : ''
  return `**${showWorking(median)}** (médiane) ; 9 sur 10 en moins de **${showWorking(p90)}** ; au plus ${showWorking(longest)} — ${words}. ${what}, sur ${howMany(filter, of)}${open}. ${workingHoursMeant}`
}

/** « +32 % », « −5 % »; undefined on a base of nothing. */
export function showChange(now: number, before: number): string | undefined {
  if (before === 0) return undefined
  const change = Math.round(((now - before) / before) * 100)
  const sign = change > 0 ? '+' : change < 0 ? '−' : ''
  return `${sign}${showNumber(Math.abs(change))}\u00a0%`
}

function comparison({ query, figures, sofar }: Found, before: Figures, spoken: Spoken): string {
  const { filter, against, measure } = query
  const { period, on = 'submitted', ...rest } = filter
  const conditions = inWords(rest, spoken.convention, spoken.othersToo)
  const words = conditions === 'toutes' ? '' : ` — ${conditions}`
  const [now, then] = [period?.words ?? '', against?.words ?? '']
  const moments = momentNames[on]
  const moment = figures.total > 1 ? moments : moments.replace(/s$/, '')
  if (measure !== 'count') {
    const what =
      measure === 'share'
        ? ` ; ${inWords(query.part ?? {}, spoken.convention)}, parmi les ${nounOf(filter)}s ${moments}`
        : ` ; ${nounOf(filter)}s ${moments}`
    return `**${shownValue(query, figures)}** ${now}, **${shownValue(query, before)}** ${then}${what}${words}.${measure === 'share' || measure === 'age' ? '' : ` ${workingHoursMeant}`}`
  }
  const change = showChange(figures.total, before.total)
  const counts = `${howMany(filter, figures.total)} ${moment} ${now}, ${before.total === 0 ? 'aucune' : showNumber(before.total)} ${then}`
  const head = change
    ? `**${change}** : ${counts}${words}.`
    : `**${counts}**${words}. Sur une base de zéro, pas de pourcentage.`
  if (!sofar) return head
  const same = showChange(figures.total, sofar.total)
  return `${head} Au ${showDate(spoken.today)}, cette période n’est pas finie : au même point ${then}, ${sofar.total === 0 ? 'aucune' : showNumber(sofar.total)}${same ? `, soit ${same}` : ''}.`
}

/** What a measure says of requests, in a few words with its base. */
export function shownValue({ measure }: Pick<Query, 'measure'>, { total, part, spread }: Figure): string {
  switch (measure) {
    case 'count':
    case 'list':
      return showNumber(total)
    case 'share':
      return total === 0
        ? 'aucune'
        : `${showShare(part ?? 0, total)} (${showNumber(part ?? 0)} sur ${showNumber(total)})`
    case 'age':
      return spread
        ? `${showSpan(spread.median)} (au plus ${showSpan(spread.longest)}, sur ${showNumber(spread.of)})`
        : 'aucune'
    case 'delay-to-claim':
    case 'delay-to-end':
      return spread
        ? `${showWorking(spread.median)} (9 sur 10 : ${showWorking(spread.p90)}, sur ${showNumber(spread.of)})`
        : 'aucune'
  }
}
