import type { Notice } from '../notice.ts'
import { firstYearAid } from './aid.ts'
import { apprenticeAge } from './apprentice-age.ts'
import { contract, papers } from './contract.ts'
import { hazardousWork } from './hazardous-work.ts'
import { minors } from './minors.ts'
import { type ApprenticeshipAnswers, type Rule, situationOf } from './situation.ts'
import { tutor } from './tutor.ts'

/** Most important first: what would make the contract impossible, then what the work must respect, then the papers. */
const rules: readonly Rule[] = [apprenticeAge, minors, hazardousWork, tutor, contract, firstYearAid, papers]

/**
 * The rules that bite with the answers known so far, most important first; the others are silent. None of them
 * blocks a request. `today` is `YYYY-MM-DD`, Paris time.
 */
export function apprenticeshipNotices(
  answers: ApprenticeshipAnswers,
  { today }: { today: string },
): Notice[] {
  const situation = situationOf(answers, today)
  return rules.flatMap((rule) => rule(situation))
}
