import type { Rule } from './situation.ts'
import { labourCode } from './sourced.ts'
import { workSpan } from './work-span.ts'

const at = (hour: number, minute = 0) => hour * 60 + minute
const morning = at(6)

/** Nights of those under 18 (L3163-1, L3163-2) and the permits of bakeries, hotels and restaurants (R3163-1 to -5). */
export const minorNights: Rule = ({ answers, trade, ageAtStart }) => {
  const { from, to } = workSpan(answers)
  const under16 = ageAtStart !== undefined && ageAtStart < 16
  const evening = under16 ? at(20) : at(22)
  const early = from !== undefined && from < morning
  const late = (to !== undefined && to > evening) || (from !== undefined && from >= evening)
  if (!early && !late) return []
  if (under16) return [never]
  if (early && !late && trade?.nights === 'bakery') return [from < at(4) ? beforeFour : bakery]
  if (!early && trade?.nights === 'hospitality' && (to ?? 0) <= at(23, 30)) return [hospitality]
  return [night]
}

const never = {
  id: 'night-under-16',
  text: 'Avant 16 ans, pas de travail entre 20 h et 6 h, dans aucun métier. Des horaires de journée règlent la question.',
  ...labourCode('L3163-1 et L3163-2'),
}
const night = {
  id: 'night',
  text: 'Avant 18 ans, pas de travail entre 22 h et 6 h. Pour ces horaires, il faut un apprenti majeur.',
  ...labourCode('L3163-1 et L3163-2'),
}
const beforeFour = {
  id: 'night-before-4',
  text: 'Avant 18 ans, un apprenti ne commence jamais avant 4 h, même en boulangerie. À partir de 4 h et dès 16 ans, c’est possible avec l’autorisation de l’inspecteur du travail.',
  ...labourCode('L3163-2 et R3163-1'),
}
const bakery = {
  id: 'night-bakery',
  text: 'Entre 16 et 18 ans, un apprenti peut commencer dès 4 h avec l’autorisation de l’inspecteur du travail, si la fabrication ne tient pas entre 6 h et 22 h. Sans réponse au bout d’un mois, elle est acquise ; elle vaut un an.',
  ...labourCode('R3163-1, R3163-3 et R3163-5'),
}
const hospitality = {
  id: 'night-hospitality',
  text: 'Entre 16 et 18 ans, un apprenti peut travailler jusqu’à 23 h 30 en restauration avec l’autorisation de l’inspecteur du travail ; sans elle, jusqu’à 22 h.',
  ...labourCode('R3163-2, R3163-3 et R3163-5'),
}
