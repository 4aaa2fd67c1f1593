import type { Moment } from '../domain/figure.ts'
import type { Means, Motive } from '../domain/motive.ts'
import type { Kind, Request, State } from '../domain/request.ts'

/** Which requests are counted, of those that were handed over. All given conditions hold together. */
export interface FigureFilter {
  /** Whoever asks sees what one of these offices leads or supports, and nothing else. */
  offices: readonly string[]
  kinds?: readonly Kind[]
  states?: readonly State[]
  /** Labels, as in the list of trades. */
  trades?: readonly string[]
  contracts?: readonly string[]
  communes?: readonly string[]
  projects?: readonly string[]
  /** Offices that lead, and offices that support. */
  leads?: readonly string[]
  supports?: readonly string[]
  advisors?: readonly string[]
  motives?: readonly Motive[]
  means?: readonly Means[]
  /** Part of a firm's name. */
  firm?: string
  /** Which moment `from` and `before` are about; absent for the submission. ISO instants. */
  on?: Moment
  from?: string
  before?: string
}

/** What one pass over the requests finds out. */
export interface FigureQuery {
  filter: FigureFilter
  /** Of how many of them this holds as well. */
  part?: Omit<FigureFilter, 'offices' | 'on' | 'from' | 'before' | 'firm'>
  /**
   * Counted apart by the values of a column; `merge` names the group of a value where several are one. Weeks, months
   * and years are those of Paris, by their first day.
   */
  by?: {
    column:
      | 'kind'
      | 'state'
      | 'trade'
      | 'contract'
      | 'commune'
      | 'lead'
      | 'advisor'
      | 'motive'
      | 'means'
      | 'project'
      | 'week'
      | 'month'
      | 'year'
    merge?: Record<string, string>
  }
  /**
   * How long they took from submission to the first claim or to the end, in working minutes by the default opening
   * hours; or how long ago they were submitted, in minutes.
   */
  delay?: 'claim' | 'end' | 'age'
  /** These of them, newest first unless `oldest`. */
  page?: { offset: number; limit: number; oldest?: boolean }
  now: Date
}

/** How delays lie: of how many, the middle one, the ninth of ten, and the longest. */
export interface Spread {
  of: number
  median: number
  p90: number
  longest: number
}

export interface Figure {
  total: number
  /** Null where no part was asked for. */
  part: number | null
  /** Null where no delay was asked for, or none is over. */
  spread: Spread | null
}

export interface Figures extends Figure {
  /** In no order; `key` is null for requests without a value. */
  groups: (Figure & { key: string | null })[]
  requests: Request[]
}
