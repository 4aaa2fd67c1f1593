import { showEuros } from '../display.ts'
import { branchApprenticePay, type ContractYear, legalApprenticePay } from '../rules/apprentice-pay.ts'
import { branchPayOf } from '../rules/branch-pay.ts'
import { minimumWageKnownUntil } from '../rules/minimum-wage.ts'
import { type Entry, fromLabourCode, ways } from './entry.ts'

/** « 27 % du SMIC, soit 504 € ». */
function share(at: string, age: number): string {
  const pay = legalApprenticePay({ age, year: 1, at })
  return pay ? `${pay.percent} % du SMIC, soit ${showEuros(Math.round(pay.month))}` : 'une part du SMIC'
}

const percent = (at: string, age: number, year: ContractYear) =>
  legalApprenticePay({ age, year, at })?.percent

const years = (at: string, age: number) =>
  `${share(at, age)} brut par mois, puis ${percent(at, age, 2)} % la 2e année et ${percent(at, age, 3)} % la 3e`

const hairdressing = branchPayOf([2596])
const building = branchPayOf([1596])
const inHairdressing = (at: string, age: number) =>
  branchApprenticePay({ age, year: 1, at }, [2596], 'CAP')?.percent

/** What an apprentice is paid, by age, diploma and branch. */
export const apprenticePay: Entry[] = [
  {
    ...fromLabourCode('D6222-26 et D6222-27', {
      id: 'salaire-apprenti-mineur',
      title: 'Combien gagne un apprenti de moins de 18 ans ?',
      questions: ways(`
        combien je paye un apprenti de 17 ans; salaire apprenti mineur; il a 16 ans il gagne combien;
        coût d’un apprenti de 16 ans; un apprenti mineur ça coûte combien; combien donner à un
        apprenti de 17 ans la première année; elle a 16 ans quel salaire; quel minimum pour un
        apprenti de 17 ans; un apprenti mineur touche combien; rémunération d’un apprenti de moins de
        18 ans; il n’est pas encore majeur combien je le paye; paie d’un apprenti mineur la première
        année
      `),
      answer: (at) => `Avant 18 ans, au moins ${years(at, 17)}. Votre branche peut prévoir plus.`,
      begins: 'apprenticeship',
    }),
    validUntil: minimumWageKnownUntil,
  },
  {
    ...fromLabourCode('D6222-26', {
      id: 'salaire-apprenti-18-20',
      title: 'Combien gagne un apprenti de 18 à 20 ans ?',
      questions: ways(`
        combien je paye un apprenti de 19 ans; salaire apprenti 18 ans; il a 20 ans il touche combien
        comme apprenti; coût d’un apprenti majeur; l’apprenti vient d’avoir 18 ans son salaire; il a
        19 ans je le paye combien; rémunération d’un apprenti de 20 ans; il est majeur je le paye
        combien; un apprenti de 18 ans touche quel salaire minimum; elle a 19 ans combien je dois lui
        verser; à 19 ans il touche quoi; mon futur apprenti a 19 ans combien je le paye; elle a 20 ans
        mon apprentie elle gagne quoi
      `),
      answer: (at) => `De 18 à 20 ans, au moins ${years(at, 19)}. Votre branche peut prévoir plus.`,
      begins: 'apprenticeship',
    }),
    validUntil: minimumWageKnownUntil,
  },
  {
    ...fromLabourCode('D6222-26', {
      id: 'salaire-apprenti-21-25',
      title: 'Combien gagne un apprenti de 21 à 25 ans ?',
      questions: ways(`
        combien je paye un apprenti de 22 ans; salaire apprenti 24 ans; il a 21 ans il touche combien
        comme apprenti; un apprenti de 25 ans ça coûte combien; il a 23 ans je le paye combien;
        rémunération d’un apprenti de 25 ans; quel minimum pour un apprenti de 22 ans; elle a 24 ans
        combien je dois lui verser; 22 ans je le rémunère comment
      `),
      answer: (at) =>
        `De 21 à 25 ans, au moins ${years(at, 22)}. Si le minimum de votre branche pour l’emploi est plus haut que le SMIC, c’est lui qui compte.`,
      begins: 'apprenticeship',
    }),
    validUntil: minimumWageKnownUntil,
  },
  {
    ...fromLabourCode('D6222-26', {
      id: 'salaire-apprenti-26',
      title: 'Combien gagne un apprenti de 26 ans ou plus ?',
      questions: ways(`
        combien je paye un apprenti de 27 ans; salaire apprenti 28 ans; apprenti de plus de 26 ans il
        est payé combien; à 26 ans l’apprenti est au smic; il a 28 ans je le paye combien;
        rémunération d’un apprenti de 29 ans; quel minimum à 27 ans en apprentissage; un apprenti
        adulte est payé au smic
      `),
      answer: (at) =>
        `À partir de 26 ans, au moins ${share(at, 26)} brut par mois. Si le minimum de votre branche pour l’emploi est plus haut, c’est lui qui compte.`,
      begins: 'apprenticeship',
    }),
    validUntil: minimumWageKnownUntil,
  },
  fromLabourCode('D6222-30', {
    id: 'salaire-meme-niveau',
    title: 'Combien payer un apprenti qui a déjà un CAP ?',
    questions: ways(`
      il a déjà un cap il fait un deuxième cap en un an; apprenti cap connexe salaire; un an de plus
      pour un cap du même niveau combien; il prépare une mention complémentaire il est payé combien;
      majoration de 15 points; deuxième cap en un an combien je le paye; il a déjà un diplôme et
      prépare un autre cap salaire; un deuxième diplôme de même niveau quelle paie; il refait un cap
      après son cap le salaire augmente; un deuxième cap ça change la paye; il a déjà un cap et en
      fait un autre je paye plus
    `),
    answer:
      'S’il prépare en un an un diplôme de même niveau que celui qu’il a déjà, on ajoute 15 points de pourcentage au minimum de son âge.',
  }),
  fromLabourCode('D6222-29', {
    id: 'salaire-nouveau-contrat',
    title: 'Combien payer un apprenti qui enchaîne un autre contrat ?',
    questions: ways(`
      il a fini son cap il enchaîne un bp je le paye combien; nouveau contrat d’apprentissage salaire
      minimum; il était apprenti chez un autre patron combien je dois le payer; salaire apprenti qui
      change de patron; deuxième contrat d’apprentissage quel salaire; je garde mon apprenti pour un
      bp faut-il l’augmenter; mon apprenti continue en bp quel salaire; il a eu son diplôme et
      continue chez moi combien; je reprends un apprenti qui a déjà fait un contrat quel salaire;
      salaire d’un apprenti en bp après le cap; il a déjà fait un contrat ailleurs je garde son
      salaire; il avait un contrat dans une autre boîte, son salaire
    `),
    answer:
      'S’il a obtenu son diplôme, il ne peut pas gagner moins que ce que prévoyait sa dernière année de contrat, sauf si le minimum de son âge est plus haut.',
  }),
  {
    id: 'salaire-apprenti-coiffure',
    title: 'Combien gagne un apprenti en coiffure ?',
    questions: ways(`
      apprenti coiffeur salaire convention; combien je paye une apprentie coiffeuse; grille apprenti
      coiffure; apprentie coiffure bp combien; salaire d’une apprentie en salon de coiffure; minimum
      apprenti coiffure convention collective; combien touche une apprentie coiffeuse
    `),
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
    questions: ways(`
      apprenti maçon salaire convention bâtiment; grille apprenti btp; combien je paye un apprenti
      plombier; apprenti électricien il gagne combien; salaire d’un apprenti en maçonnerie; combien
      touche un apprenti couvreur; minimum apprenti dans le bâtiment
    `),
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
