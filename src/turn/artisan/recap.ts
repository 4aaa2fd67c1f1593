import type { CardDraft, OutgoingDraft } from '../../domain/outgoing.ts'
import { draftPosting, type JobPostingAnswers, postingTitle } from '../../domain/posting.ts'
import type { Request } from '../../domain/request.ts'
import { known } from '../../flow/advance.ts'
import { dialogOf } from '../dialog-of.ts'
import { linesOf, textsOf } from '../lines.ts'

/** What the offer is called in a sentence: « votre offre (Boulanger / Boulangère) ». */
export function nameOf(request: Request): string {
  const { trade, title }: JobPostingAnswers = known(dialogOf(request), request.given)
  const name = trade?.label ?? title
  return name ? `votre offre (${name})` : 'votre offre'
}

/**
 * The recap of a draft: each line with its origin, the drafted text, a form to correct any line, « Je valide ».
 * @param show `fresh` posts it under the last message, `live` updates the copy that is there
 */
export function recapCard(request: Request, show: 'fresh' | 'live'): OutgoingDraft {
  const dialog = dialogOf(request)
  const lines = linesOf(dialog, request.given, 'artisan')
  const answers = known(dialog, request.given)
  const sent = request.state !== 'draft'
  const card: CardDraft = {
    title: postingTitle(answers),
    subtitle: sent ? `Transmise : ${request.reference}` : 'À relire avant l’envoi',
    facts: lines.map(({ label, value, note, missing }) => ({ label, value, note, missing })),
    texts: textsOf(draftPosting(answers)),
    summary: sent ? `Votre offre ${request.reference} est transmise.` : 'Récapitulatif de votre offre',
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
          typed: 'change le salaire',
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
