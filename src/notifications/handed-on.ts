import type { OutgoingDraft } from '../domain/outgoing.ts'

/** What becomes of a request by somebody's hand, told to whoever had it and to whoever has it from now on. */

const text = (words: string, replies: string[] = []): OutgoingDraft => ({
  type: 'text',
  text: words,
  replies,
})

/** To the advisor who has it from now on. `question` is one of their predecessor's that waits for the artisan. */
export const isYours = (
  reference: string,
  title: string,
  { by, contact, question }: { by: string; contact: string | undefined; question: string | null },
) =>
  text(
    [
      `**${reference}** (${title}) vous est confiée par ${by}.`,
      ...(contact ? [`Pour appeler l’artisan : ${contact}.`] : []),
      ...(question ? [`On lui a demandé : « ${question} » Sa réponse vous viendra.`] : []),
    ].join(' '),
    [`Détails ${reference}`],
  )

/** To the office that has to take it from now on. @param did « a rendu », « a confié à votre bureau » */
export const isToTake = (reference: string, title: string, by: string, did: string) =>
  text(`${by} ${did} **${reference}** (${title}) : elle est à prendre. Écrivez « prendre ${reference} ».`, [
    `Prendre ${reference}`,
  ])

/** To the office of somebody who goes away. */
export const areToTake = (who: string, requests: readonly { reference: string; title: string }[]) =>
  text(
    `${who} s’absente. ${requests.length === 1 ? 'À prendre' : `${requests.length} demandes sont à prendre`} : ${requests
      .map(({ reference, title }) => `**${reference}** (${title})`)
      .join(', ')}.`,
  )

/** To the advisor whose request somebody else gave on, gave back or ended. @param what « l’a confiée à Paul » */
export const wasYours = (reference: string, title: string, by: string, what: string) =>
  text(`**${reference}** (${title}) : ${by} ${what}.`)
