import { type Entry, fromLabourCode, fromPage, partners, ways } from './entry.ts'

const agreements =
  'codes des conventions et OPCO (mission-apprentissage/contrat), codes NAF : lien à confirmer pour votre entreprise'

/** Who does what among those whom an artisan meets. */
export const whoDoesWhat: Entry[] = [
  fromLabourCode('L6211-4', {
    id: 'role-cma',
    title: 'Que fait la Chambre de métiers ?',
    questions: ways(`
      la chambre de métiers fait quoi pour moi; à quoi sert la chambre de métiers; c’est quoi la cma;
      la cma sert à quoi; qu’est-ce que la cma peut faire pour un apprenti; rôle de la chambre des
      métiers; la chambre m’aide pour l’apprentissage; comment la chambre de métiers peut m’aider; la
      chambre de métiers propose quoi; services de la chambre de métiers; intérêt de la chambre de
      métiers
    `),
    answer:
      'Elle accompagne les artisans : prendre un apprenti et préparer le contrat, former le maître d’apprentissage, aider en cas de conflit, créer, reprendre ou transmettre une entreprise.',
    ask: 'cma',
  }),
  fromLabourCode('L5312-1', {
    id: 'role-france-travail',
    title: 'Que fait France Travail pour une entreprise ?',
    questions: ways(`
      france travail fait quoi pour les entreprises; à quoi sert france travail pour un patron;
      qu’est-ce que pôle emploi peut faire pour mon recrutement; un conseiller entreprise c’est quoi;
      france travail trouve des candidats; comment france travail peut m’aider à recruter; services de
      france travail pour les patrons; france travail sert à quoi pour un employeur
    `),
    answer:
      'Son conseiller entreprise recueille vos offres, vous aide à les écrire, propose des candidats et peut organiser une immersion ou une formation avant l’embauche.',
    ask: 'france-travail',
  }),
  fromPage(partners, {
    id: 'qui-fait-quoi',
    title: 'Chambre de métiers ou France Travail : à qui s’adresser ?',
    questions: ways(`
      je dois voir la chambre de métiers ou france travail; qui s’occupe de quoi entre la cma
      et france travail; c’est qui qui traite mon offre; à qui je m’adresse pour recruter;
      quelle différence entre la chambre et france travail; qui contacter pour recruter; cma
      ou france travail; je m’adresse à qui; à qui je dois m’adresser pour un apprenti; qui
      s’occupe de mon dossier vous ou la chambre; c’est vous ou la chambre qui suit mon
      dossier; qui suit ma demande; j’appelle qui la chambre ou france travail; la chambre ou
      france travail j’appelle lequel; je vois la chambre ou france travail; la diff entre la
      chambre et france travail; c’est quoi la différence entre la chambre et france travail
    `),
    answer:
      'Pour une embauche, France Travail ; pour un apprenti, une création ou une reprise, la Chambre de métiers. Dites-moi votre besoin : je le remets au bon conseiller.',
  }),
  fromPage(agreements, {
    id: 'mon-opco',
    title: 'Quel est mon OPCO ?',
    questions: ways(`
      c’est quoi mon opco; quel opco pour une boulangerie; je dépends de quel opco; opco bâtiment
      c’est lequel; l’opco de la coiffure; comment je sais quel est mon opco; opco d’un garage; quel
      opco pour la coiffure; trouver mon opco; mon entreprise dépend de quel opco; nom de mon opco;
      opco ep c’est le mien; opco mobilités c’est pour qui; mon métier c’est quel opco
    `),
    answer:
      'Souvent OPCO EP (alimentation, coiffure, esthétique, fleurs), Constructys pour le bâtiment, OPCO Mobilités pour les garages, Akto pour la restauration. Votre convention collective en décide.',
    certain: false,
    ask: 'opco',
  }),
  fromLabourCode('D6224-1 et L6224-1', {
    id: 'role-opco',
    title: 'Qu’est-ce qu’un OPCO ?',
    questions: ways(`
      c’est quoi un opco; à quoi sert l’opco; opco ça veut dire quoi; l’opco il fait quoi; que fait
      l’opco; l’opco ça sert à quoi; définition opco; rôle de l’opco
    `),
    answer:
      'C’est l’organisme de votre branche qui finance la formation. Vous lui envoyez le contrat d’apprentissage, et il répond sous 20 jours.',
    ask: 'opco',
  }),
  fromPage(agreements, {
    id: 'convention-collective',
    title: 'Quelle est ma convention collective ?',
    questions: ways(`
      c’est quoi ma convention collective; convention collective boulangerie numéro; idcc coiffure;
      quel numéro de convention pour un garage; convention collective du bâtiment; comment je sais de
      quelle convention je dépends; quelle convention collective pour un salon; ma convention
      collective c’est laquelle; convention applicable à une boulangerie; numéro idcc boucherie
    `),
    answer:
      'Par exemple : boulangerie 843, boucherie 992, coiffure 2596, garages 1090, bâtiment 1596 (jusqu’à 10 salariés) ou 1597 (au-delà). Votre code NAF ne suffit pas à la fixer.',
    certain: false,
    ask: 'cma',
  }),
  fromPage(partners, {
    id: 'cad',
    title: 'Qu’est-ce que le CAD ?',
    questions: ways(`
      c’est quoi le cad; centre d’aide à la décision; le cad il sert à quoi; qui oriente les jeunes
      vers l’artisanat; que fait le cad; le centre d’aide à la décision c’est quoi; qui peut m’aider
      pour l’apprentissage à la chambre; à la chambre qui s’occupe des apprentis; un interlocuteur
      pour l’apprentissage à la cma
    `),
    answer:
      'Le centre d’aide à la décision de la Chambre de métiers reçoit les jeunes : information, bilan, recherche d’un maître d’apprentissage.',
    ask: 'cma',
  }),
  fromPage(partners, {
    id: 'numero-france-travail',
    title: 'Quel numéro pour joindre France Travail ?',
    questions: ways(`
      le numéro de france travail pour les entreprises; c’est quoi le 3995; téléphone france travail
      pro; comment appeler france travail; numéro de téléphone de france travail; appeler france
      travail; 39 95 c’est quoi; c’est quel numéro pour les employeurs; le 3995 c’est pour qui;
      téléphone france travail entreprises; le téléphone de france travail pour les patrons
    `),
    answer: 'Le 3995, la ligne de France Travail pour les entreprises.',
    ask: 'france-travail',
  }),
  fromPage(partners, {
    id: 'joindre-bureau',
    title: 'Où et quand joindre un conseiller ?',
    questions: ways(`
      où est la chambre de métiers; les horaires de la chambre de métiers; france travail est ouvert
      quand; l’adresse de votre bureau; à quelle heure ouvre la chambre de métiers; vous êtes ouverts
      quand; je peux vous appeler; je peux passer vous voir; votre adresse c’est où; vos bureaux sont
      où; où vous trouver; c’est quoi votre adresse; on peut venir sur place; je veux qu’on m’appelle
    `),
    answer: 'Écrivez « parler à quelqu’un » : je vous donne les numéros et les horaires des bureaux.',
  }),
  fromPage(partners, {
    id: 'litige',
    title: 'Qui peut m’aider pour un litige avec un salarié ?',
    questions: ways(`
      j’ai un litige avec un salarié; les prud’hommes; mon salarié me menace des prud’hommes;
      comment licencier quelqu’un; j’ai besoin d’un conseil juridique; problème avec un
      employé qui appeler; litige avec mon employé; problème avec un salarié; licencier un
      salarié; mon salarié m’attaque aux prud’hommes; conseil juridique; un ancien salarié me
      fait un procès; un salarié me fait un procès; j’ai un avocat contre moi; mon salarié a
      pris un avocat; l’inspection du travail est passée; j’ai un contrôle de l’inspection du
      travail; l’urssaf me réclame de l’argent; un souci avec un employé qui peut me
      conseiller; j’ai un souci avec un salarié; qui me conseille pour un problème avec un
      employé
    `),
    answer:
      'Je ne donne pas de conseil sur un litige ou un licenciement. Un conseiller vous oriente vers la bonne personne.',
  }),
]
