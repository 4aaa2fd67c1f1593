import { type Entry, fromPage, partners, ways } from './entry.ts'

export const formalities: Entry[] = [
  fromPage('guichet unique des entreprises (INPI), ouvert le 1er janvier 2023', {
    id: 'ou-s-inscrire',
    title: 'Où déclarer son entreprise ?',
    questions: ways(`
      où je m’inscris pour créer mon entreprise; où déclarer mon activité; c’est quoi le guichet
      unique; comment immatriculer mon entreprise; faut aller où pour s’installer; comment avoir un
      siret; inscription à la chambre de métiers; comment on crée une boîte; formalités pour ouvrir
      une entreprise; où créer mon entreprise; la création d’une entreprise c’est où; à qui déclarer
      mon activité d’artisan; sur quel site créer mon entreprise; comment créer mon entreprise;
      démarches de création d’entreprise; où faire les formalités de création; s’inscrire comme
      artisan; s’immatriculer; comment devenir auto-entrepreneur; déclarer une activité artisanale;
      les démarches pour s’installer; obtenir un numéro siret; l’inpi c’est là qu’on s’inscrit; c’est
      l’inpi pour s’immatriculer; c’est quoi l’inpi
    `),
    answer:
      'Sur le guichet unique des entreprises, tenu par l’INPI. La Chambre de métiers vous aide à remplir le dossier.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage('art. L111-1 du code de l’artisanat ; registre national des entreprises (RNE)', {
    id: 'repertoire-metiers',
    title: 'Le répertoire des métiers existe-t-il encore ?',
    questions: ways(`
      le répertoire des métiers ça existe encore; c’est quoi le rne; registre national des
      entreprises; je suis artisan jusqu’à combien de salariés; plus de 10 salariés je reste artisan;
      c’est quoi un artisan; inscription au répertoire des métiers; le rm a disparu; carte d’artisan
    `),
    answer:
      'Il est passé dans le registre national des entreprises (RNE). On s’y inscrit comme artisan jusqu’à 10 salariés.',
    ask: 'cma',
  }),
  fromPage('service-public.fr, stage de préparation à l’installation', {
    id: 'stage-spi',
    title: 'Le stage d’installation est-il obligatoire ?',
    questions: ways(`
      le stage pour s’installer est obligatoire; stage de préparation à l’installation; c’est quoi le
      stage spi; formation pour créer son entreprise; combien coûte le stage de la chambre de métiers;
      le stage de 5 jours pour les artisans; cours pour apprendre à gérer une entreprise; faut-il une
      formation de gestion pour s’installer; le spi est obligatoire; le stage de la chambre de métiers
      pour créer; le stage pour créer une entreprise artisanale est payant; formation obligatoire pour
      s’installer artisan; stage de gestion obligatoire; spi obligatoire; prix du stage
      d’installation; la chambre de métiers impose un stage; formation créateur d’entreprise
    `),
    answer:
      'Le stage d’installation n’est plus obligatoire depuis la loi PACTE. La Chambre de métiers propose « Créer son projet d’entreprise » : 5 jours, de 700 à 875 €.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(partners, {
    id: 'aides-creation',
    title: 'Quelles aides pour créer son entreprise ?',
    questions: ways(`
      il y a des aides pour créer une entreprise; aide à la création pour un chômeur; l’acre et l’arce
      c’est quoi; je suis au chômage je veux m’installer quelles aides; je garde mes allocations si je
      crée ma boîte; subvention pour ouvrir un commerce; quelles aides pour un demandeur d’emploi qui
      crée sa boîte; je touche le chômage et je veux créer; aide france travail création d’entreprise;
      aides pour s’installer; acre; arce; aide pour me lancer
    `),
    answer:
      'Si vous êtes inscrit à France Travail, deux aides sont à regarder : l’ARCE et l’ACRE. Votre conseiller vous dit si vous y avez droit.',
    certain: false,
    ask: 'france-travail',
    begins: 'business-project',
  }),
  fromPage(partners, {
    id: 'financement',
    title: 'Qui peut m’aider à financer mon projet ?',
    questions: ways(`
      comment financer mon projet; faire un prévisionnel; prêt pour s’installer; qui m’aide à monter
      mon dossier de financement; la banque veut un business plan; combien il faut pour ouvrir une
      boulangerie; trouver de l’argent pour mon projet; comment monter un dossier pour la banque; un
      prêt pour créer mon entreprise; qui peut m’aider pour le prévisionnel; chiffrer mon projet;
      budget pour ouvrir un commerce; trouver de l’argent pour reprendre une affaire; un prêt pour
      m’installer; avoir un prêt pour ouvrir; qui prête de l’argent pour créer; un prêt d’honneur;
      prêt pour reprendre
    `),
    answer:
      'Le conseiller création-transmission de la Chambre de métiers fait avec vous le diagnostic et le prévisionnel. Je ne chiffre pas un projet.',
    ask: 'cma',
    begins: 'business-project',
  }),
  fromPage(partners, {
    id: 'statut',
    title: 'Quel statut choisir pour son entreprise ?',
    questions: ways(`
      micro-entreprise ou société; quel statut choisir; sarl ou eurl ou sasu; auto-entrepreneur ou
      entreprise individuelle; quelle forme juridique pour ma boîte; quel régime choisir; micro ou
      société; choisir un statut juridique; sas ou sarl; sarl ou micro-entreprise; rester en micro ou
      passer en société
    `),
    answer:
      'Cela dépend de votre situation : le conseiller création-transmission de la Chambre de métiers compare avec vous. Je ne donne pas ce conseil.',
    ask: 'cma',
    begins: 'business-project',
  }),
]
