import type { BusinessProject } from './answers/business-project.ts'

/** Answers as they are known: null where the person passed. */
export type BusinessProjectAnswers = {
  [N in keyof BusinessProject]?: BusinessProject[N] | null | undefined
}

const doings = { create: 'Création', 'take-over': 'Reprise', 'hand-over': 'Cession' }

/** « Reprise : Boulanger / Boulangère ». */
export function projectTitle({ project, trade, title }: BusinessProjectAnswers): string {
  const doing = project ? doings[project] : 'Projet d’entreprise'
  const name = trade?.label ?? title
  return name ? `${doing}${'\u00a0'}: ${name}` : doing
}
