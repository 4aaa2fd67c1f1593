import type { Notice } from '../notice.ts'
import { type BusinessProjectAnswers, qualification } from './qualification.ts'
import { craftCode, type Sourced } from './sourced.ts'

/**
 * The rules that bite for somebody who starts, takes over or hands over a firm, most important first; none of them
 * blocks a request.
 */
export function projectNotices(answers: BusinessProjectAnswers): Notice[] {
  return [
    ...qualification(answers),
    ...jobSeeker(answers),
    ...employees(answers),
    ...size(answers),
    ...registration(answers),
  ]
}

const jobSeekerAids: Sourced = { source: 'France Travail et Urssaf', asOf: '2026-08-31', certain: false }

function jobSeeker({ project, situation }: BusinessProjectAnswers): Notice[] {
  if (situation !== 'job-seeker' || !project || project === 'hand-over') return []
  return [
    {
      id: 'job-seeker',
      text: 'Demandeur d’emploi, vous avez peut-être droit à l’ACRE (moins de cotisations au début) et à l’ARCE (une partie de vos allocations versée en capital). Voyez France Travail avant de vous inscrire.',
      ...jobSeekerAids,
    },
  ]
}

/** Read on pages of service-public of several years; the delay was debated since. */
const sale: Sourced = {
  source: 'art. L141-23 et L141-28 du code de commerce',
  asOf: '2026-08-31',
  certain: false,
}

function employees({ project, headcount }: BusinessProjectAnswers): Notice[] {
  if (project !== 'hand-over' || !headcount || headcount >= 250) return []
  return [
    {
      id: 'employees-informed',
      text: 'Vos salariés doivent savoir que vous vendez, en général deux mois avant, pour pouvoir proposer de reprendre. Cela ne vaut pas si vous transmettez à votre famille.',
      ...sale,
    },
  ]
}

/** A firm is a craft firm up to ten employees (L111-1). */
const craftFirm = 10

function size({ project, headcount }: BusinessProjectAnswers): Notice[] {
  if (!headcount || headcount <= craftFirm || project === 'hand-over') return []
  return [
    {
      id: 'craft-size',
      text: 'On s’inscrit comme artisan jusqu’à 10 salariés. Au-delà, votre conseiller vous dit ce qui change.',
      ...craftCode('L111-1'),
    },
  ]
}

/** Told to who is about to: earlier it is only one more thing to worry about. */
function registration({ project, stage }: BusinessProjectAnswers): Notice[] {
  if (!project || project === 'hand-over' || (stage !== 'ready' && stage !== 'under-way')) return []
  return [
    {
      id: 'registration',
      text: 'L’inscription se fait en ligne, sur le guichet unique de l’INPI. Le stage d’installation n’est plus obligatoire, mais il aide : votre conseiller connaît les dates.',
      ...craftCode('L111-1'),
      source: 'guichet unique de l’INPI depuis le 1er janvier 2023 ; loi PACTE du 22 mai 2019',
    },
  ]
}
