import { type Entry, fromPage, ownSource, ways } from './entry.ts'

/** Told at once to whoever asks, as article 50 of the AI Act wants. */
export const whatIAm =
  'Oui, je suis un assistant automatique, pas un conseiller : je prends note, une personne reprend ensuite.'

/** Who sees what is written here, and how to have it erased. */
export const whatIsKept =
  'Je garde vos demandes, vos réponses et nos échanges, pour les seuls conseillers qui suivent votre demande. Pour les voir, les corriger ou les faire effacer, écrivez « parler à quelqu’un » : l’équipe s’en charge.'

const own = ownSource

export const assistant: Entry[] = [
  fromPage(own, {
    id: 'robot',
    title: 'Êtes-vous un robot ?',
    questions: ways(`
      vous êtes un robot; c’est une intelligence artificielle; c’est un vrai conseiller qui répond; il
      y a un humain derrière; vous êtes une ia; c’est un robot ou une vraie personne; est-ce un humain
      qui me répond; je parle à un robot; suis-je avec une machine; c’est automatique; t’es qui toi;
      vous êtes qui; c’est qui qui répond; qui est-ce qui me parle; je parle à qui; à qui je parle;
      qui me répond; je parle avec qui là
    `),
    answer: whatIAm,
  }),
  fromPage(own, {
    id: 'donnees',
    title: 'Que faites-vous de mes informations ?',
    questions: ways(`
      vous faites quoi de mes informations; qui voit ce que j’écris ici; c’est confidentiel;
      mes réponses vont à qui; qui a accès à mes données; est-ce que vous gardez la
      conversation; que deviennent mes données; mes informations sont protégées; qui lit mes
      messages; vous partagez mes données avec qui; protection de mes données; vous gardez mon
      numéro combien de temps; mon numéro il est gardé combien de temps; vous effacez quand
      mon téléphone; vous faites quoi de mon numéro de téléphone; à qui vous donnez mon
      numéro; mon adresse vous en faites quoi
    `),
    answer: whatIsKept,
  }),
  fromPage(own, {
    id: 'tri-candidats',
    title: 'Choisissez-vous les candidats à ma place ?',
    questions: ways(`
      c’est vous qui choisissez les candidats; vous triez les cv; c’est un robot qui sélectionne les
      candidats; qui choisit les candidats; vous notez les candidats; c’est vous qui triez les
      candidatures; l’assistant choisit les candidats; qui sélectionne les candidats
    `),
    answer:
      'Je prépare l’offre : je ne trie pas et je ne note pas les candidats. Un conseiller vous en propose, et c’est vous qui choisissez.',
  }),
  fromPage(own, {
    id: 'quand-publie',
    title: 'Quand l’offre est-elle publiée ?',
    questions: ways(`
      c’est publié tout de suite; l’offre paraît quand; mon annonce sera en ligne quand; où est
      publiée mon offre; qui publie l’annonce; c’est vous qui publiez; l’annonce passe où; où part mon
      offre une fois validée; quand mon offre sera publiée; l’offre est déjà en ligne; une fois validé
      ça part où; qui voit mon annonce; à quel moment l’annonce est publiée; après la validation il se
      passe quoi; mon annonce elle sort quand; quand sort mon annonce; elle paraît quand mon offre
    `),
    answer:
      'Pas tout de suite : vous relisez, vous écrivez « Je valide », puis un conseiller relit l’offre et s’occupe de la publier.',
  }),
  fromPage(own, {
    id: 'duree-offre',
    title: 'Combien de temps ma demande reste-t-elle ouverte ?',
    questions: ways(`
      combien de temps mon offre reste en ligne; l’annonce dure combien de temps; elle
      s’arrête quand mon offre; mon offre expire quand; prolonger mon annonce comment; l’offre
      est valable combien de temps; durée de publication de l’annonce; mon annonce s’arrête
      quand; combien de temps avant que l’offre expire; ma demande est supprimée au bout de
      combien de temps; vous gardez ma demande combien de temps; ma demande s’efface quand
    `),
    answer:
      'Une demande transmise reste ouverte deux mois. Écrivez « prolonger » pour deux mois de plus ; je vous préviens avant la fin.',
  }),
  fromPage(own, {
    id: 'tarif-service',
    title: 'Ce service est-il payant ?',
    questions: ways(`
      c’est gratuit; ça coûte combien de publier une annonce; c’est
      payant votre service; combien je paye pour déposer une offre; vous prenez une
      commission; ça coûte quelque chose de passer par vous; faut payer pour utiliser votre
      service; ce service est gratuit; est-ce gratuit; combien coûte votre service; déposer
      une offre est payant; faut-il payer; vous êtes payants; faut payer pour l’annonce;
      l’annonce est payante; passer une annonce c’est payant; vous prenez combien; combien
      prenez-vous pour ce service; le service coûte combien
    `),
    answer: 'Préparer une demande avec moi ne vous coûte rien. Pour le reste, votre conseiller vous répond.',
    certain: false,
  }),
]
