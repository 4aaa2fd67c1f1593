import type { OutgoingDraft } from '../domain/outgoing.ts'

/** What the bot says of its own accord when a deadline has passed. One sentence each, with what can be done. */

const text = (words: string, replies: string[] = []): OutgoingDraft => ({
  type: 'text',
  text: words,
  replies,
})

export const stillToTake = (reference: string, title: string) =>
  text(`**${reference}** (${title}) attend toujours quelqu’un. Écrivez « prendre ${reference} ».`)

/** To the supporting office; to the leading one itself where none supports. */
export const notTakenInTime = (reference: string, title: string, lead: string | null) =>
  text(
    `**${reference}** (${title}) n’a pas été prise${lead ? ` par ${lead}` : ''} dans le délai convenu${lead ? ' : votre bureau peut la prendre' : ''}. Écrivez « prendre ${reference} ».`,
  )

/** @param offices those whose people could have taken it */
export const nobodyTook = (reference: string, title: string, offices: readonly string[]) =>
  text(
    `**${reference}** (${title}) n’est prise par personne (${offices.join(', ')}). Écrivez « confier ${reference} à » suivi d’un nom.`,
  )

export const ownerIsSilent = (reference: string, title: string) =>
  text(
    `Avez-vous pu joindre l’artisan de **${reference}** (${title}) ? Écrivez « appelé ${reference} » ; sinon la demande retournera à votre bureau.`,
  )

export const leaseIsLost = (reference: string, title: string, owner: string) =>
  text(
    `**${reference}** (${title}) est de nouveau à prendre : sans nouvelles de ${owner}. Écrivez « prendre ${reference} ».`,
  )

export const ownerHasLeft = (reference: string, title: string) =>
  text(
    `**${reference}** (${title}) est de nouveau à prendre : qui la suivait n’est plus dans la convention. Écrivez « prendre ${reference} ».`,
  )

/** Grouped: one message for all the requests of an artisan that end on the same reminder. */
export const endsSoon = (requests: readonly { reference: string; name: string; on: string }[]) =>
  text(
    [
      ...requests.map(({ reference, name, on }) => `${name}, **${reference}**, se termine le ${on}.`),
      'Répondez « prolonger », « j’ai trouvé » ou « retirer ».',
    ].join(' '),
    ['Prolonger', 'J’ai trouvé', 'Retirer'],
  )

export const endsSoonForStaff = (reference: string, title: string, on: string) =>
  text(
    `**${reference}** (${title}), notée au téléphone, se termine le ${on}. Écrivez « prolonger ${reference} » ou « clore ${reference} ».`,
  )

/** @param until « jusqu’au 7 décembre 2026 » */
export const hasExpired = (reference: string, name: string, until: string) =>
  text(
    `${name}, **${reference}**, est arrivée à son terme. Vous pouvez la rouvrir ${until} : « rouvrir ${reference} ».`,
    [`Rouvrir ${reference}`],
  )

export const expiredForStaff = (reference: string, title: string, until: string) =>
  text(`**${reference}** (${title}) est arrivée à son terme. L’artisan peut la rouvrir ${until}.`)
