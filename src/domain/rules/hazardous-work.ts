import type { Rule } from './situation.ts'
import { labourCode } from './sourced.ts'

/** Machines that a minor may use only after a declaration to the labour inspectorate (L4153-8, L4153-9). */
export const hazardousWork: Rule = ({ answers: { machines }, maybeMinor }) => {
  if (!machines?.length || !maybeMinor) return []
  return [
    {
      id: 'machines',
      text: `Avant 18 ans, pour ${and(machines)}, une déclaration se fait à l’inspection du travail avant l’arrivée de l’apprenti. Elle vaut trois ans, et votre conseiller peut vous y aider.`,
      ...labourCode('L4153-8, L4153-9, D4153-28, R4153-40 et R4153-41'),
    },
  ]
}

function and(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`
}
