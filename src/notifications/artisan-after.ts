import type { OutgoingDraft } from '../domain/outgoing.ts'

/** What an artisan does after submission, told to whoever has the request. */

const text = (words: string, replies: string[] = []): OutgoingDraft => ({
  type: 'text',
  text: words,
  replies,
})

export const detailsGiven = (reference: string, artisan: string, question: string, answer: string) =>
  text(`**${reference}** : à votre question « ${question} », ${artisan} répond : « ${answer} »`)

export const artisanWrites = (reference: string, artisan: string, words: string) =>
  text(`**${reference}** : ${artisan} écrit : « ${words} » Pour répondre : « répondre ${reference} : … ».`)

export const exchangeEnded = (reference: string, artisan: string) =>
  text(
    `**${reference}** : ${artisan} a terminé l’échange. Pour écrire de nouveau : « répondre ${reference} : … ».`,
  )

export const changeProposed = (reference: string, artisan: string, changes: readonly string[]) =>
  text(
    `**${reference}** : ${artisan} propose de changer ${changes.join(' ; ')}. Écrivez « accepter ${reference} » ou « refuser ${reference} ».`,
    [`Accepter ${reference}`, `Refuser ${reference}`],
  )

export const foundBy = (reference: string, artisan: string, channel: string) =>
  text(`**${reference}** : ${artisan} a trouvé${channel ? ` (${channel})` : ''}. La demande est close.`)

/** @param until « jusqu’au 7 décembre 2026 » */
export const isWithdrawn = (reference: string, artisan: string, until: string) =>
  text(`**${reference}** : ${artisan} a retiré sa demande, et peut la rouvrir ${until}.`)

export const isReopened = (reference: string, artisan: string) =>
  text(`**${reference}** est rouverte par ${artisan} : elle est à prendre. Écrivez « prendre ${reference} ».`)
