import { type Entry, fromLabourCode, ways } from './entry.ts'

export const apprenticeshipRules: Entry[] = [
  fromLabourCode('L6222-1', {
    id: 'age-apprenti',
    title: 'À quel âge peut-on être apprenti ?',
    questions: ways(`
      quel âge pour être apprenti; limite d’âge apprentissage; jusqu’à quel âge on peut prendre un
      apprenti; âge maximum apprenti; âge minimum apprenti; il a 29 ans c’est trop vieux pour un
      apprenti; à partir de quel âge je peux prendre un apprenti; il a 25 ans il peut encore être
      apprenti; il a 27 ans il peut être en apprentissage; il a 19 ans c’est encore bon pour être
      apprenti; un jeune de 23 ans en apprentissage c’est possible; prendre en apprentissage quelqu’un
      de 17 ans; quel âge il faut avoir pour un apprentissage; quelle tranche d’âge pour
      l’apprentissage; il faut avoir quel âge pour être apprenti; à 20 ans on peut encore être
      apprenti; à 28 ans il peut être apprenti; une personne de 24 ans en apprentissage; l’âge pour
      signer un contrat d’apprentissage; les apprentis c’est de quel âge à quel âge; à 18 ans je peux
      le prendre comme apprenti; condition d’âge pour l’apprentissage; âge limite pour un apprenti;
      trop vieux pour être apprenti à partir de quand; on est trop vieux à quel âge pour un
      apprentissage; limite d’âge pour être apprenti
    `),
    answer:
      'De 16 ans à 29 ans révolus. Dès 15 ans si le collège est terminé ; au-delà de 29 ans, dans quelques cas.',
    begins: 'apprenticeship',
  }),
  fromLabourCode('L6222-1, D6222-27 et L3163-1', {
    id: 'apprenti-15-ans',
    title: 'Peut-on prendre un apprenti de 15 ans ?',
    questions: ways(`
      je peux prendre mon neveu de 15 ans et demi; il a 15 ans je peux le prendre en
      apprentissage; apprenti de moins de 16 ans; un jeune de 14 ans en apprentissage; il sort
      de troisième il a 15 ans; mon fils a quinze ans il veut être apprenti; pas encore 16 ans
      pour un apprentissage; il finit le collège apprenti; il est en troisième il a 15 ans
      peut-il signer; un gamin de 15 ans en apprentissage c’est possible; elle a 15 ans je
      peux l’embaucher en apprentissage; commencer un apprentissage à 15 ans; il aura bientôt
      15 ans; apprentissage après la troisième à 15 ans; un élève de 3e chez moi comme
      apprenti; trop jeune pour être apprenti à 14 ans; il aura 16 ans en décembre il peut
      commencer en septembre; il a pas encore 16 ans; ses 16 ans sont après la rentrée; il a
      15 ans et sort de troisième; il a 15 ans et demi il veut apprendre chez moi j’ai le
      droit; elle a 15 ans et demi j’ai le droit de la prendre; mon neveu a 15 ans et demi
      j’ai le droit; il a 15 ans et demi et veut apprendre le métier chez moi j’ai le droit;
      15 ans et demi il veut apprendre chez moi
    `),
    answer:
      'C’est possible dès 15 ans, s’il a terminé le collège (fin de 3e). Il est payé comme un jeune de 16 ans, et ses horaires sont plus encadrés : pas de travail entre 20 h et 6 h.',
    begins: 'apprenticeship',
  }),
  fromLabourCode('L6222-2', {
    id: 'apprenti-30-ans',
    title: 'Peut-on prendre un apprenti de plus de 29 ans ?',
    questions: ways(`
      il a 32 ans je peux le prendre en apprentissage; apprenti de plus de 30 ans; apprentissage
      adulte 35 ans; apprenti à 40 ans c’est possible; quelqu’un en reconversion de 31 ans apprenti;
      dérogation à la limite d’âge; il a passé 30 ans pour un apprentissage; trop vieux pour être
      apprenti; prendre un apprenti de 35 ans; une personne de 45 ans en apprentissage; limite d’âge
      dépassée apprentissage; exceptions à la limite d’âge; elle a 33 ans et veut faire un
      apprentissage; un adulte de plus de 30 ans comme apprenti; apprentissage à 30 ans passés
    `),
    answer:
      'Après 29 ans, c’est possible dans quelques cas : un diplôme plus élevé à la suite d’un contrat, un contrat rompu sans sa faute, une RQTH, un projet de création ou de reprise qui demande ce diplôme, ou un sportif de haut niveau.',
    begins: 'apprenticeship',
  }),
  fromLabourCode('L6222-7-1', {
    id: 'duree-apprentissage',
    title: 'Combien de temps dure un contrat d’apprentissage ?',
    questions: ways(`
      ça dure combien de temps un apprentissage; durée du contrat d’apprentissage; un cap c’est deux
      ans en apprentissage; combien d’années dure le contrat de l’apprenti; durée minimum et maximum
      de l’apprentissage; on peut faire un apprentissage en un an; je le garde combien de temps
      l’apprenti; le contrat dure combien; apprentissage sur 2 ans ou sur 3 ans; un bp se fait en
      combien de temps; un contrat d’apprentissage peut-il durer 4 ans; combien de mois dure
      l’apprentissage; durée d’un cap en apprentissage; l’apprenti reste combien d’années; ça se fait
      sur combien de temps un apprentissage; le contrat d’apprentissage est de combien; c’est un ou
      deux ans l’apprentissage; c’est 1 an ou 2 ans le contrat; le contrat d’apprentissage c’est un an
      ou deux ans; le contrat dure un ou deux ans
    `),
    answer: 'De 6 mois à 3 ans : la durée de la formation, fixée avec le CFA.',
    begins: 'apprenticeship',
  }),
  fromLabourCode('L6222-11', {
    id: 'echec-examen',
    title: 'Et si l’apprenti rate son examen ?',
    questions: ways(`
      il a raté son cap je fais comment; mon apprenti n’a pas eu son diplôme; si l’apprenti échoue à
      l’examen; il redouble on peut prolonger le contrat d’un an; il a loupé son examen je peux le
      garder; refaire une année après un échec; il n’a pas eu son cap; s’il n’a pas son diplôme on
      fait quoi; recalé à l’examen il peut rester un an de plus; mon apprentie a raté l’examen je peux
      la reprendre un an; prolonger le contrat après un échec; il n’a pas validé son cap; l’apprenti a
      échoué que faire; si elle rate son diplôme; il doit repasser son examen
    `),
    answer:
      'L’apprentissage peut être prolongé d’un an au plus. Parlez-en vite au CFA et à votre conseiller.',
  }),
]
