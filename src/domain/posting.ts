import type { JobPosting } from './answers/job-posting.ts'
import { contractWords } from './answers/values.ts'
import {
  showCommune,
  showExperience,
  showHours,
  showList,
  showMonths,
  showPay,
  showStart,
} from './display.ts'
import { capital } from './typography.ts'

/** The text of an offer as an advisor may publish it. */
export interface Posting {
  title: string
  description: string
  profile: string
  conditions: string
}

/** Answers as they are known: null where the person passed. */
export type JobPostingAnswers = { [N in keyof JobPosting]?: JobPosting[N] | null | undefined }

// Never « CDD puis CDI »: a fixed term may not fill a lasting post (article L1242-1 of the labour code).
const contractHeads = {
  ...contractWords,
  interim: 'Mission d’intérim',
  apprentissage: 'Contrat d’apprentissage',
}

/** Title with both genders or « (H/F) »: an ad may not choose a sex (article L1142-1 of the labour code). */
export function postingTitle({ trade, title }: JobPostingAnswers): string {
  const name = trade?.label ?? title ?? 'Poste à pourvoir'
  return /\bh\s*\/\s*f\b/i.test(name) ? name : `${name} (H/F)`
}

/**
 * Writes the offer from the answers alone, by template: what nobody said does not appear, and nothing is
 * embellished. Contact details stay out: the advisor decides how candidates apply.
 */
export function draftPosting(answers: JobPostingAnswers): Posting {
  const { firmName, commune, openings, tasks, experience, diploma, licence, profile } = answers
  const title = postingTitle(answers)
  const firm = firmName ?? 'Une entreprise artisanale'
  const place = commune ? `, à ${showCommune(commune)},` : ''
  const posts = openings && openings > 1 ? ` (${openings} postes)` : ''
  return {
    title,
    description: sentences(
      `${firm}${place} recrute${'\u00a0'}: ${title}${posts}`,
      tasks?.length ? `Au quotidien${'\u00a0'}: ${showList(tasks)}` : '',
    ),
    profile: sentences(
      experience ? showExperience(experience) : '',
      diploma ? `Diplôme${'\u00a0'}: ${diploma}` : '',
      licence?.length ? `Permis ${showList(licence)}` : '',
      profile ?? '',
    ),
    conditions: sentences(...conditions(answers)),
  }
}

/** « CDD de 6 mois », in one breath: « 6 mois » alone may be anything. Empty where the contract is not known. */
export function contractTerms({ contract, contractMonths }: JobPostingAnswers): string {
  const length = contractMonths && contract !== 'CDI' ? ` de ${showMonths(contractMonths)}` : ''
  return contract ? `${contractHeads[contract]}${length}` : ''
}

function conditions(answers: JobPostingAnswers): string[] {
  const { weeklyHours, schedule, start, pay, benefits } = answers
  return [
    contractTerms(answers),
    weeklyHours ? `${showHours(weeklyHours)} par semaine` : '',
    schedule ? `Horaires${'\u00a0'}: ${schedule}` : '',
    start ? `Début${'\u00a0'}: ${showStart(start)}` : '',
    pay ? `Salaire${'\u00a0'}: ${showPay(pay)}` : '',
    benefits?.length ? `Avantages${'\u00a0'}: ${showList(benefits)}` : '',
  ]
}

/** The drafted offer under a recap or a request card; empty parts are left out. */
export function postingTexts(answers: JobPostingAnswers): { title: string; text: string }[] {
  const { description, profile, conditions: terms } = draftPosting(answers)
  return [
    { title: 'Texte de l’offre', text: description },
    { title: 'Profil', text: profile },
    { title: 'Conditions', text: terms },
  ].filter(({ text }) => text !== '')
}

/** Joins parts into sentences with a capital and a full stop each; empty parts are left out. */
export function sentences(...parts: string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => capital(part))
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
