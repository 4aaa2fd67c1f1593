import { z } from 'zod'
import { showCommune, showExperience, showHours, showPay, showStart } from '../../domain/display.ts'
import type { Givens } from '../../domain/given.ts'
import { contractTerms, type JobPostingAnswers, postingTitle } from '../../domain/posting.ts'
import type { Facts } from './fact-lock.ts'

/** Under this name a draft keeps what a model wrote: no slot of a dialog, so nobody is ever asked for it. */
export const wordingName = 'wording'

/** A text by a model, with the facts that it was written from: it counts for as long as they are the same. */
const wordingSchema = z.object({ of: z.string(), text: z.string() })

/** What an offer's text may say, out of the answers. Contact details are no part of it. */
export function factsOf(answers: JobPostingAnswers): Facts {
  const { firmName, commune, openings, tasks, weeklyHours, schedule } = answers
  const { start, pay, experience, diploma, licence, profile, benefits } = answers
  const contracts = [contractTerms({ ...answers, contractMonths: null }), contractTerms(answers)]
  const said = [
    ...new Set(contracts.flatMap((one) => named('contrat', one))),
    ...named('horaires', weeklyHours ? `${showHours(weeklyHours)} par semaine` : null),
    ...named('horaires', schedule),
    ...named('début', start ? showStart(start) : null),
    ...named('salaire', pay ? showPay(pay) : null),
    ...named('profil', experience ? showExperience(experience) : null),
    ...named('diplôme', diploma),
    ...(licence ?? []).map((one) => `permis ${one}`),
    ...named('profil', profile),
    ...(benefits ?? []).flatMap((one) => named('avantages', one)),
    ...(firmName ? [`chez ${firmName}`] : []),
  ]
  return {
    kept: [
      postingTitle(answers),
      ...(firmName ? [firmName] : []),
      ...(commune ? [showCommune(commune)] : []),
      ...(openings && openings > 1 ? [`${openings} postes`] : []),
    ],
    tasks: tasks ?? [],
    said: said.filter((one) => one.trim() !== ''),
  }
}

/** A fact, alone and under its own heading: « Salaire : » before hours would make another fact of them. */
function named(heading: string, fact: string | null | undefined): string[] {
  return fact ? [fact, `${heading} : ${fact}`] : []
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
