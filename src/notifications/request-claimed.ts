import type { OutgoingDraft } from '../domain/outgoing.ts'

interface Data {
  reference: string
  what: string
  advisor: string
  office: string
  phone: string | null
  hours: string | null
}

/** Tells the artisan who has taken their request and how to reach them. */
export function requestClaimed({ reference, what, advisor, office, phone, hours }: Data): OutgoingDraft {
  return {
    type: 'text',
    text: [
      `Votre ${what} **${reference}** est suivie par **${advisor}** (${office}).`,
      phone
        ? `Pour l’appeler : ${phone}${hours ? `, ${hours}` : ''}. Un appel suivra de toute façon.`
        : 'Un appel suivra, au numéro que vous avez donné.',
    ].join(' '),
  }
}
