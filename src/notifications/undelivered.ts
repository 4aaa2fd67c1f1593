import { reasonWords } from '../domain/delivery.ts'
import type { OutgoingDraft } from '../domain/outgoing.ts'

/** What is said when something could not be delivered: never silence, always what to do instead. */

const text = (words: string): OutgoingDraft => ({ type: 'text', text: words })

interface Missed {
  reference: string
  artisan: string
  /** How to call the artisan; null where no number was given. */
  contact: string | null
  words: string
  why: string
}

/** To the advisor whose words or act did not reach the artisan, where they wrote from. */
export function artisanMissedIt({ reference, artisan, contact, words, why }: Missed): OutgoingDraft {
  const call = contact ? `éléphonez : ${contact}.` : 'aucun numéro n’a été donné.'
  const reason = reasonWords(why, 'cette conversation')
  if (/^not confirmed/.test(why))
    return text(
      `**${reference}** : je ne sais pas si votre message est arrivé à ${artisan} (« ${words} ») : ${reason}. Pour être sûr, ${contact ? `t${call}` : call}`,
    )
  return text(
    `**${reference}** : votre message n’est pas arrivé, je ne peux plus écrire à ${artisan} sur Teams : ${reason}. Le message : « ${words} ». ${contact ? `T${call}` : `Mais ${call}`}`,
  )
}

/** To the artisan whose words reached nobody of the staff. */
export function staffMissedIt(reference: string, words: string, office: string): OutgoingDraft {
  return text(
    `**${reference}** : je n’ai pas pu remettre votre message (« ${words} »). Téléphonez à votre conseiller : ${office}.`,
  )
}

/** Words meant for somebody of the staff who cannot be reached, brought to the next who can. */
export function broughtInstead(meantFor: string, words: string): OutgoingDraft {
  return text(`**Pour ${meantFor}, que je ne peux pas joindre :** ${words}`)
}

/** To those who can put an office's channel right. */
export function channelIsDead(office: string, why: string): OutgoingDraft {
  return text(
    `Je ne peux plus écrire dans le canal de **${office}** : ${reasonWords(why, 'ce canal')}. Les demandes n’y arrivent plus. Une fois l’assistant remis dans l’équipe, écrivez-y « @Compagnon bonjour » : ce qui attend y sera affiché.`,
  )
}
