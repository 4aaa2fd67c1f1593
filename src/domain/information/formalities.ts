import { type Entry, fromPage, partners } from './entry.ts'

export const formalities: Entry[] = [
  fromPage('guichet unique des entreprises (INPI), ouvert le 1er janvier 2023', {
    id: 'ou-s-inscrire',
    title: 'Où déclarer son entreprise ?',
    questions: [
      'où je m’inscris pour créer mon entreprise',
      'où déclarer mon activité',
      'c’est quoi le guichet unique',
      'comment immatriculer mon entreprise',
      'faut aller où pour s’installer',
      'comment avoir un siret',
      'inscription à la chambre de métiers',
      'comment on crée une boîte',
      'formalités pour ouvrir une entreprise',
      'où créer mon entreprise',
      'la création d’une entreprise c’est où',
      'à qui déclarer mon activité d’artisan',
    ],
    answer:
      'Sur le guichet unique des entreprises, tenu par l’INPI. La Chambre de métiers vous aide à remplir le dossier.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage('art. L111-1 du code de l’artisanat ; registre national des entreprises (RNE)', {
    id: 'repertoire-metiers',
    title: 'Le répertoire des métiers existe-t-il encore ?',
    questions: [
      'le répertoire des métiers ça existe encore',
      'c’est quoi le rne',
      'registre national des entreprises',
      'je suis artisan jusqu’à combien de salariés',
      'plus de 10 salariés je reste artisan',
      'c’est quoi un artisan',
    ],
    answer:
      'Il est passé dans le registre national des entreprises (RNE). On s’y inscrit comme artisan jusqu’à 10 salariés.',
    ask: 'cma',
  }),
  fromPage('service-public.fr, stage de préparation à l’installation', {
    id: 'stage-spi',
    title: 'Le stage d’installation est-il obligatoire ?',
    questions: [
      'le stage pour s’installer est obligatoire',
      'stage de préparation à l’installation',
      'c’est quoi le stage spi',
      'formation pour créer son entreprise',
      'combien coûte le stage de la chambre de métiers',
      'le stage de 5 jours pour les artisans',
      'cours pour apprendre à gérer une entreprise',
      'faut-il une formation de gestion pour s’installer',
      'le spi est obligatoire',
      'le stage de la chambre de métiers pour créer',
    ],
    answer:
      'Non, il n’est plus obligatoire depuis la loi PACTE. La Chambre de métiers propose « Créer son projet d’entreprise » : 5 jours, de 700 à 875 €.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(partners, {
    id: 'aides-creation',
    title: 'Quelles aides pour créer son entreprise ?',
    questions: [
      'il y a des aides pour créer une entreprise',
      'aide à la création pour un chômeur',
      'l’acre et l’arce c’est quoi',
      'je suis au chômage je veux m’installer quelles aides',
      'je garde mes allocations si je crée ma boîte',
      'subvention pour ouvrir un commerce',
    ],
    answer:
      'Si vous êtes inscrit à France Travail, deux aides sont à regarder : l’ARCE et l’ACRE. Votre conseiller vous dit si vous y avez droit.',
    certain: false,
    ask: 'france-travail',
    begins: 'business-project',
  }),
  fromPage(partners, {
    id: 'financement',
    title: 'Qui peut m’aider à financer mon projet ?',
    questions: [
      'comment financer mon projet',
      'faire un prévisionnel',
      'prêt pour s’installer',
      'qui m’aide à monter mon dossier de financement',
      'la banque veut un business plan',
      'combien il faut pour ouvrir une boulangerie',
    ],
    answer:
      'Le conseiller création-transmission de la Chambre de métiers fait avec vous le diagnostic et le prévisionnel. Je ne chiffre pas un projet.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(partners, {
    id: 'statut',
    title: 'Quel statut choisir pour son entreprise ?',
    questions: [
      'micro-entreprise ou société',
      'quel statut choisir',
      'sarl ou eurl ou sasu',
      'auto-entrepreneur ou entreprise individuelle',
      'quelle forme juridique pour ma boîte',
    ],
    answer:
      'Cela dépend de votre situation : le conseiller création-transmission de la Chambre de métiers compare avec vous. Je ne donne pas ce conseil.',
    ask: 'cma',
    begins: 'business-project',
  }),
]
