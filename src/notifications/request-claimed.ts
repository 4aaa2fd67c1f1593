import { z } from 'zod'
import type { Notification } from './notification.ts'

const schema = z.object({
  reference: z.string(),
  what: z.string(),
  advisor: z.string(),
  office: z.string(),
  phone: z.string().nullable(),
  hours: z.string().nullable(),
})

/** Tells the artisan who has taken their request and how to reach them. */
export const requestClaimed: Notification<z.infer<typeof schema>> = {
  id: 'request-claimed',
  schema,
  message: ({ reference, what, advisor, office, phone, hours }) => ({
    type: 'text',
    text: [
      `Votre ${what} **${reference}** est suivie par **${advisor}** (${office}).`,
      phone
        ? `Pour la joindre ou le joindre : ${phone}${hours ? `, ${hours}` : ''}. Vous serez aussi appelé.`
        : 'Vous serez appelé au numéro que vous avez donné.',
    ].join(' '),
  }),
}
