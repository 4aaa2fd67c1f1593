import type { OutgoingDraft } from '../domain/outgoing.ts'

/** What an artisan says of a request that was taken down for them on the phone, told to whoever took it down. */

const text = (words: string): OutgoingDraft => ({ type: 'text', text: words })

export const isConfirmed = (reference: string, artisan: string) =>
  text(
    `**${reference}** : ${artisan} confirme que c’est bien sa demande. Les nouvelles lui arrivent directement.`,
  )

export const isDisowned = (reference: string, artisan: string) =>
  text(
    `**${reference}** : ${artisan} dit que ce n’est pas sa demande. Vérifiez le numéro que vous avez noté.`,
  )
