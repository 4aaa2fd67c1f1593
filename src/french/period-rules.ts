import { dateRules, monthOfYearRule } from './period-dates.ts'
import { stretchRules } from './period-stretches.ts'
import { unitRules } from './period-units.ts'
import type { PeriodRule } from './period-words.ts'

/** Ways of naming days of the past, the more specific first. Folded text, numbers in digits. */
export const periodRules: readonly PeriodRule[] = [
  monthOfYearRule,
  ...stretchRules,
  ...unitRules,
  ...dateRules,
]
