import type { Act, ActScene } from './act-shape.ts'

const exchange = "(?:l'|cet |d')?\\s?(?:echange|conversation|discussion|dialogue)"

/** « fin OFF-… », « terminer l’échange OFF-… » : the artisan's plain words go to the bot again; the request goes on. */
export const endRelay: Act = {
  change: 'end-relay',
  said: new RegExp(
    `(?:^|\\b(?:mettre|mets|met|on met) )fin(?: (?:de|a|au))?(?: la)? ?${exchange}\\b|^\\W*fin\\W*$|\\b(?:termin|arret|clo[rst]|clotur|coup|stopp|fini)\\w* (?:la |notre )?${exchange}\\b`,
  ),
  decides: ({ request }) =>
    request.handoff.relayedAt === null
      ? {
          refused: `Aucun échange n’est en cours avec ${request.handoff.onBehalfOf ? 'l’artisan' : request.artisan.name}. Pour clore la demande elle-même : « clore ${request.reference} ».`,
        }
      : { fields: { handoff: { relayedAt: null } } },
  answer: ({ request }) =>
    `L’échange avec ${request.artisan.name} est terminé ; **${request.reference}** reste ouverte. Pour la clore : « clore ${request.reference} ».`,
  artisan: ({ facts, request }) =>
    `${facts.staff.advisor.name} a terminé l’échange pour **${request.reference}**. Ce que vous écrivez ici me revient ; pour lui écrire de nouveau : « répondre : … ».`,
}

/** How the artisan answers: plainly, unless their plain words answer the question of a draft. */
export function howToAnswer({ facts, request }: ActScene): string {
  return facts.drafting
    ? `Pour lui répondre : « répondre : … », ou « répondre ${request.reference} : … ». Votre brouillon vous attend.`
    : 'Répondez ici, simplement.'
}
