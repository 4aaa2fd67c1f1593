import { z } from 'zod'
import { showInstant } from '../domain/display.ts'
import type { OutgoingDraft } from '../domain/outgoing.ts'
import { stateSchema } from '../domain/request.ts'
import type { Notification } from './notification.ts'

const lineSchema = z.object({
  label: z.string(),
  value: z.string(),
  note: z.string(),
  missing: z.boolean(),
})

/** What staff see of a request: everything already in words. */
export const requestCardSchema = z.object({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  state: stateSchema,
  submittedAt: z.string(),
  lead: z.string(),
  support: z.string().nullable(),
  advisor: z.string().nullable(),
  claimedAt: z.string().nullable(),
  lines: z.array(lineSchema),
  texts: z.array(z.object({ title: z.string(), text: z.string() })),
  /** `fresh` for the first post in a channel, `live` for every later change. */
  show: z.enum(['fresh', 'live']),
})
export type RequestCardData = z.infer<typeof requestCardSchema>

/** The state in words that an artisan and an advisor read alike. */
export const stateWords = {
  draft: 'brouillon',
  submitted: 'à prendre',
  claimed: 'prise en charge',
  'awaiting-details': 'en attente d’une précision',
  active: 'en cours',
  done: 'terminée',
  abandoned: 'abandonnée',
  withdrawn: 'retirée',
  expired: 'expirée',
} as const satisfies Record<z.infer<typeof stateSchema>, string>

/** One card per request and channel: posted at the handoff, updated in place at each change. */
export const requestCard: Notification<RequestCardData> = {
  id: 'request-card',
  schema: requestCardSchema,
  message: (data): OutgoingDraft => {
    const { reference, title, state, advisor } = data
    const who = advisor ? `prise par ${advisor}` : stateWords[state]
    return {
      type: 'card',
      key: `request:${data.id}`,
      show: data.show,
      card: {
        title,
        subtitle: `${reference} · ${who} · transmise le ${showInstant(data.submittedAt)}`,
        facts: [
          {
            label: 'Conduite par',
            value: data.lead,
            note: data.support ? `avec l’appui de : ${data.support}` : '',
          },
          ...(advisor
            ? [
                {
                  label: 'Suivie par',
                  value: advisor,
                  note: data.claimedAt ? `depuis le ${showInstant(data.claimedAt)}` : '',
                },
              ]
            : []),
          ...data.lines,
        ],
        texts: data.texts,
        actions:
          state === 'submitted'
            ? [{ title: 'Je prends', typed: `prendre ${reference}`, data: { do: 'claim', reference } }]
            : [],
        summary: `${reference} : ${title}, ${who}`,
      },
    }
  },
}
