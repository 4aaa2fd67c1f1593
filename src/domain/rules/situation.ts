import type { Apprenticeship } from '../answers/apprenticeship.ts'
import type { Notice } from '../notice.ts'
import { tradeOf } from '../trades/index.ts'
import type { Trade } from '../trades/trade.ts'

/** Answers as they are known: null where the person passed. */
export type ApprenticeshipAnswers = { [N in keyof Apprenticeship]?: Apprenticeship[N] | null | undefined }

/** What the rules of an apprenticeship look at. */
export interface Situation {
  answers: ApprenticeshipAnswers
  trade: Trade | undefined
  /** The first day, `YYYY-MM-DD`: the first of a month where only that was said; today where nothing was. */
  start: string
  /** How old the young person is at least on the first day; undefined where nobody is found yet. */
  ageAtStart: number | undefined
  /** False only for who is surely 18 on the first day: most apprentices begin before. */
  maybeMinor: boolean
}

/** One subject's rules: those that bite, and nothing for the others. */
export type Rule = (situation: Situation) => Notice[]

const year = 365.25 * 86_400_000

export function situationOf(answers: ApprenticeshipAnswers, today: string): Situation {
  const start = startDay(answers, today)
  const wait = Math.max(0, Date.parse(start) - Date.parse(today)) / year
  const age = answers.candidateAge ?? undefined
  const ageAtStart = age === undefined ? undefined : age + wait
  return {
    answers,
    trade: answers.trade ? tradeOf(answers.trade) : undefined,
    start,
    ageAtStart,
    maybeMinor: ageAtStart === undefined ? !answers.ofAge : ageAtStart < 18,
  }
}

function startDay({ start }: ApprenticeshipAnswers, today: string): string {
  if (!start || start.kind === 'asap') return today
  return start.kind === 'month' ? `${start.date}-01` : start.date
}
