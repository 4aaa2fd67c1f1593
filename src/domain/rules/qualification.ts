import type { BusinessProject } from '../answers/business-project.ts'
import type { Notice } from '../notice.ts'
import { tradeOf } from '../trades/index.ts'
import { levelOfDiploma } from './diplomas.ts'
import { craftCode } from './sourced.ts'

/** Answers as they are known: null where the person passed. */
export type BusinessProjectAnswers = { [N in keyof BusinessProject]?: BusinessProject[N] | null | undefined }

/** Years in the trade that stand in for a diploma (R121-3). */
const yearsInstead = 3

/**
 * The qualification that a regulated craft asks for (L121-1): of whoever starts or takes over until it is clear that
 * they, or somebody who works for them, have it, and of the buyer where somebody hands over.
 */
export function qualification(answers: BusinessProjectAnswers): Notice[] {
  const trade = answers.trade ? tradeOf(answers.trade) : undefined
  if (!trade?.regulated || !answers.project) return []
  if (answers.project === 'hand-over') return [trade.salon ? salonBuyer : buyer]
  const told = trade.salon ? salon(answers) : craft(answers)
  return told.length > 0 && answers.qualifiedEmployee ? [trade.salon ? salonEmployee : employee] : told
}

function craft({ diplomaHeld, tradeYears }: BusinessProjectAnswers): Notice[] {
  if ((levelOfDiploma(diplomaHeld ?? '') ?? 0) >= 3 || (tradeYears ?? 0) >= yearsInstead) return []
  return diplomaHeld != null && tradeYears != null ? [missing] : [asked]
}

/** Whether years in the trade count for a salon is disputed: an advisor says. */
function salon({ diplomaHeld, tradeYears }: BusinessProjectAnswers): Notice[] {
  if ((levelOfDiploma(diplomaHeld ?? '') ?? 0) >= 4) return []
  return (tradeYears ?? 0) >= yearsInstead ? [salonYears] : [salonAsked]
}

const crafts = craftCode('L121-1, R121-1 et R121-3')
const asked = {
  id: 'qualification',
  text: 'Ce métier demande un CAP, un BEP ou plus, ou trois ans de métier. Sans cela, un salarié qualifié qui encadre le travail tous les jours suffit : rien n’est fermé.',
  ...crafts,
}
const missing = {
  id: 'qualification-missing',
  text: 'Il manque encore le diplôme ou les trois ans de métier. Vous pouvez embaucher ou vous associer à quelqu’un de qualifié qui encadre le travail tous les jours, ou passer le diplôme : votre conseiller vous montre les deux chemins.',
  ...crafts,
}
const salonAsked = {
  id: 'qualification-salon',
  text: 'Un salon de coiffure demande un BP ou un BM de coiffure ; le CAP seul ne suffit pas. Sans lui, un salarié qui a le BP et encadre le travail tous les jours suffit.',
  ...craftCode('L121-1 et R121-2'),
}
const salonYears = {
  id: 'qualification-salon-years',
  text: 'Un salon de coiffure demande un BP ou un BM de coiffure. Que trois ans de métier en tiennent lieu est discuté ; un salarié qui a le BP et encadre le travail suffit aussi.',
  ...craftCode('R121-2 et R121-3', false),
}
const employee = {
  id: 'qualification-employee',
  text: 'La personne qualifiée qui travaille avec vous suffit, si elle encadre le travail tous les jours. Si elle s’en va, il faudra quelqu’un d’aussi qualifié à sa place.',
  ...crafts,
}
const salonEmployee = {
  id: 'qualification-employee',
  text: 'Un salarié qui a le BP ou le BM de coiffure suffit, s’il encadre le travail tous les jours. S’il s’en va, il faudra quelqu’un d’aussi qualifié à sa place.',
  ...craftCode('L121-1 et R121-2'),
}
const buyer = {
  id: 'buyer-qualification',
  text: 'Votre repreneur devra avoir un CAP, un BEP ou plus, ou trois ans de métier, ou un salarié qui les a. Cela compte pour choisir à qui transmettre.',
  ...crafts,
}
const salonBuyer = {
  id: 'buyer-qualification',
  text: 'Votre repreneur devra avoir un BP ou un BM de coiffure, ou un salarié qui l’a. Cela compte pour choisir à qui transmettre.',
  ...craftCode('L121-1 et R121-2'),
}
