import { businessProjectSlots } from '../src/domain/answers/business-project.ts'
import { showCommune, showHorizon, showSiret, showYears } from '../src/domain/display.ts'
import { defineDialog } from '../src/flow/dialog.ts'
import { email, firmQuestion, headcount, phone } from './firm.ts'
import { trade } from './trade.ts'

const unknown = 'Je ne sais pas'
const same = (text: string) => text

/**
 * Takes down a project: start a craft firm, take one over, hand one's own over. Who sells is asked nothing that only
 * a buyer knows, and the other way round. At most eight questions.
 */
export const businessProject = defineDialog({
  id: 'business-project',
  schemas: businessProjectSlots,
  slots: {
    title: { label: 'Intitulé', show: same },
    project: {
      label: 'Projet',
      ask: 'Vous souhaitez créer une entreprise, en reprendre une, ou céder la vôtre ?',
      choices: ['Créer', 'Reprendre', 'Céder'],
      required: true,
      show: (project) => projectWords[project],
    },
    trade: { ...trade, ask: 'Dans quel métier ?' },
    horizon: {
      label: 'Échéance',
      ask: 'Pour quand ?',
      choices: ['Dès que possible', 'Dans 6 mois', 'L’année prochaine'],
      pass: 'Je ne sais pas encore',
      show: showHorizon,
    },
    stage: {
      label: 'Avancement',
      ask: 'Où en êtes-vous ?',
      choices: ['C’est une idée', 'Je prépare mon dossier', 'Tout est prêt'],
      pass: unknown,
      when: ({ project }) => project !== 'hand-over',
      show: (stage) => stageWords[stage],
    },
    counterpartFound: {
      label: 'Repreneur ou entreprise trouvés',
      ask: ({ project }) =>
        project === 'hand-over'
          ? 'Avez-vous déjà un repreneur ?'
          : 'Avez-vous déjà trouvé l’entreprise à reprendre ?',
      choices: ['Oui', 'Pas encore'],
      pass: unknown,
      when: ({ project }) => project === 'hand-over' || project === 'take-over',
      yes: true,
      no: false,
      show: (found) => (found ? 'oui' : 'pas encore'),
      inSentence: (found) => (found ? 'vous avez trouvé' : 'rien de trouvé pour l’instant'),
    },
    diplomaHeld: {
      label: 'Diplôme',
      ask: ({ tradeYears }) =>
        tradeYears == null
          ? 'Avez-vous un diplôme du métier, ou combien d’années d’expérience ?'
          : 'Avez-vous aussi un diplôme du métier ?',
      choices: ['CAP', 'BP ou BM', 'Aucun diplôme', '3 ans de métier'],
      pass: unknown,
      when: ({ project }) => project !== 'hand-over',
      alongside: ['tradeYears', 'qualifiedEmployee'],
      no: 'Aucun',
      show: same,
      inSentence: (diploma) => (diploma === 'Aucun' ? 'sans diplôme du métier' : diploma),
    },
    qualifiedEmployee: {
      label: 'Salarié qualifié',
      yes: true,
      no: false,
      show: (there) => (there ? 'oui' : 'non'),
      inSentence: (there) => (there ? 'quelqu’un de qualifié avec vous' : 'personne de qualifié avec vous'),
    },
    tradeYears: {
      label: 'Années de métier',
      show: showYears,
      inSentence: (years) => `${showYears(years)} de métier`,
    },
    situation: {
      label: 'Situation',
      ask: 'Quelle est votre situation aujourd’hui ?',
      choices: ['Salarié', 'Demandeur d’emploi', 'À mon compte'],
      pass: unknown,
      when: ({ project }) => project !== 'hand-over',
      show: (situation) => situationWords[situation],
    },
    reason: { label: 'Motif', show: same, inSentence: (reason) => `motif : ${reason}` },
    firmName: {
      label: 'Entreprise',
      ask: (known) =>
        firmQuestion(
          known,
          known.headcount == null ? ['le nombre de salariés'] : [],
          known.project === 'take-over' ? 'l’entreprise à reprendre' : undefined,
        ),
      pass: unknown,
      // Who starts has no firm to name yet; who takes over may not want to.
      when: ({ project, counterpartFound }) =>
        project === 'hand-over' || (project === 'take-over' && counterpartFound === true),
      alongside: ['commune', 'headcount', 'phone', 'email'],
      show: same,
    },
    headcount,
    commune: {
      label: 'Commune',
      ask: ({ phone, email }) =>
        phone || email
          ? 'Dans quelle commune ?'
          : 'Dans quelle commune, et à quel numéro peut-on vous joindre ?',
      required: true,
      alongside: ['phone', 'email'],
      show: showCommune,
    },
    siret: { label: 'SIRET', show: showSiret },
    email,
    phone,
  },
})

const projectWords = {
  create: 'création d’entreprise',
  'take-over': 'reprise d’entreprise',
  'hand-over': 'cession d’entreprise',
}
const stageWords = {
  idea: 'une idée',
  preparing: 'en préparation',
  ready: 'prêt à se lancer',
  'under-way': 'déjà en route',
}
const situationWords = {
  employed: 'salarié',
  'job-seeker': 'demandeur d’emploi',
  'self-employed': 'à son compte',
  student: 'en formation',
  retired: 'retraité',
  other: 'autre situation',
}
