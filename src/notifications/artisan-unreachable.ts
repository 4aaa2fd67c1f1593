import { z } from 'zod'
import type { Notification } from './notification.ts'

const schema = z.object({ reference: z.string(), artisan: z.string(), contact: z.string().nullable() })

/** Tells the office that the bot cannot write to an artisan any more: somebody has to call. */
export const artisanUnreachable: Notification<z.infer<typeof schema>> = {
  id: 'artisan-unreachable',
  schema,
  message: ({ reference, artisan, contact }) => ({
    type: 'text',
    text: `**${reference}** : je ne peux plus écrire à ${artisan} sur Teams. ${contact ? `Téléphonez : ${contact}.` : 'Aucun numéro n’a été donné.'}`,
  }),
}
