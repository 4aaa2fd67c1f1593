import type { Rule } from './situation.ts'
import { labourCode } from './sourced.ts'

/** Machines that a minor may use only after a declaration to the labour inspectorate (L4153-8, L4153-9). */
export const hazardousWork: Rule = ({ answers: { machines }, maybeMinor }) => {
  if (!machines?.length || !maybeMinor) return []
  const named = machines.some((one) => one.startsWith('les ')) ? '' : ` (${machines.join(', ')})`
  return [
    {
      id: 'machines',
      text: `Avant 18 ans, le travail sur machines${named} se déclare à l’inspection du travail avant l’arrivée de l’apprenti. La déclaration vaut trois ans, et votre conseiller peut vous y aider.`,
      ...labourCode('L4153-8, L4153-9, D4153-28, R4153-40 et R4153-41'),
    },
  ]
}
