import { type Entry, fromLabourCode, fromPage, partners, ways } from './entry.ts'

const levels = 'table des diplômes de l’apprentissage (Mission apprentissage)'

export const apprenticeshipPeople: Entry[] = [
  fromLabourCode('L6222-12-1', {
    id: 'cfa-sans-employeur',
    title: 'Un jeune peut-il commencer le CFA sans employeur ?',
    questions: ways(`
      il a commencé le cfa mais il a pas de patron; un jeune déjà au cfa sans employeur je peux le
      prendre; il peut commencer les cours sans contrat; il est inscrit au cfa et cherche une
      entreprise; combien de temps il peut rester au cfa sans patron; il est au cfa et n’a plus de
      patron; reprendre un apprenti déjà au cfa; son
      patron l’a viré il est au cfa je peux le reprendre
    `),
    answer:
      'Un jeune peut suivre les cours 3 mois sans employeur. Vous pouvez donc prendre quelqu’un qui est déjà au CFA.',
  }),
  fromPage('formulaire Cerfa 10103 (FA13)', {
    id: 'apprenti-famille',
    title: 'Peut-on prendre son enfant en apprentissage ?',
    questions: ways(`
      je peux prendre mon fils en apprentissage; prendre ma fille comme apprentie; mon enfant apprenti
      chez moi; apprenti de la famille; mon neveu comme apprenti; mon beau-fils en apprentissage dans
      mon entreprise; embaucher son propre fils; j’ai le droit de prendre mon fils comme apprenti; mon
      propre enfant en apprentissage; je peux former mon fils comme apprenti; être le patron de son
      fils apprenti; ma fille apprentie dans mon salon; mon gosse en apprentissage avec moi; mon gamin
      comme apprenti; former mon propre gosse
    `),
    answer:
      'C’est possible : le contrat prévoit le cas où l’employeur est le père ou la mère de l’apprenti ; pour un neveu ou un cousin, c’est un contrat ordinaire.',
    ask: 'cma',
    certain: false,
    begins: 'apprenticeship',
  }),
  fromPage(levels, {
    id: 'cap-ou-bp',
    title: 'CAP ou BP : que choisir ?',
    questions: ways(`
      cap ou bp je ne sais pas vous conseillez quoi; quelle différence entre cap et bp; faut
      prendre quel diplôme pour un apprenti; cap ou bac pro; quel diplôme choisir pour
      l’apprenti; bp c’est mieux que cap; quel niveau viser; quel diplôme vous conseillez; le
      mieux c’est un cap ou un bp; hésiter entre un cap et un bp; il faut lui faire passer
      quel diplôme; vaut-il mieux un cap ou un bac pro; quel diplôme préparer en
      apprentissage; cap, bp ou bac pro; conseil sur le diplôme de l’apprenti; choisir la
      formation de l’apprenti; lequel choisir cap ou bp; bac pro ou bp pour un jeune; cap bp
      c’est quoi la différence; cap ou bp c’est pareil; le bp c’est mieux que le cap; je sais
      pas si je prends un cap ou un bp vous en pensez quoi; cap ou bp vous en pensez quoi; un
      cap ou un bp je sais pas quoi prendre
    `),
    answer:
      'Le CAP est le premier diplôme du métier (niveau 3) ; le BP et le bac pro sont au-dessus (niveau 4). Le bon choix dépend de ce que le jeune a déjà : le développeur de l’apprentissage en parle avec vous.',
    ask: 'cma',
    begins: 'apprenticeship',
  }),
  fromPage(levels, {
    id: 'niveaux-diplomes',
    title: 'À quel niveau est un CAP, un BP, un BTM, un BM ?',
    questions: ways(`
      c’est quoi un btm; c’est quoi le brevet de maîtrise; c’est quoi un bp; ça veut dire quoi bm;
      niveau 4 c’est quoi; un cap c’est quel niveau; les niveaux de diplômes; ctm ou btm c’est quoi;
      ça correspond à quoi un btm; le bm c’est quel diplôme; bp ça correspond à quoi; un bac pro c’est
      quel niveau; différence entre btm et bm; signification de bp; c’est quoi un cap; le bp c’est
      quel niveau; niveau 3 c’est quoi
    `),
    answer:
      'Niveau 3 : CAP. Niveau 4 : bac pro, BP (brevet professionnel), BTM (brevet technique des métiers), BMA. Niveau 5 : BTS, BM (brevet de maîtrise). Niveau 6 : licence.',
    ask: 'cma',
  }),
  fromPage(levels, {
    id: 'mention-complementaire',
    title: 'Qu’est devenue la mention complémentaire ?',
    questions: ways(`
      la mention complémentaire existe encore; c’est quoi le certificat de spécialisation; une mc
      boulangerie; mc ou cs; mention complémentaire pâtisserie
    `),
    answer: 'Elle s’appelle maintenant « certificat de spécialisation » (CS).',
    ask: 'cma',
  }),
  fromPage('art. L6211-4 du code du travail ; convention locale', {
    id: 'trouver-cfa',
    title: 'Quel CFA pour mon apprenti ?',
    questions: ways(`
      il y a un cfa pour les boulangers dans le coin; quel cfa forme les coiffeurs; où il va
      faire ses cours l’apprenti; trouver un cfa; le cfa le plus proche; comment on inscrit
      l’apprenti au cfa; adresse du cfa; quelle école pour mon apprenti; le cfa le plus près
      pour un coiffeur; liste des cfa; un cfa pour la boucherie; dans quel cfa il peut aller;
      y a un cfa à côté; qui choisit le cfa; c’est moi qui choisis le cfa; le choix du cfa
      c’est le patron ou le jeune
    `),
    answer:
      'Le développeur de l’apprentissage de la Chambre de métiers connaît les CFA qui forment à votre métier et les places qui restent. Je n’en ai pas la liste.',
    ask: 'cma',
  }),
  fromPage(partners, {
    id: 'trouver-apprenti',
    title: 'Comment trouver un apprenti ?',
    questions: ways(`
      vous avez des jeunes sous la main pour la coiffure; où trouver un apprenti; comment je
      trouve un apprenti; vous avez des jeunes qui cherchent un patron; vous pouvez me trouver
      un apprenti; je trouve pas d’apprenti; il y a des candidats pour un apprentissage; qui
      m’aide à trouver un jeune; aidez-moi à trouver un apprenti; je ne trouve personne comme
      apprenti; qui peut me présenter un jeune; vous connaissez un jeune qui cherche une
      place; où chercher un apprenti; avez-vous des candidats apprentis; je n’arrive pas à
      trouver un apprenti; qui propose des jeunes; un jeune cherche un patron vous en avez;
      trouver un bon apprenti; recruter un apprenti où chercher; vous avez des jeunes qui
      cherchent; où dénicher un jeune motivé; où est-ce qu’on déniche un apprenti; comment
      mettre la main sur un bon jeune
    `),
    answer:
      'Le centre d’aide à la décision (CAD) de la Chambre de métiers reçoit les jeunes qui cherchent un employeur et fait le rapprochement. Dites-moi ce que vous cherchez, je le lui transmets.',
    ask: 'cma',
    begins: 'apprenticeship',
  }),
  fromPage(partners, {
    id: 'jeune-cherche-patron',
    title: 'Je suis un jeune : comment trouver un employeur ?',
    questions: ways(`
      je cherche un patron comment je fais; comment trouver une place d’apprenti; je veux être
      apprenti à qui je m’adresse; mon fils cherche un maître d’apprentissage; où trouver un
      employeur pour mon apprentissage; qui aide les jeunes à trouver un patron; comment
      trouver un maître d’apprentissage pour mon fils; qui aide à trouver un apprentissage; ma
      fille cherche une entreprise pour son cap; mon fils cherche un patron pour son bac pro
      où aller; mon gamin cherche une entreprise pour faire son cap
    `),
    answer:
      'Le centre d’aide à la décision (CAD) de la Chambre de métiers aide les jeunes à choisir un métier et à trouver un employeur.',
    ask: 'cma',
  }),
  fromPage('art. L6222-24 du code du travail et pages publiques sur l’apprentissage', {
    id: 'temps-cfa-paye',
    title: 'Les heures de CFA sont-elles payées ?',
    questions: ways(`
      je le paye quand il est au cfa; les heures de cfa comptent dans les 35 heures; quand l’apprenti
      est à l’école c’est moi qui le paye; le jour de cfa je le paye; l’apprenti est payé pendant les
      cours; les heures passées au cfa sont payées; la semaine d’école il est payé; le temps de cours
      compte comme du travail; les jours de cours je paye l’apprenti; je dois payer l’apprenti quand
      il est au cfa; il est rémunéré pendant le cfa; les heures d’école sont payées
    `),
    answer: 'Le temps passé au CFA compte comme du temps de travail, et il est payé.',
    certain: false,
    ask: 'cma',
  }),
  fromPage(partners, {
    id: 'contrat-pro',
    title: 'Apprentissage ou contrat de professionnalisation ?',
    questions: ways(`
      c’est quoi un contrat pro; différence entre apprentissage et contrat de professionnalisation;
      contrat pro ou apprenti; contrat de professionnalisation comment ça marche; alternance pour un
      adulte; contrat de professionnalisation ou apprentissage; un contrat pro pour un adulte
    `),
    answer:
      'Les deux forment en alternance. L’apprentissage va en principe jusqu’à 29 ans ; pour un contrat de professionnalisation, France Travail vous dit ce qui s’applique.',
    certain: false,
    ask: 'france-travail',
  }),
]
