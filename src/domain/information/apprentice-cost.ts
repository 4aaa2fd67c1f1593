import { showEuros } from '../display.ts'
import { apprenticeAid } from '../rules/aid.ts'
import {
  type ApprenticePay,
  branchApprenticePay,
  type ContractYear,
  legalApprenticePay,
} from '../rules/apprentice-pay.ts'
import { branchPayOf } from '../rules/branch-pay.ts'
import { minimumWageOn } from '../rules/minimum-wage.ts'
import { type Entry, fromLabourCode, fromPage } from './entry.ts'

/** The legal minimum wage changes each 1 January, and what is reckoned from it. */
const untilNextWage = '2026-12-31'

/** « 27 % du SMIC, soit 504 € brut par mois pour 35 h ». */
function share(at: string, age: number, year: ContractYear): string {
  const pay = legalApprenticePay({ age, year, at })
  return pay ? `${pay.percent} % du SMIC, soit ${showEuros(Math.round(pay.month))}` : 'une part du SMIC'
}

const years = (at: string, age: number) =>
  `${share(at, age, 1)} brut par mois, puis ${legalApprenticePay({ age, year: 2, at })?.percent} % la 2e année et ${legalApprenticePay({ age, year: 3, at })?.percent} % la 3e`

const perYear = (at: string, year: ContractYear) =>
  `${share(at, 17, year)} avant 18 ans, ${share(at, 19, year)} de 18 à 20 ans, ${share(at, 22, year)} de 21 à 25 ans`

/** « 504 € brut par mois avant 18 ans (27 % du SMIC), … » */
function firstYear(at: string): string {
  const [minor, young, adult] = [17, 19, 22].map((age) => legalApprenticePay({ age, year: 1, at }))
  if (!minor || !young || !adult) return 'une part du SMIC, selon l’âge'
  const euros = ({ month }: ApprenticePay) => showEuros(Math.round(month))
  return `${euros(minor)} brut par mois avant 18 ans (${minor.percent} % du SMIC), ${euros(young)} de 18 à 20 ans (${young.percent} %), ${euros(adult)} de 21 à 25 ans (${adult.percent} %)`
}

const hairdressing = branchPayOf([2596])
const building = branchPayOf([1596])
const inHairdressing = (at: string, age: number) =>
  branchApprenticePay({ age, year: 1, at }, [2596], 'CAP')?.percent

export const apprenticeCost: Entry[] = [
  {
    ...fromLabourCode('D6222-26, D6222-27, D6243-1 et D6243-2', {
      id: 'cout-apprenti',
      title: 'Combien coûte un apprenti ?',
      questions: [
        'ça coûte combien un apprenti',
        'combien je paye un apprenti',
        'quel est le salaire d’un apprenti',
        'un apprenti ça revient à combien par mois',
        'combien gagne un apprenti',
        'prix d’un apprenti',
        'le coût d’une apprentie en première année',
        'un apprenti c’est payé combien',
        'apprenti combien à sortir chaque mois',
        'rémunération apprenti',
        'combien ça me coûterait de prendre un apprenti',
        'quel budget pour un apprenti',
        'c’est cher un apprenti',
        'combien je dois donner à un apprenti',
        'le reste à charge pour un apprenti',
      ],
      answer: (at) =>
        `La 1re année, pour 35 h, au moins ${firstYear(at)}. Votre branche peut prévoir plus. L’État aide cette année-là, jusqu’à ${showEuros(apprenticeAid({ level: 3, headcount: 1, start: at }).amount ?? 0)}.`,
      begins: 'apprenticeship',
    }),
    validUntil: untilNextWage,
  },
  {
    ...fromLabourCode('D6222-26 et D6222-27', {
      id: 'salaire-apprenti-mineur',
      title: 'Combien gagne un apprenti de moins de 18 ans ?',
      questions: [
        'combien je paye un apprenti de 17 ans',
        'salaire apprenti mineur',
        'il a 16 ans il gagne combien',
        'coût d’un apprenti de 16 ans',
        'un apprenti mineur ça coûte combien',
        'combien donner à un apprenti de 17 ans la première année',
        'elle a 16 ans quel salaire',
      ],
      answer: (at) => `Avant 18 ans, au moins ${years(at, 17)}. Votre branche peut prévoir plus.`,
      begins: 'apprenticeship',
    }),
    validUntil: untilNextWage,
  },
  {
    ...fromLabourCode('D6222-26', {
      id: 'salaire-apprenti-18-20',
      title: 'Combien gagne un apprenti de 18 à 20 ans ?',
      questions: [
        'combien je paye un apprenti de 19 ans',
        'salaire apprenti 18 ans',
        'il a 20 ans il touche combien comme apprenti',
        'coût d’un apprenti majeur',
        'l’apprenti vient d’avoir 18 ans son salaire',
        'il a 19 ans je le paye combien',
      ],
      answer: (at) => `De 18 à 20 ans, au moins ${years(at, 19)}. Votre branche peut prévoir plus.`,
      begins: 'apprenticeship',
    }),
    validUntil: untilNextWage,
  },
  {
    ...fromLabourCode('D6222-26', {
      id: 'salaire-apprenti-21-25',
      title: 'Combien gagne un apprenti de 21 à 25 ans ?',
      questions: [
        'combien je paye un apprenti de 22 ans',
        'salaire apprenti 24 ans',
        'il a 21 ans il touche combien comme apprenti',
        'un apprenti de 25 ans ça coûte combien',
        'il a 23 ans je le paye combien',
      ],
      answer: (at) =>
        `De 21 à 25 ans, au moins ${years(at, 22)}. Si le minimum de votre branche pour l’emploi est plus haut que le SMIC, c’est lui qui compte.`,
      begins: 'apprenticeship',
    }),
    validUntil: untilNextWage,
  },
  {
    ...fromLabourCode('D6222-26', {
      id: 'salaire-apprenti-26',
      title: 'Combien gagne un apprenti de 26 ans ou plus ?',
      questions: [
        'combien je paye un apprenti de 27 ans',
        'salaire apprenti 28 ans',
        'apprenti de plus de 26 ans il est payé combien',
        'à 26 ans l’apprenti est au smic',
        'il a 28 ans je le paye combien',
      ],
      answer: (at) =>
        `À partir de 26 ans, au moins ${share(at, 26, 1)} brut par mois. Si le minimum de votre branche pour l’emploi est plus haut, c’est lui qui compte.`,
      begins: 'apprenticeship',
    }),
    validUntil: untilNextWage,
  },
  {
    ...fromLabourCode('D6222-26 et D6243-2', {
      id: 'cout-apprenti-2e-annee',
      title: 'Combien coûte un apprenti la 2e année ?',
      questions: [
        'qu’est-ce que je paye la 2ème année',
        'combien la deuxième année',
        'salaire apprenti deuxième année',
        'l’année 2 ça me coûte combien',
        'il passe en deuxième année je le paye combien',
        'augmentation de l’apprenti en 2e année',
        'quel pourcentage du smic en deuxième année',
        'ça change combien la 2e année',
        'il entre en 2e année combien de plus',
      ],
      answer: (at) =>
        `La 2e année, au moins ${perYear(at, 2)} (brut, 35 h). L’aide de l’État ne vaut que pour la première année.`,
    }),
    validUntil: untilNextWage,
  },
  {
    ...fromLabourCode('D6222-26 et D6243-2', {
      id: 'cout-apprenti-3e-annee',
      title: 'Combien coûte un apprenti la 3e année ?',
      questions: [
        'je paye quoi la 3ème année',
        'salaire apprenti troisième année',
        'la dernière année de bac pro il touche combien',
        'combien la troisième année d’apprentissage',
      ],
      answer: (at) =>
        `La 3e année, au moins ${perYear(at, 3)} (brut, 35 h). L’aide de l’État ne vaut que pour la première année.`,
    }),
    validUntil: untilNextWage,
  },
  {
    ...fromPage('SMIC : La bonne alternance et modele-social', {
      id: 'smic',
      title: 'À combien est le SMIC ?',
      questions: [
        'c’est combien le smic',
        'le smic en ce moment',
        'montant du smic horaire brut',
        'smic mensuel 35 heures',
        'salaire minimum combien',
        'taux horaire minimum',
        'le minimum légal c’est combien de l’heure',
        'quel est le taux du smic',
        'valeur du smic aujourd’hui',
      ],
      answer: (at) => {
        const wage = minimumWageOn(at)
        return wage
          ? `Le SMIC est à ${showEuros(wage.hour)} brut de l’heure, soit ${showEuros(wage.month)} brut par mois pour 35 h. Votre branche peut prévoir plus.`
          : 'Je ne connais pas le SMIC à cette date.'
      },
    }),
    validUntil: untilNextWage,
  },
  fromPage('service-public.fr, fiche F39190 ; art. R6332-25-1 du code du travail', {
    id: 'qui-paye-cfa',
    title: 'Qui paie le CFA ?',
    questions: [
      'le CFA c’est moi qui dois le payer',
      'qui paye l’école de l’apprenti',
      'le cfa est à ma charge',
      'la formation de l’apprenti c’est gratuit pour moi',
      'les cours au cfa qui les finance',
      'combien coûte le cfa',
      'frais de scolarité apprenti',
      'est-ce que je dois payer quelque chose au centre de formation',
      'qui finance la formation de l’apprenti',
      'prise en charge du cfa par l’opco',
      'le cfa m’envoie une facture',
      'l’école je la paye',
      'est-ce que le cfa est payant pour l’employeur',
      'c’est gratuit le cfa',
    ],
    answer:
      'La formation est financée par votre OPCO. Pour un CAP, un BP, un bac ou un BTS, on ne vous demande pas de participation ; à partir de la licence (bac + 3), vous versez 750 € par contrat.',
    ask: 'opco',
    begins: 'apprenticeship',
  }),
  fromPage('La bonne alternance, barème des cotisations', {
    id: 'charges-apprenti',
    title: 'Quelles cotisations pour un apprenti ?',
    questions: [
      'quelles charges sur un apprenti',
      'cotisations sociales de l’apprenti',
      'un apprenti est exonéré de charges',
      'charges patronales apprenti',
      'le net de l’apprenti c’est combien',
      'brut et net pour un apprenti',
      'je paye des cotisations sur l’apprenti comme pour un salarié',
      'combien de charges pour un apprenti',
    ],
    answer:
      'Pour un contrat conclu depuis le 1er mars 2025, la part du salaire qui dépasse la moitié du SMIC supporte les cotisations de l’apprenti ; en dessous, il n’en paie pas. Pour vos propres cotisations, votre comptable ou votre conseiller fait le calcul.',
  }),
  fromLabourCode('D6222-30', {
    id: 'salaire-meme-niveau',
    title: 'Combien payer un apprenti qui a déjà un CAP ?',
    questions: [
      'il a déjà un cap il fait un deuxième cap en un an',
      'apprenti cap connexe salaire',
      'un an de plus pour un cap du même niveau combien',
      'il prépare une mention complémentaire il est payé combien',
      'majoration de 15 points',
      'deuxième cap en un an combien je le paye',
    ],
    answer:
      'S’il prépare en un an un diplôme de même niveau que celui qu’il a déjà, on ajoute 15 points de pourcentage au minimum de son âge.',
  }),
  fromLabourCode('D6222-29', {
    id: 'salaire-nouveau-contrat',
    title: 'Combien payer un apprenti qui enchaîne un autre contrat ?',
    questions: [
      'il a fini son cap il enchaîne un bp je le paye combien',
      'nouveau contrat d’apprentissage salaire minimum',
      'il était apprenti chez un autre patron combien je dois le payer',
      'salaire apprenti qui change de patron',
      'deuxième contrat d’apprentissage quel salaire',
      'je garde mon apprenti pour un bp faut-il l’augmenter',
      'mon apprenti continue en bp quel salaire',
    ],
    answer:
      'S’il a obtenu son diplôme, il ne peut pas gagner moins que ce que prévoyait sa dernière année de contrat, sauf si le minimum de son âge est plus haut.',
  }),
  {
    id: 'salaire-apprenti-coiffure',
    title: 'Combien gagne un apprenti en coiffure ?',
    questions: [
      'apprenti coiffeur salaire convention',
      'combien je paye une apprentie coiffeuse',
      'grille apprenti coiffure',
      'apprentie coiffure bp combien',
    ],
    answer: (at) =>
      `La convention de la coiffure prévoit plus que la loi : en 1re année de CAP, ${inHairdressing(at, 17)} % du SMIC avant 18 ans et ${inHairdressing(at, 19)} % de 18 à 20 ans ; davantage pour un BP.`,
    source: hairdressing?.source ?? '',
    asOf: hairdressing?.asOf ?? '',
    certain: false,
    validUntil: null,
    ask: 'cma',
    begins: 'apprenticeship',
  },
  {
    id: 'salaire-apprenti-batiment',
    title: 'Combien gagne un apprenti dans le bâtiment ?',
    questions: [
      'apprenti maçon salaire convention bâtiment',
      'grille apprenti btp',
      'combien je paye un apprenti plombier',
      'apprenti électricien il gagne combien',
    ],
    answer:
      'Le bâtiment prévoit plus que le minimum de la loi. Le chiffre exact est à voir avec un conseiller.',
    source: building?.source ?? '',
    asOf: building?.asOf ?? '',
    certain: false,
    validUntil: null,
    ask: 'cma',
    begins: 'apprenticeship',
  },
]
