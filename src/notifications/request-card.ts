import { showInstant } from '../domain/display.ts'
import type { CardDraft, OutgoingDraft } from '../domain/outgoing.ts'
import type { State } from '../domain/request.ts'
import { type RequestButtonsData, requestButtons } from './request-buttons.ts'

/** What staff see of a request: everything already in words. */
export interface RequestCardData extends RequestButtonsData {
  title: string
  submittedAt: string
  lead: string
  support: string | null
  advisor: string | null
  claimedAt: string | null
  lines: { label: string; value: string; note: string; missing: boolean }[]
  texts: NonNullable<CardDraft['texts']>
  /** `fresh` for the first post in a channel, `live` for every later change. */
  show: 'fresh' | 'live'
}

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
} as const satisfies Record<State, string>

const keyOf = (id: string) => `request:${id}`

/** In the place of the card where another office has the request now. */
export function cardElsewhere(id: string, reference: string): Extract<OutgoingDraft, { type: 'card' }> {
  const subtitle = 'Cette demande est suivie par un autre bureau.'
  const card = { title: reference, subtitle, summary: `${reference} : ${subtitle}` }
  return { type: 'card', key: keyOf(id), show: 'live', card }
}

/** One card per request and channel: posted at the handoff, updated in place at each change. */
export function requestCard(data: RequestCardData): Extract<OutgoingDraft, { type: 'card' }> {
  const { reference, title, state, advisor } = data
  const who = advisor ? `prise par ${advisor}` : stateWords[state]
  return {
    type: 'card',
    key: keyOf(data.id),
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
      actions: requestButtons(data),
      summary: `${reference} : ${title}, ${who}`,
    },
  }
}
