import { jobPostingSlots } from '../src/domain/answers/job-posting.ts'
import { contractWords } from '../src/domain/answers/values.ts'
import {
  showCommune,
  showExperience,
  showHours,
  showList,
  showMonths,
  showPay,
  showStart,
} from '../src/domain/display.ts'
import { defineDialog } from '../src/flow/dialog.ts'
import { email, firmQuestion, phone, siret } from './firm.ts'
import { trade } from './trade.ts'

const unknown = 'Je ne sais pas'
const same = (text: string) => text

/**
 * Takes down a job posting (« fiche de poste ») with the firm it is for. At most nine questions when the first
 * message was empty: what belongs together is asked in one breath, the rest is taken when it is said.
 */
export const jobPosting = defineDialog({
  id: 'job-posting',
  schemas: jobPostingSlots,
  slots: {
    title: { label: 'Intitulé', show: same },
    trade: { ...trade, ask: 'Quel métier cherchez-vous ?' },
    openings: {
      label: 'Postes',
      show: (count) => (count === 1 ? '1 poste' : `${count} postes`),
      inSentence: (count) => (count === 1 ? '' : `${count} postes`),
    },
    contract: {
      label: 'Contrat',
      ask: 'Quel contrat proposez-vous ?',
      choices: ['CDI', 'CDD', 'Saisonnier', 'Apprentissage'],
      pass: unknown,
      show: (contract) => contractWords[contract],
    },
    contractReason: {
      label: 'Motif du CDD',
      ask: 'Pour un CDD, la loi demande le motif (art. L1242-2 du code du travail). Lequel, et pour combien de temps ?',
      choices: ['Remplacement d’un salarié', 'Surcroît de travail', 'Emploi saisonnier'],
      pass: unknown,
      when: ({ contract }) => contract === 'CDD',
      alongside: ['contractMonths'],
      show: same,
    },
    contractMonths: {
      label: 'Durée',
      ask: 'Pour combien de temps ?',
      choices: ({ contract }) =>
        contract === 'apprentissage' ? ['12 mois', '24 mois', '36 mois'] : ['1 mois', '3 mois', '6 mois'],
      pass: unknown,
      when: ({ contract }) => contract != null && contract !== 'CDI',
      show: showMonths,
    },
    weeklyHours: {
      label: 'Durée du travail',
      ask: 'Combien d’heures par semaine, et à quels horaires ?',
      choices: ['35 h', '39 h', 'Mi-temps'],
      pass: unknown,
      alongside: ['schedule'],
      show: (hours) => `${showHours(hours)} par semaine`,
    },
    schedule: {
      label: 'Horaires',
      ask: 'À quels horaires ?',
      choices: ['En journée', 'Tôt le matin', 'Du mardi au samedi'],
      pass: unknown,
      show: same,
    },
    start: {
      label: 'Début',
      ask: 'À partir de quand ?',
      choices: ['Dès que possible', 'Le mois prochain', 'À la rentrée'],
      pass: unknown,
      show: showStart,
    },
    pay: {
      label: 'Salaire',
      ask: 'Quel salaire, ou quelle fourchette ? Par exemple « 2 000 à 2 300 € brut ».',
      choices: ['Au SMIC'],
      pass: 'Je préfère ne pas dire',
      show: showPay,
    },
    experience: {
      label: 'Expérience',
      ask: 'Un débutant vous irait, ou demandez-vous de l’expérience, un diplôme ?',
      choices: ['Débutant accepté', 'Un peu d’expérience', 'CAP demandé'],
      pass: unknown,
      alongside: ['diploma', 'licence', 'profile'],
      yes: { level: 'none', months: null },
      no: { level: 'required', months: null },
      show: showExperience,
    },
    diploma: { label: 'Diplôme', show: same },
    licence: { label: 'Permis', show: (all) => all.map((one) => `permis ${one}`).join(', ') },
    profile: { label: 'Profil', show: same },
    tasks: {
      label: 'Missions',
      ask: 'Que fera la personne au quotidien ? Quelques mots suffisent.',
      pass: 'Passer',
      no: null,
      // A CDD already takes one question more, for its motive.
      when: ({ contract }) => contract !== 'CDD',
      show: showList,
    },
    benefits: { label: 'Avantages', show: showList },
    firmName: {
      label: 'Entreprise',
      ask: (known) => firmQuestion(known),
      required: true,
      alongside: ['commune', 'phone', 'email'],
      show: same,
    },
    commune: {
      label: 'Commune',
      ask: 'Dans quelle commune est le poste ?',
      required: true,
      show: showCommune,
    },
    siret,
    email,
    phone,
    entrusted: {
      label: 'Offre confiée',
      ask: 'Souhaitez-vous que les conseillers de France Travail voient et suivent aussi cette offre (« offre confiée ») ?',
      choices: ['Oui', 'Non'],
      pass: unknown,
      withRecap: true,
      yes: true,
      no: false,
      show: (entrusted) => (entrusted ? 'oui, suivie par les conseillers de France Travail' : 'non'),
      inSentence: (entrusted) =>
        entrusted ? 'offre confiée à France Travail' : 'offre non confiée à France Travail',
    },
  },
})
