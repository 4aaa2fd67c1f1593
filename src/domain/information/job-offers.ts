import { type Entry, fromLabourCode, fromPage, ways } from './entry.ts'

const advice = 'francetravail.fr, conseils pour rédiger une offre'

export const jobOffers: Entry[] = [
  fromPage('directive (UE) 2023/970, art. 5 ; loi française pas encore votée', {
    id: 'salaire-dans-offre',
    title: 'Faut-il écrire le salaire dans l’offre ?',
    questions: ways(`
      je suis obligé de mettre le salaire dans l’annonce; le salaire est obligatoire dans l’offre;
      faut afficher le salaire; pourquoi vous demandez le salaire; transparence des salaires; je peux
      ne pas mettre le salaire; une fourchette de salaire c’est obligatoire; obligé de donner le
      salaire; je ne veux pas mettre le salaire dans l’offre; obligé de dire combien on paye dans
      l’annonce; l’annonce sans le salaire; l’affichage du salaire est obligatoire; indiquer le
      salaire dans l’annonce; donner une fourchette est obligatoire; ne pas dire le salaire dans
      l’offre; faut-il préciser le salaire; le salaire doit être écrit; obligation d’afficher le
      salaire; annonce sans salaire possible; je veux pas écrire le salaire sur l’offre
    `),
    answer:
      'Une règle européenne demande d’indiquer le salaire, ou une fourchette, avant l’entretien. La loi française n’est pas encore votée : c’est vivement conseillé, sans blocage ici.',
    certain: false,
    ask: 'france-travail',
  }),
  fromLabourCode('L1132-1', {
    id: 'criteres-interdits',
    title: 'Que n’a-t-on pas le droit d’écrire dans une offre ?',
    questions: ways(`
      qu’est-ce que je n’ai pas le droit de mettre dans une annonce; les mots interdits dans une
      offre; c’est quoi la discrimination à l’embauche; critères interdits annonce; mentions
      interdites dans une offre; qu’est-ce qui est interdit dans une offre d’emploi; mentions
      interdites; ce qui est interdit dans une annonce; qu’est-ce que je ne peux pas écrire; quels
      critères sont discriminatoires; demander quelqu’un du coin c’est interdit; peut-on refuser le
      voile dans l’annonce; choses à ne pas écrire dans une offre
    `),
    answer:
      'Rien sur l’âge, le sexe, l’origine, la religion, la santé, la grossesse, la famille, l’apparence ou le lieu de résidence. Décrivez plutôt le travail et ses horaires.',
    ask: 'france-travail',
  }),
  fromLabourCode('L1142-1', {
    id: 'offre-homme-femme',
    title: 'Peut-on demander un homme ou une femme ?',
    questions: ways(`
      je peux demander un homme; j’ai le droit de vouloir une femme pour le poste; pourquoi faut
      mettre h/f; c’est quoi h/f; préciser le sexe dans l’annonce; je préfère un homme dans l’annonce
      c’est légal; demander que des femmes dans l’annonce; je préfère une femme je peux l’écrire;
      réserver le poste à un homme; demander uniquement des femmes; je ne veux que des hommes;
      préciser homme ou femme; une annonce pour un homme seulement; pourquoi écrire h/f; pour la vente
      je préfère une dame; je préfère un homme pour ce poste; j’aimerais mieux une femme
    `),
    answer:
      'Une offre s’adresse aux femmes comme aux hommes, pour tout contrat. C’est pourquoi on écrit « H/F ».',
    ask: 'france-travail',
  }),
  fromLabourCode('L5331-2', {
    id: 'offre-age',
    title: 'Peut-on fixer un âge dans une offre ?',
    questions: ways(`
      je peux mettre un âge dans l’annonce; j’ai le droit de demander quelqu’un de jeune; mettre moins
      de 30 ans dans l’offre; limite d’âge dans une offre d’emploi; demander l’âge c’est interdit;
      préciser un âge dans l’offre; préciser l’âge souhaité dans l’annonce; demander quelqu’un de
      moins de 40 ans; refuser les plus de 50 ans dans l’offre; indiquer un âge dans l’annonce; une
      tranche d’âge dans l’annonce; chercher un jeune dans l’annonce c’est interdit; je veux un jeune
      je peux l’écrire; je peux marquer jeune dans l’annonce; mettre jeune dans l’offre; interdit de
      dire jeune et dynamique; jeune et dynamique dans l’annonce; j’ai le droit d’écrire jeune
    `),
    answer:
      'Une offre ne fixe pas d’âge, sauf quand la loi le fait elle-même, comme pour l’apprentissage (16 à 29 ans). Vous pouvez écrire « débutant accepté ».',
    ask: 'france-travail',
  }),
  fromLabourCode('L5331-3 et L5334-1', {
    id: 'offre-mensongere',
    title: 'Peut-on annoncer un salaire plus haut que le vrai ?',
    questions: ways(`
      je peux gonfler le salaire dans l’annonce; mettre un salaire plus haut que la réalité; fausse
      annonce risque; mentir dans une offre d’emploi; si l’annonce n’est pas exacte; publier une offre
      pour un poste qui n’existe pas; annoncer un plus gros salaire dans l’offre; mettre un salaire
      plus gros pour attirer; annonce mensongère; exagérer dans l’annonce; annoncer un faux salaire
    `),
    answer:
      'Ce que dit une offre doit être vrai, salaire compris. Une offre trompeuse expose son auteur à un an de prison et 37 500 € d’amende.',
    ask: 'france-travail',
  }),
  fromLabourCode('L5332-2', {
    id: 'offre-anonyme',
    title: 'Peut-on publier une offre anonyme ?',
    questions: ways(`
      je peux faire une annonce anonyme; sans mettre le nom de l’entreprise; je veux pas que mon nom
      apparaisse; cacher le nom de ma boîte dans l’offre; on voit mon nom sur l’annonce; offre sans
      nom; publier l’annonce sans donner mon nom; que le nom de ma boutique n’apparaisse pas sur
      l’offre; garder l’anonymat dans l’annonce; offre confidentielle; ne pas montrer le nom de
      l’entreprise; les candidats voient mon nom
    `),
    answer:
      'Votre nom peut rester caché aux candidats. Celui qui publie l’offre doit, lui, savoir qui vous êtes.',
    ask: 'france-travail',
  }),
  fromLabourCode('L5331-4', {
    id: 'offre-langue',
    title: 'Une offre peut-elle être dans une autre langue ?',
    questions: ways(`
      l’annonce en anglais c’est possible; je peux écrire l’offre en flamand; offre en langue
      étrangère; publier une annonce en belgique en néerlandais; écrire l’annonce en anglais; annonce
      dans une autre langue; je peux demander qu’il parle anglais; il doit parler anglais je peux
      l’écrire; exiger qu’il parle une langue
    `),
    answer: 'L’offre est écrite en français. Une traduction peut l’accompagner.',
    ask: 'france-travail',
  }),
  fromPage(`${advice} (« publication simple » et « offre confiée »)`, {
    id: 'offre-confiee',
    title: 'Qu’est-ce qu’une offre confiée ?',
    questions: ways(`
      c’est quoi une offre confiée; offre confiée ça veut dire quoi; différence entre confiée et
      publication simple; pourquoi confier mon offre; ça m’engage à quoi l’offre confiée; confier
      l’offre à france travail ça sert à quoi; qu’est-ce que ça change de confier l’offre; la confier
      à france travail; confier mon annonce; que veut dire offre confiée; à quoi sert de confier
      l’offre; l’intérêt de confier mon offre; confier ou pas mon offre; si je confie l’offre
      qu’est-ce qui se passe; offre confiée ou simple; c’est obligatoire de confier l’offre
    `),
    answer:
      'Une offre confiée est vue et suivie par les conseillers entreprise de France Travail, qui peuvent vous proposer des candidats. Sans cela, elle est seulement publiée.',
    ask: 'france-travail',
  }),
  fromLabourCode('L1221-6, L1221-8 et L1221-9', {
    id: 'questions-entretien',
    title: 'Que peut-on demander à un candidat ?',
    questions: ways(`
      qu’est-ce que j’ai le droit de demander en entretien; quelles questions poser au candidat; je
      peux lui demander s’il a des enfants; demander le casier judiciaire; les questions interdites à
      l’entretien d’embauche; demander à une candidate si elle veut des enfants; questions à ne pas
      poser en entretien; que puis-je demander au candidat; demander l’âge du candidat en entretien
    `),
    answer:
      'Seulement ce qui a un lien direct et nécessaire avec le poste. Le candidat doit savoir comment vous choisissez, et rien n’est recueilli à son insu.',
    ask: 'france-travail',
  }),
  fromPage('service-public.fr, fiche F39133', {
    id: 'sanction-discrimination',
    title: 'Que risque-t-on pour une offre discriminatoire ?',
    questions: ways(`
      qu’est-ce que je risque pour discrimination; amende annonce discriminatoire; c’est puni de
      combien la discrimination; sanction discrimination embauche; je risque quoi si je mets que des
      hommes; quelle amende pour discrimination; que risque un patron qui discrimine; je risque quoi
      si j’écris pas d’étranger; écrire pas d’étrangers dans une annonce je risque quoi; si je marque
      que des femmes je risque quoi
    `),
    answer: 'Une discrimination est punie de 3 ans de prison et de 45 000 € d’amende.',
    ask: 'france-travail',
  }),
  fromPage(advice, {
    id: 'contenu-offre',
    title: 'Que faut-il mettre dans une offre d’emploi ?',
    questions: ways(`
      qu’est-ce qu’il faut mettre dans une annonce; mentions obligatoires offre d’emploi;
      comment rédiger une bonne offre; quelles infos dans l’offre; comment faire une fiche de
      poste; que faut-il écrire dans l’offre; comment écrire mon offre; que mettre dans mon
      offre; rédiger une offre d’emploi; infos obligatoires dans une offre; une bonne annonce
      c’est quoi; faut mettre quoi dans une offre; qu’est-ce qu’on met dans une annonce; on
      met quoi dans une annonce d’embauche; que contient une annonce pour embaucher; dans
      l’annonce je mets quoi
    `),
    answer:
      'L’intitulé, le travail, le lieu, l’expérience, le contrat et sa durée, et un contact ; le diplôme pour un métier réglementé. Je vous pose ces questions une à une.',
    ask: 'france-travail',
    begins: 'job-posting',
  }),
]
