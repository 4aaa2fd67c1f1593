import type { Notice } from '../notice.ts'
import { levelOfDiploma } from './diplomas.ts'
import type { Rule, Situation } from './situation.ts'
import { labourCode } from './sourced.ts'

/** Who may be « maître d'apprentissage », and of how many apprentices (L6223-8-1, R6223-22, R6223-6). */
export const tutor: Rule = (situation) => [...competence(situation), ...ceiling(situation)]

const yearsWithDiploma = 1
const yearsWithout = 2
const atMost = 2

/** A diploma of the field and of at least the level aimed at halves the years that are asked for. */
function competence({ answers }: Situation): Notice[] {
  const { tutorDiploma, tutorYears, targetDiploma } = answers
  if (tutorYears == null || tutorYears >= yearsWithout) return []
  if (tutorDiploma == null && tutorYears >= yearsWithDiploma) return []
  const level = levelOfDiploma(tutorDiploma ?? '')
  const enough = level !== null && level >= (levelOfDiploma(targetDiploma ?? '') ?? 0)
  if (enough && tutorYears >= yearsWithDiploma) return []
  return [
    {
      id: 'tutor-competence',
      text: 'Le maître d’apprentissage a un an de métier avec un diplôme du métier au moins égal à celui que prépare l’apprenti, ou deux ans de métier sans lui. Ce peut être vous, votre conjoint collaborateur ou un salarié.',
      ...labourCode('L6223-8-1 et R6223-22'),
    },
  ]
}

function ceiling({ answers: { apprenticesNow, openings } }: Situation): Notice[] {
  if (apprenticesNow == null || apprenticesNow + (openings ?? 1) <= atMost) return []
  return [
    {
      id: 'tutor-ceiling',
      text: 'Un maître d’apprentissage suit deux apprentis au plus, et un troisième s’il redouble. Au-delà, il faut un second maître d’apprentissage dans l’entreprise.',
      ...labourCode('R6223-6'),
    },
  ]
}
