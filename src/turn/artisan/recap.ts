import type { CardDraft, OutgoingDraft } from '../../domain/outgoing.ts'
import type { Request } from '../../domain/request.ts'
import { linesOf } from '../lines.ts'
import { dialogOf, nounOf, textsOf, titleOf } from '../subject.ts'

/**
 * The recap of a draft: each line with its origin, the drafted text, a form to correct any line, « Je valide ».
 * @param show `fresh` posts it under the last message, `live` updates the copy that is there
 */
export function recapCard(request: Request, show: 'fresh' | 'live'): OutgoingDraft {
  const lines = linesOf(dialogOf(request), request.given, 'artisan')
  const sent = request.state !== 'draft'
  const card: CardDraft = {
    title: titleOf(request),
    subtitle: sent ? `Transmise : ${request.reference}` : 'À relire avant l’envoi',
    facts: lines.map(({ label, value, note, missing }) => ({ label, value, note, missing })),
    texts: textsOf(request),
    summary: sent
      ? `Votre ${nounOf(request)} ${request.reference} est transmise.`
      : `Récapitulatif de votre ${nounOf(request)}`,
  }
  if (sent) return { type: 'card', key: `recap:${request.id}`, show, card }
  const hint = { request: request.id, version: request.version }
  return {
    type: 'card',
    key: `recap:${request.id}`,
    show,
    card: {
      ...card,
      actions: [
        {
          title: 'Modifier',
          typed: 'change le métier',
          data: { do: 'edit', ...hint },
          form: {
            inputs: lines.map(({ slot, label, value, missing }) => ({
              id: slot,
              label,
              value: missing ? '' : value,
              placeholder: 'à compléter',
              multiline: slot === 'profile' || slot === 'tasks',
            })),
            send: 'Enregistrer',
          },
        },
        { title: 'Je valide', typed: 'Je valide', data: { do: 'submit', ...hint } },
      ],
    },
  }
}
