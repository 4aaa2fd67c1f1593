import { z } from 'zod'
import type { Notification } from './notification.ts'

const schema = z.object({ reference: z.string(), artisan: z.string(), reach: z.string(), words: z.string() })

/** Brings the office what an artisan wrote about a request that it has: nothing they say may get lost. */
export const artisanMessage: Notification<z.infer<typeof schema>> = {
  id: 'artisan-message',
  schema,
  message: ({ reference, artisan, reach, words }) => ({
    type: 'text',
    text: `**${reference}** : ${artisan} (${reach}) écrit : « ${words} »`,
  }),
}
