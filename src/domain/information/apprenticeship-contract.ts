import { type Entry, fromLabourCode, fromPage, ways } from './entry.ts'

export const apprenticeshipContract: Entry[] = [
  fromLabourCode('L6222-18', {
    id: 'rupture-45-jours',
    title: 'Y a-t-il une période d’essai pour un apprenti ?',
    questions: ways(`
      période d’essai apprenti; je peux arrêter le contrat si ça va pas avec l’apprenti;
      rompre un contrat d’apprentissage; les 45 jours ça marche comment; comment on casse un
      contrat d’apprentissage; je peux virer mon apprenti; si au bout d’un mois l’apprenti
      fait pas l’affaire; il veut partir mon apprenti il a le droit; on peut se séparer de
      l’apprenti; combien de temps pour me séparer de l’apprenti; je ne veux plus de mon
      apprenti; ça ne convient pas avec l’apprenti; licencier un apprenti; délai pour arrêter
      le contrat d’un apprenti; pendant combien de temps je peux arrêter l’apprentissage;
      combien de jours d’essai pour un apprenti; on peut casser le contrat au bout de combien
      de temps; arrêter l’apprentissage sans se justifier; je veux rompre avec mon apprenti;
      mettre fin au contrat d’apprentissage; si l’apprenti ne convient pas; mon apprenti veut
      rompre son contrat; délai de rétractation apprentissage; résilier le contrat
      d’apprentissage; l’apprenti peut-il démissionner; préavis apprenti; combien de jours
      pour arrêter le contrat sans motif; arrêter le contrat sans raison jusqu’à quand; on
      peut arrêter les premiers jours sans motif; se quitter sans raison au début avec
      l’apprenti; les premiers jours on peut arrêter comme on veut avec l’apprenti; se séparer
      au début sans donner de raison
    `),
    answer:
      'Les 45 premiers jours passés dans l’entreprise, chacun peut arrêter librement le contrat. Ensuite, c’est plus encadré : appelez un conseiller avant de décider.',
  }),
  fromLabourCode('L6222-39', {
    id: 'mediateur',
    title: 'Qui peut aider en cas de conflit avec un apprenti ?',
    questions: ways(`
      ça se passe mal avec mon apprenti; conflit avec l’apprenti; médiateur de l’apprentissage;
      problème avec les parents de l’apprenti; je m’entends plus avec mon apprenti qui appeler; mon
      apprenti vient plus au travail je fais quoi; litige avec un apprenti; ça ne va plus avec mon
      apprenti; je me dispute avec mon apprenti; qui peut nous aider avec l’apprenti; désaccord avec
      mon apprenti qui peut intervenir; l’apprenti est insupportable qui peut m’aider; j’ai un souci
      avec mon apprenti à qui parler; médiation apprenti employeur; mon apprenti ne vient plus;
      l’apprenti ne vient plus travailler; mon apprenti est tout le temps absent; on se dispute avec
      l’apprenti qui contacter; je ne m’entends plus avec mon apprenti; ça ne va plus avec l’apprenti;
      qui contacter en cas de problème avec l’apprenti; dispute avec l’apprenti
    `),
    answer:
      'Le médiateur de l’apprentissage de la Chambre de métiers aide l’employeur, le jeune et sa famille. Appelez-le : rien n’est noté ici.',
  }),
  fromLabourCode('L6222-4', {
    id: 'contrat-ecrit',
    title: 'Quand signer le contrat d’apprentissage ?',
    questions: ways(`
      il peut commencer avant de signer; faut un contrat écrit pour un apprenti; quand on signe le
      contrat d’apprentissage; qui signe le contrat d’apprentissage; on peut signer après le début; il
      travaille déjà sans contrat l’apprenti; faut-il un contrat signé avant de commencer; signer le
      contrat d’apprentissage avant ou après; un apprenti sans contrat c’est possible; sans contrat
      signé je peux le faire travailler; le faire travailler avant la signature; travailler sans
      contrat signé; il vient une journée sans contrat
    `),
    answer: 'Le contrat est écrit et signé avant le premier jour de travail.',
  }),
  fromLabourCode('D6224-1 et L6224-1', {
    id: 'envoi-opco',
    title: 'À qui envoyer le contrat d’apprentissage, et quand ?',
    questions: ways(`
      j’envoie le contrat où; c’est à qui que j’envoie le contrat de l’apprenti; délai pour déposer le
      contrat à l’opco; envoyer le contrat à l’opco; combien de jours pour enregistrer le contrat; qui
      enregistre le contrat d’apprentissage; l’opco répond en combien de temps; le contrat va à la
      chambre de métiers; une fois signé j’envoie le contrat à qui; à qui transmettre le contrat
      d’apprentissage; où déposer le contrat; le contrat signé de l’apprenti je le porte où; dans quel
      délai envoyer le contrat; jusqu’à quand je peux envoyer le contrat; à quel organisme envoyer le
      contrat; où envoyer le cerfa rempli; qui valide le contrat d’apprentissage; l’opco ou la chambre
      pour déposer le contrat; combien de temps pour déposer le contrat d’apprentissage; le dépôt du
      contrat se fait où; je transmets le contrat à qui; enregistrement du contrat d’apprentissage
    `),
    answer:
      'À votre OPCO, au plus tard 5 jours ouvrables après le début du contrat. Il a 20 jours pour répondre. La Chambre de métiers peut le préparer avec vous.',
    ask: 'opco',
  }),
  fromPage('formulaire Cerfa 10103 (FA13) et art. L6222-4, D6224-1, L1221-10 du code du travail', {
    id: 'papiers-apprenti',
    title: 'Quels papiers pour embaucher un apprenti ?',
    questions: ways(`
      quels papiers pour un apprenti; quelles démarches pour prendre un apprenti; comment on
      fait pour prendre un apprenti; c’est quoi les formalités pour l’apprentissage; le cerfa
      de l’apprentissage; comment embaucher un apprenti; dossier à remplir pour un apprenti;
      paperasse apprenti; comment ça se passe pour prendre un apprenti; les étapes pour
      embaucher un apprenti; comment avoir un apprenti; comment faire pour avoir un apprenti;
      qu’est-ce qu’il faut remplir pour un apprenti; par où commencer pour prendre un
      apprenti; par quoi commencer pour un premier apprenti; marche à suivre pour prendre un
      apprenti; qu’est-ce que je dois faire pour avoir un apprenti; quel contrat pour un
      apprenti; quelles formalités pour un apprenti; quoi faire pour embaucher un apprenti; la
      procédure pour un apprenti; les documents à fournir pour un apprenti; je voudrais un
      apprenti comment faire; liste des papiers pour l’apprentissage; quels papiers pour faire
      entrer un apprenti; papiers pour faire rentrer un apprenti; le cerfa de l’apprenti je le
      trouve où; où trouver le cerfa; le formulaire du contrat d’apprentissage;
      administrativement ça se passe comment pour un apprenti; le côté administratif pour un
      apprenti; les démarches administratives pour un apprenti
    `),
    answer:
      'Un contrat sur le formulaire Cerfa 10103, signé avant le début ; une déclaration préalable à l’embauche (DPAE) ; puis l’envoi du contrat à l’OPCO sous 5 jours ouvrables. La Chambre de métiers vous aide à le préparer.',
    ask: 'cma',
    begins: 'apprenticeship',
  }),
  fromLabourCode('L6222-12', {
    id: 'debut-contrat',
    title: 'Quand peut commencer un contrat d’apprentissage ?',
    questions: ways(`
      à quelle période on prend un apprenti; on peut prendre un apprenti en cours d’année; faut
      attendre septembre pour un apprenti; il est trop tard pour prendre un apprenti; quand commence
      un apprentissage; je peux le prendre avant la rentrée du cfa; un apprenti en janvier c’est
      possible; le contrat commence quand par rapport aux cours; c’est trop tard pour un apprenti
      cette année; l’apprenti peut commencer en juillet; on peut commencer un apprentissage au milieu
      de l’année; embaucher un apprenti en février; l’apprentissage commence forcément en septembre; à
      partir de quand un apprenti peut commencer; l’apprentissage peut démarrer en mars; une date
      limite pour signer un apprenti; on peut commencer quand l’apprentissage; c’est possible hors
      septembre; prendre un apprenti après la rentrée; commencer avant la rentrée; l’apprenti peut
      débuter en octobre; date de début du contrat d’apprentissage; signer un apprenti en plein mois
      de février; un apprenti en cours d’année; commencer en février un apprentissage
    `),
    answer:
      'À tout moment de l’année, si le CFA l’accueille : les cours et le travail commencent au plus tard 3 mois après le début du contrat.',
    begins: 'apprenticeship',
  }),
]
