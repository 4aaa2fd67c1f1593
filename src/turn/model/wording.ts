import { z } from 'zod'
import { contractWords } from '../../domain/answers/values.ts'
import {
  showCommune,
  showExperience,
  showHours,
  showMonths,
  showPay,
  showStart,
} from '../../domain/display.ts'
import type { Givens } from '../../domain/given.ts'
import { type JobPostingAnswers, postingTitle } from '../../domain/posting.ts'
import { tradeByRome } from '../../domain/trades/index.ts'
import type { Facts } from './fact-lock.ts'

/** Under this name a draft keeps what a model wrote: no slot of a dialog, so nobody is ever asked for it. */
export const wordingName = 'wording'

/** A text by a model, with the facts that it was written from: it counts for as long as they are the same. */
const wordingSchema = z.object({ of: z.string(), text: z.string() })

/** What an offer's text may say, out of the answers. Contact details are no part of it. */
export function factsOf(answers: JobPostingAnswers): Facts {
  const { firmName, commune, openings, tasks, contract, contractMonths, weeklyHours, schedule } = answers
  const { start, pay, experience, diploma, licence, profile, benefits, trade } = answers
  const entry = trade ? tradeByRome(trade.rome) : undefined
  const length = contractMonths && contract !== 'CDI' ? [showMonths(contractMonths)] : []
  const said = [
    ...(contract ? [contractWords[contract]] : []),
    ...length,
    ...(weeklyHours ? [`${showHours(weeklyHours)} par semaine`] : []),
    schedule,
    ...(start ? [showStart(start)] : []),
    ...(pay ? [showPay(pay)] : []),
    ...(experience ? [showExperience(experience)] : []),
    diploma,
    ...(licence ?? []).map((one) => `permis ${one}`),
    profile,
    ...(benefits ?? []),
  ]
  return {
    kept: [
      postingTitle(answers),
      ...(firmName ? [firmName] : []),
      ...(commune ? [showCommune(commune)] : []),
      ...(openings && openings > 1 ? [`${openings} postes`] : []),
    ],
    tasks: tasks ?? [],
    said: said.filter((one): one is string => typeof one === 'string' && one.trim() !== ''),
    trade: entry ? [entry.label, ...entry.activities] : [],
  }
}

/** What identifies the facts that a text was written from. */
export function keyOf(facts: Facts): string {
  return JSON.stringify(facts)
}

/** The model's text that a draft keeps, if it is about the answers as they stand. */
export function wordingOf(given: Givens, answers: JobPostingAnswers): string | undefined {
  const wording = wordingSchema.safeParse(given[wordingName]?.value).data
  return wording?.of === keyOf(factsOf(answers)) ? wording.text : undefined
}
