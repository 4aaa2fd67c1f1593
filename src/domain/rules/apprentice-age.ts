import type { Rule } from './situation.ts'
import { labourCode } from './sourced.ts'

/** Who may be an apprentice: 16 to 29, from 15 on once secondary school's first part is done (L6222-1, L6222-2). */
export const apprenticeAge: Rule = ({ answers, ageAtStart, maybeMinor }) => [
  ...(ageAtStart === undefined ? [] : limits(ageAtStart)),
  ...(answers.candidateLink === 'own-child' && maybeMinor ? [ownChild] : []),
]

function limits(age: number) {
  if (age < 15) return [under15]
  if (age < 16) return [under16]
  return age < 30 ? [] : [from30]
}

const under15 = {
  id: 'age-under-15',
  text: 'Un apprenti a au moins 15 ans le jour où il commence, et il a terminé le collège. Votre conseiller peut préparer son arrivée avec le CFA.',
  ...labourCode('L6222-1'),
}
const under16 = {
  id: 'age-under-16',
  text: 'À 15 ans, c’est possible si le jeune a terminé le collège (la classe de 3e) ; sinon, il attend ses 16 ans. Votre conseiller le vérifie avec le CFA.',
  ...labourCode('L6222-1'),
}
const from30 = {
  id: 'age-30',
  text: 'L’apprentissage est ouvert jusqu’à 29 ans. Au-delà, il reste des cas : handicap reconnu, projet de créer ou de reprendre une entreprise, suite d’un premier contrat, sportif de haut niveau. Votre conseiller regarde avec vous, ou propose un autre contrat.',
  ...labourCode('L6222-1 et L6222-2'),
}
const ownChild = {
  id: 'own-child',
  text: 'Pour votre propre enfant de moins de 18 ans, une déclaration remplace le contrat, et une partie du salaire est versée sur un compte à son nom.',
  ...labourCode('L6222-5', false),
}
