import type { OutgoingDraft } from '../domain/outgoing.ts'

interface Data {
  reference: string
  artisan: string
  contact: string | null
}

/** Tells the office that the bot cannot write to an artisan any more: somebody has to call. */
export function artisanUnreachable({ reference, artisan, contact }: Data): OutgoingDraft {
  return {
    type: 'text',
    text: `**${reference}** : je ne peux plus écrire à ${artisan} sur Teams. ${contact ? `Téléphonez : ${contact}.` : 'Aucun numéro n’a été donné.'}`,
  }
}
