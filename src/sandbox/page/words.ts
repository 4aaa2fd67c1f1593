/** What to try in a pane where nothing was said yet: sentences that a click writes. */
export interface Invitation {
  title: string
  text: string
  tries: string[]
}

export const invitations: Record<'artisan' | 'channel' | 'advisor', Invitation> = {
  artisan: {
    title: 'Vous êtes l’artisan.',
    text: 'Dites ce que vous cherchez, comme vous le diriez au téléphone. Par exemple :',
    tries: ['Bonjour, je cherche un boulanger, CDI 39 h, 2 100 € brut, à Dunkerque, dès janvier', 'Bonjour'],
  },
  channel: {
    title: 'Le canal de l’équipe.',
    text: 'Les demandes transmises arrivent ici, avec « Je prends ». On peut aussi poser une question :',
    tries: ['Demandes en attente', 'Combien d’offres boulangerie ce mois-ci ?'],
  },
  advisor: {
    title: 'Vous êtes conseillère ou conseiller.',
    text: 'Ici, Compagnon ne parle qu’à vous. Par exemple :',
    tries: ['Mes dossiers', 'Demandes en attente'],
  },
}

export const refusedSentence = 'Compagnon n’a pas reçu ce message.'
export const unansweredSentence = 'Compagnon n’a pas répondu.'
export const lostSentence = 'Le bac à sable ne répond pas. Votre message est gardé.'
export const retryWord = 'Réessayer'
export const tabWord = 'Onglet'

const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' })

/** The hour of an ISO instant, `14:05`. */
export const hour = (at: string): string => clock.format(new Date(at))

export const newMessages = (count: number, where: string): string =>
  `${count} ${count > 1 ? 'nouveaux messages' : 'nouveau message'} : ${where}`
