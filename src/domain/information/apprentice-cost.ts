import { showEuros } from '../display.ts'
import { apprenticeAid } from '../rules/aid.ts'
import { trainingShare } from '../rules/apprentice-cost.ts'
import { type ApprenticePay, type ContractYear, legalApprenticePay } from '../rules/apprentice-pay.ts'
import { minimumWageKnownUntil, minimumWageOn } from '../rules/minimum-wage.ts'
import { type Entry, fromLabourCode, fromPage, ways } from './entry.ts'

/** « 504 € brut par mois avant 18 ans (27 % du SMIC), 803 € de 18 à 20 ans (43 %), … » */
function byAge(at: string, year: ContractYear): string {
  const [minor, young, adult] = [17, 19, 22].map((age) => legalApprenticePay({ age, year, at }))
  if (!minor || !young || !adult) return 'une part du SMIC, selon l’âge'
  const euros = ({ month }: ApprenticePay) => showEuros(Math.round(month))
  return `${euros(minor)} brut par mois avant 18 ans (${minor.percent} % du SMIC), ${euros(young)} de 18 à 20 ans (${young.percent} %), ${euros(adult)} de 21 à 25 ans (${adult.percent} %)`
}

/** What an apprentice costs the firm. */
export const apprenticeCost: Entry[] = [
  {
    ...fromLabourCode('D6222-26, D6222-27, D6243-1 et D6243-2', {
      id: 'cout-apprenti',
      title: 'Combien coûte un apprenti ?',
      questions: ways(`
        ça coûte combien un apprenti; combien je paye un apprenti; quel est le salaire d’un
        apprenti; un apprenti ça revient à combien par mois; combien gagne un apprenti; prix
        d’un apprenti; le coût d’une apprentie en première année; un apprenti c’est payé
        combien; apprenti combien à sortir chaque mois; rémunération apprenti; combien ça me
        coûterait de prendre un apprenti; quel budget pour un apprenti; c’est cher un
        apprenti; combien je dois donner à un apprenti; le reste à charge pour un apprenti;
        quelle dépense représente un apprenti; il faut prévoir combien pour un apprenti; un
        apprenti ça va me coûter cher; quel salaire verser à un apprenti; quelle paie pour
        un apprenti; le tarif d’un apprenti; minimum à payer pour un apprenti; la
        rémunération minimale d’un apprenti; un apprenti boulanger c’est quel salaire;
        combien pour un apprenti cuisinier; un apprenti mécanicien est payé combien; ça
        revient à combien par mois un apprenti; tout compris ça fait combien un apprenti; un
        apprenti tout compris par mois; un apprenti charges comprises ça revient à combien;
        combien par mois un apprenti charges comprises; un apprenti toutes charges comprises
      `),
      answer: (at) =>
        `La 1re année, pour 35 h, au moins ${byAge(at, 1)}. Votre branche peut prévoir plus. L’État aide cette année-là, jusqu’à ${showEuros(apprenticeAid({ level: 3, headcount: 1, start: at }).amount ?? 0)}.`,
      begins: 'apprenticeship',
    }),
    validUntil: minimumWageKnownUntil,
  },
  {
    ...fromLabourCode('D6222-26 et D6243-2', {
      id: 'cout-apprenti-2e-annee',
      title: 'Combien coûte un apprenti la 2e année ?',
      begins: 'apprenticeship',
      questions: ways(`
        qu’est-ce que je paye la 2ème année; combien la deuxième année; salaire apprenti deuxième
        année; l’année 2 ça me coûte combien; il passe en deuxième année je le paye combien;
        augmentation de l’apprenti en 2e année; quel pourcentage du smic en deuxième année; ça change
        combien la 2e année; il entre en 2e année combien de plus; quel salaire à partir de la
        deuxième année; après un an le salaire augmente de combien; l’apprenti passe en année 2 quel
        minimum; la paie de la deuxième année; en 2e année il touche combien
      `),
      answer: (at) =>
        `La 2e année, pour 35 h, au moins ${byAge(at, 2)}. L’aide de l’État ne vaut que pour la première année.`,
    }),
    validUntil: minimumWageKnownUntil,
  },
  {
    ...fromLabourCode('D6222-26 et D6243-2', {
      id: 'cout-apprenti-3e-annee',
      title: 'Combien coûte un apprenti la 3e année ?',
      begins: 'apprenticeship',
      questions: ways(`
        je paye quoi la 3ème année; salaire apprenti troisième année; la dernière année de bac pro il
        touche combien; combien la troisième année d’apprentissage; quel salaire la dernière année; en
        3e année il touche combien; la paie de la troisième année d’apprentissage; l’apprenti passe en
        année 3 quel minimum
      `),
      answer: (at) =>
        `La 3e année, pour 35 h, au moins ${byAge(at, 3)}. L’aide de l’État ne vaut que pour la première année.`,
    }),
    validUntil: minimumWageKnownUntil,
  },
  {
    ...fromPage('SMIC : La bonne alternance et modele-social', {
      id: 'smic',
      title: 'À combien est le SMIC ?',
      questions: ways(`
        c’est combien le smic; le smic en ce moment; montant du smic horaire brut; smic mensuel 35
        heures; salaire minimum combien; taux horaire minimum; le minimum légal c’est combien de
        l’heure; quel est le taux du smic; valeur du smic aujourd’hui; smic net ou brut combien; le
        smic de l’heure; le smic a augmenté; combien vaut le smic
      `),
      answer: (at) => {
        const wage = minimumWageOn(at)
        return wage
          ? `Le SMIC est à ${showEuros(wage.hour)} brut de l’heure, soit ${showEuros(wage.month)} brut par mois pour 35 h. Votre branche peut prévoir plus.`
          : 'Je ne connais pas le SMIC à cette date.'
      },
    }),
    validUntil: minimumWageKnownUntil,
  },
  fromPage('service-public.fr, fiche F39190 ; art. R6332-25-1 du code du travail', {
    id: 'qui-paye-cfa',
    title: 'Qui paie le CFA ?',
    questions: ways(`
      le CFA c’est moi qui dois le payer; qui paye l’école de l’apprenti; le cfa est à ma charge; la
      formation de l’apprenti c’est gratuit pour moi; les cours au cfa qui les finance; combien coûte
      le cfa; frais de scolarité apprenti; est-ce que je dois payer quelque chose au centre de
      formation; qui finance la formation de l’apprenti; prise en charge du cfa par l’opco; le cfa
      m’envoie une facture; l’école je la paye; est-ce que le cfa est payant pour l’employeur; c’est
      gratuit le cfa; le coût de la formation est pris en charge par qui; c’est l’opco qui finance le
      cfa; l’inscription au cfa est payante; je reçois une facture du cfa; participation de
      l’employeur à la formation; qui règle l’école; les frais du cfa sont pour moi; le cfa demande de
      l’argent au patron; formation gratuite pour l’apprenti; coût pédagogique du cfa; la formation au
      cfa c’est pour ma poche; c’est pour moi la formation du cfa; le cfa c’est pour ma pomme
    `),
    answer: `La formation est financée par votre OPCO. Pour un CAP, un BP, un bac ou un BTS, on ne vous demande pas de participation ; à partir de la licence (bac + 3), vous versez ${showEuros(trainingShare.euros)} par contrat.`,
    ask: 'opco',
    begins: 'apprenticeship',
  }),
  fromPage('La bonne alternance, barème des cotisations', {
    id: 'charges-apprenti',
    title: 'Quelles cotisations pour un apprenti ?',
    questions: ways(`
      quelles charges sur un apprenti; cotisations sociales de l’apprenti; un apprenti est exonéré de
      charges; charges patronales apprenti; le net de l’apprenti c’est combien; brut et net pour un
      apprenti; je paye des cotisations sur l’apprenti comme pour un salarié; combien de charges pour
      un apprenti; exonération de cotisations apprenti; je paye l’urssaf sur l’apprenti; combien de
      cotisations sur le salaire de l’apprenti; part patronale apprenti; l’apprenti paye des
      cotisations
    `),
    answer:
      'Pour un contrat conclu depuis le 1er mars 2025, la part du salaire qui dépasse la moitié du SMIC supporte les cotisations de l’apprenti ; en dessous, il n’en paie pas. Pour vos propres cotisations, votre comptable ou votre conseiller fait le calcul.',
  }),
]
