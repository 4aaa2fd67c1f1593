import { apprenticeshipSlots, familyLinkWords } from '../src/domain/answers/apprenticeship.ts'
import { contractWords, type TradeAnswer } from '../src/domain/answers/values.ts'
import {
  showClock,
  showCommune,
  showExperience,
  showHours,
  showList,
  showMonths,
  showPay,
  showStart,
  showYears,
} from '../src/domain/display.ts'
import { tradeOf } from '../src/domain/trades/index.ts'
import { defineDialog } from '../src/flow/dialog.ts'
import { email, firmQuestion, headcount, phone, siret } from './firm.ts'
import { trade } from './trade.ts'

const unknown = 'Je ne sais pas'
const same = (text: string) => text
const diplomasOf = (trade: TradeAnswer) => tradeOf(trade)?.diplomas ?? []
const machinesOf = (trade: TradeAnswer | null | undefined) => (trade && tradeOf(trade)?.machines) ?? []
/** An age may be told before anybody asked whether somebody is found. */
const mayBeFound = ({ candidateFound }: { candidateFound?: boolean | null | undefined }) =>
  candidateFound === true || candidateFound === undefined
/** A minor's work on machines is declared beforehand: asked about while the apprentice may be one. */
const mayBeMinor = ({ candidateAge, ofAge }: Age) => (candidateAge == null ? !ofAge : candidateAge < 18)
interface Age {
  candidateAge?: number | null | undefined
  ofAge?: boolean | null | undefined
}

/**
 * Takes down that a firm would take an apprentice. At most nine questions when the first message was empty, and
 * rules are told beside them when they bite (`src/domain/rules`); none of them blocks the request.
 */
export const apprenticeship = defineDialog({
  id: 'apprenticeship',
  schemas: apprenticeshipSlots,
  slots: {
    title: { label: 'Intitulé', show: same },
    trade: { ...trade, ask: 'Pour quel métier cherchez-vous un apprenti ?' },
    contract: { label: 'Contrat', show: (contract) => contractWords[contract] },
    openings: {
      label: 'Apprentis',
      show: (count) => (count === 1 ? '1 apprenti' : `${count} apprentis`),
      inSentence: (count) => (count === 1 ? '' : `${count} apprentis`),
    },
    targetDiploma: {
      label: 'Diplôme visé',
      ask: ({ trade }) =>
        trade && diplomasOf(trade).length === 0
          ? 'Pour ce métier, je ne connais pas de diplôme par apprentissage : le conseiller cherchera avec vous. En visez-vous un ?'
          : 'Quel diplôme préparerait-il ? Si vous hésitez, le conseiller en parlera avec vous.',
      choices: ({ trade }) => (trade ? diplomasOf(trade).slice(0, 4) : ['CAP', 'BP']),
      pass: unknown,
      no: null,
      show: same,
    },
    start: {
      label: 'Début',
      ask: 'À partir de quand, et pour combien de temps ?',
      choices: ['À la rentrée', 'Dès que possible', 'À la rentrée, sur 2 ans'],
      pass: unknown,
      alongside: ['contractMonths'],
      show: showStart,
    },
    contractMonths: { label: 'Durée', show: showMonths },
    candidateFound: {
      label: 'Jeune en vue',
      ask: 'Avez-vous déjà quelqu’un en vue ?',
      choices: ['Pas encore', 'Oui', 'Oui, quelqu’un de ma famille'],
      pass: unknown,
      alongside: ['candidateLink'],
      yes: true,
      no: false,
      show: (found) => (found ? 'oui' : 'pas encore'),
      inSentence: (found) => (found ? 'quelqu’un en vue' : 'personne en vue pour l’instant'),
    },
    candidateAge: {
      label: 'Âge du jeune',
      ask: 'Quel âge aura cette personne au début du contrat ?',
      choices: ['16 ans', '18 ans', '20 ans'],
      pass: unknown,
      when: mayBeFound,
      show: showYears,
    },
    ofAge: {
      label: 'Majeur',
      when: ({ candidateAge }) => candidateAge == null,
      yes: true,
      no: false,
      show: (ofAge) => (ofAge ? 'oui' : 'non'),
      inSentence: (ofAge) => (ofAge ? 'majeur' : 'mineur'),
    },
    candidateLink: {
      label: 'Lien',
      when: mayBeFound,
      show: (link) => familyLinkWords[link],
      inSentence: (link) => (link === 'none' ? '' : familyLinkWords[link]),
    },
    weeklyHours: {
      label: 'Durée du travail',
      ask: 'À quels horaires ? Par exemple « 35 h, à partir de 6 h, pas le dimanche ».',
      choices: ['35 h', '39 h', '35 h, pas le dimanche'],
      pass: unknown,
      alongside: ['schedule', 'earliestHour', 'sundays'],
      show: (hours) => `${showHours(hours)} par semaine`,
    },
    schedule: { label: 'Horaires', show: same },
    earliestHour: {
      label: 'Première heure',
      show: (time) => `dès ${showClock(time)}`,
    },
    sundays: {
      label: 'Dimanche',
      yes: true,
      no: false,
      show: (sundays) => (sundays ? 'oui' : 'non'),
      inSentence: (sundays) => (sundays ? 'dimanche compris' : 'pas le dimanche'),
    },
    tutor: {
      label: 'Maître d’apprentissage',
      // Two years of the trade are enough without a diploma.
      ask: ({ tutorYears }) =>
        `Qui le formerait : vous, un salarié ?${(tutorYears ?? 0) >= 2 ? '' : ' Avec quel diplôme, ou combien d’années de métier ?'}`,
      choices: ['Moi', 'Un salarié', 'Mon conjoint'],
      pass: unknown,
      alongside: ['tutorDiploma', 'tutorYears', 'apprenticesNow'],
      show: same,
      inSentence: (who) => `formé par : ${who}`,
    },
    tutorDiploma: {
      label: 'Son diplôme',
      show: same,
      inSentence: (diploma) => (diploma === 'Aucun' ? 'sans diplôme du métier' : `qui a le ${diploma}`),
    },
    tutorYears: {
      label: 'Ses années de métier',
      show: showYears,
      inSentence: (years) => `${showYears(years)} de métier`,
    },
    apprenticesNow: {
      label: 'Apprentis déjà là',
      show: (count) => (count === 0 ? 'aucun' : String(count)),
      inSentence: (count) => (count === 0 ? 'pas d’apprenti aujourd’hui' : `déjà ${count} en apprentissage`),
    },
    machines: {
      label: 'Machines',
      ask: ({ trade }) => `Travaillerait-il sur des machines (${showList(machinesOf(trade))}) ?`,
      choices: ['Oui', 'Non'],
      pass: unknown,
      when: ({ trade, ...age }) => mayBeMinor(age) && machinesOf(trade).length > 0,
      no: [],
      yes: ['les machines du métier'],
      show: (machines) => (machines.length === 0 ? 'aucune' : showList(machines)),
      inSentence: (machines) =>
        machines.length === 0 ? 'pas de machines' : `machines : ${showList(machines)}`,
    },
    alternative: {
      label: 'Autre contrat',
      show: (contract) => `${contractWords[contract]}, à la place ou en plus`,
      inSentence: (contract) => `ou bien : ${contractWords[contract]}`,
    },
    pay: { label: 'Salaire proposé', show: showPay },
    experience: { label: 'Expérience', show: showExperience },
    lastTime: { label: 'La dernière fois', show: same },
    tasks: { label: 'Missions', show: showList },
    profile: { label: 'Profil', show: same },
    licence: { label: 'Permis', show: (all) => all.map((one) => `permis ${one}`).join(', ') },
    benefits: { label: 'Avantages', show: showList },
    firmName: {
      label: 'Entreprise',
      ask: (known) => firmQuestion(known, known.headcount == null ? ['le nombre de salariés'] : []),
      required: true,
      alongside: ['commune', 'headcount', 'phone', 'email'],
      show: same,
    },
    headcount,
    commune: { label: 'Commune', ask: 'Dans quelle commune ?', required: true, show: showCommune },
    siret,
    email,
    phone,
    matching: {
      label: 'Proposer des jeunes',
      ask: 'Souhaitez-vous que la Chambre de métiers vous propose des jeunes ? Et si la dernière fois s’est mal passée, dites-moi ce qui a manqué.',
      choices: ['Oui', 'Non'],
      pass: unknown,
      withRecap: true,
      when: ({ candidateFound }) => candidateFound !== true,
      alongside: ['lastTime'],
      yes: true,
      no: false,
      show: (wanted) => (wanted ? 'oui' : 'non'),
      inSentence: (wanted) => (wanted ? 'propositions de jeunes bienvenues' : 'sans proposition de jeunes'),
    },
  },
})
