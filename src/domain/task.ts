import { z } from 'zod'
import type { Routed } from './convention.ts'

/** What one office has to do for a request, apart from the advisor who has it: anybody of that office may, once. */
export const taskSchema = z.object({
  /** Id of an office that leads or supports the request: nobody else sees it. */
  office: z.string(),
  /** In French, as the convention words it: « Relire les mots du métier avec l’entreprise ». */
  what: z.string(),
  /** Entra object id of whoever did it, and when; null while it is open. */
  by: z.string().nullable(),
  doneAt: z.string().nullable(),
})
export type Task = z.infer<typeof taskSchema>

/**
 * The tasks that a request begins with: the supporting office's own, where the routing rule names one; then, where
 * one request holds several wishes (« un apprenti ou un CDI »), one for each further wish.
 * @param further office that has to look after another wish of the same request, which must lead or support it too,
 *   and what it has to do
 */
export function tasksFor(
  { support, supportTask }: Pick<Routed, 'support' | 'supportTask'>,
  further: readonly Pick<Task, 'office' | 'what'>[] = [],
): Task[] {
  const own = support && supportTask ? [{ office: support.id, what: supportTask }] : []
  return [...own, ...further]
    .filter(
      ({ office, what }, at, all) =>
        all.findIndex((one) => one.office === office && one.what === what) === at,
    )
    .map(({ office, what }) => ({ office, what, by: null, doneAt: null }))
}
