import type { OutgoingDraft } from '../domain/outgoing.ts'

/** What becomes of an office's own task, told to whoever it concerns besides. */

const text = (words: string): OutgoingDraft => ({ type: 'text', text: words })

/** To the advisor who has the request. `remark` is what was written behind the reference. */
export const taskIsDone = (reference: string, what: string, who: string, remark: string) =>
  text(
    `**${reference}** : ${who} a fait sa part : « ${what} ».${remark ? ` Sa remarque : « ${remark} »` : ''}`,
  )

/** To the office that still had something to do for a request that has ended. */
export const noLongerNeeded = (reference: string, state: string, whats: readonly string[]) =>
  text(
    `**${reference}** est ${state} : votre bureau n’a plus à faire ${whats.map((what) => `« ${what} »`).join(', ni ')}.`,
  )
