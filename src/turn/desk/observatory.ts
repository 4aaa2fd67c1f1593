import { showDate } from '../../domain/display.ts'
import type { Dimension } from '../../domain/figure.ts'
import { capital, typeset } from '../../domain/typography.ts'
import { workingHoursMeant } from '../../queries/answer.ts'
import { groupName } from '../../queries/groups.ts'
import { showWorking } from '../../queries/in-words.ts'
import { progressOf } from '../../queries/plan-progress.ts'
import type { Figures } from '../../records/figure-query.ts'
import { communeNamed } from '../commune-named.ts'
import { type Counted, stepsOf } from './counted.ts'
import {
  type Chart,
  funnelChart,
  groupsChart,
  inRequests,
  meansChart,
  monthsChart,
  motivesChart,
} from './observatory-charts.ts'
import { countsFor, isNarrowed, type ObservatoryCounts } from './observatory-counts.ts'
import { periodAt } from './observatory-period.ts'
import type { ObservatoryWish } from './observatory-wish.ts'
import type { Desk } from './seen.ts'
import { smallest } from './suppressed.ts'

export interface Observatory {
  scope: string
  period: string
  /** None where too few requests are left to show anything. */
  charts: Chart[]
  /** How long requests took, in sentences. */
  delays: string[]
}

/**
 * The figures of the last twelve months, beside those of the twelve before. Whatever goes beyond the asker's own offices
 * has its small cells hidden, for all partners alike.
 */
export async function observatoryAt(desk: Desk, wish: ObservatoryWish): Promise<Observatory> {
  const [counts, plan] = await Promise.all([
    countsFor(desk, wish),
    isNarrowed(wish) ? undefined : desk.store.prospectCounts({}),
  ])
  const { begin, today } = periodAt(desk.now)
  const named = (dimension: Dimension) => (key: string | null) =>
    capital(groupName(dimension, key, desk.convention, communeNamed))
  return {
    scope: typeset(counts ? scopes[wish.scope] : tooNarrow),
    period: typeset(`Du ${showDate(begin)} au ${showDate(today)}, comparé aux douze mois d’avant.`),
    charts: counts
      ? [
          monthsChart(counts),
          groupsChart(counts, wish.by, named(wish.by)),
          funnelChart(counts, plan && progressOf(plan)),
          motivesChart(counts, named('motive')),
          meansChart(counts, named('means')),
        ]
      : [],
    delays: counts ? delaysOf(counts).map(typeset) : [],
  }
}

const scopes: Record<ObservatoryWish['scope'], string> = {
  shared: `Tous les partenaires. Les nombres de moins de ${smallest} ne sont pas montrés, ni ceux dont on les déduirait.`,
  own: 'Les demandes que votre bureau conduit ou appuie.',
}
const tooNarrow =
  'Tous les partenaires. Pour ces choix il y a trop peu de demandes : on pourrait en reconnaître une. Élargissez les choix, ou regardez celles de votre bureau.'

function delaysOf({ groups, ends }: ObservatoryCounts): string[] {
  const done = ({ part }: Figures) => part ?? 0
  return [
    delayWords('De la transmission à la première prise en charge', groups, done),
    delayWords('De la transmission à la clôture', ends, done),
    workingHoursMeant,
  ]
}

/** @param part of those whose delay it is; also their number must not give a small one away */
function delayWords(what: string, counted: Counted, part: (figures: Figures) => number): string {
  const { spread } = counted.all
  if (!spread || (counted.shared && spread.of < smallest))
    return `${what} : trop peu de demandes pour le dire.`
  const [, base] = stepsOf(counted, (all) => [all.total, all.spread?.of ?? 0, part(all)])
  return `${what} : ${showWorking(spread.median)} (médiane) ; 9 sur 10 en moins de ${showWorking(spread.p90)}, sur ${inRequests(base)}.`
}
