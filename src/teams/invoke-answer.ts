import { outgoingSchema } from '../domain/outgoing.ts'
import type { Seal } from './card-actions.ts'
import { renderCard } from './cards.ts'

/** How a bot answers `adaptiveCard/action`; the HTTP status is 200 even where `statusCode` says otherwise. */
export interface InvokeEnvelope {
  statusCode: 200 | 400
  type: string
  value: unknown
}

const message = 'application/vnd.microsoft.activity.message'

/** For a press that says nothing: a card of somebody else's making. */
export const malformedInvoke: InvokeEnvelope = {
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message: 'Je n’ai pas compris ce bouton. Écrivez-moi ce que vous souhaitez.' },
}

const noted = 'C’est bien reçu, je vous réponds ici dans un instant.'

/** The answer that a turn stored (an `Outgoing`) for the channel: a sentence, or the card that takes the place. */
export function invokeEnvelope(stored: unknown, seal: Seal): InvokeEnvelope {
  const answer = outgoingSchema.safeParse(stored).data
  if (answer?.type === 'card') {
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: renderCard(answer.card, seal),
    }
  }
  return { statusCode: 200, type: message, value: answer?.text ?? noted }
}
