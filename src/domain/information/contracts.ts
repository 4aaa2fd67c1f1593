import { type Entry, fromLabourCode, fromPage, partners, ways } from './entry.ts'

export const contracts: Entry[] = [
  fromLabourCode('L1242-1, L1242-2 et L1242-12', {
    id: 'motif-cdd',
    title: 'Faut-il un motif pour un CDD ?',
    questions: ways(`
      faut un motif pour un cdd; je peux faire un cdd sans raison; quels motifs pour un cdd; un cdd
      pour voir si la personne convient; pourquoi vous demandez le motif du cdd; on a le droit de
      faire un cdd quand; cdd pour un remplacement ou un surcroît; conditions pour faire un cdd;
      quelles sont les raisons d’un cdd; un cdd sans motif; un cdd pour tester; dans quels cas faire
      un cdd; le cdd doit être justifié; a-t-on le droit de faire un cdd; quand peut-on faire un cdd;
      cdd interdit pour un poste durable; justifier un cdd; cas de recours au cdd; peut-on prendre
      quelqu’un en cdd pour l’essayer; raisons autorisées pour un cdd; un cdd pour remplacer un
      malade; un cdd pour la saison; accroissement d’activité comme motif; surcroît de travail ça
      suffit; un remplacement c’est un motif; la saison c’est un motif de cdd
    `),
    answer:
      'Un CDD se fait pour un motif précis, écrit au contrat, comme remplacer un salarié, faire face à un surcroît de travail ou une saison. Il ne sert pas à pourvoir durablement un poste.',
    ask: 'france-travail',
    begins: 'job-posting',
  }),
  fromPage('francetravail.fr, conseils pour rédiger une offre ; art. L1242-1 du code du travail', {
    id: 'cdd-puis-cdi',
    title: 'Peut-on écrire « CDD puis CDI » dans une offre ?',
    questions: ways(`
      je peux mettre cdd puis cdi; cdi possible à l’issue du cdd; écrire évolution possible en cdi; un
      cdd avant d’embaucher en cdi; commencer par un cdd et passer en cdi après; mettre cdi après dans
      l’annonce du cdd; mettre cdd avec possibilité de cdi; marquer cdi à la fin du cdd; promettre un
      cdi après le cdd; cdd débouchant sur un cdi; possibilité de cdi dans l’annonce; cdd avec
      embauche à la clé; indiquer un cdi possible après; un cdd transformable en cdi dans l’offre;
      après un cdd je peux l’embaucher définitivement; le garder après son cdd; transformer le cdd en
      cdi
    `),
    answer:
      'L’offre ne peut pas promettre un CDI à la fin d’un CDD, car un CDD répond à un besoin passager. Si le poste est durable, proposez un CDI.',
    ask: 'france-travail',
  }),
  fromPage(partners, {
    id: 'cdd-ou-cdi',
    title: 'CDD ou CDI : que choisir ?',
    questions: ways(`
      cdd ou cdi qu’est-ce qui est mieux; je fais un cdi ou un cdd; quel contrat choisir pour
      embaucher; différence entre cdd et cdi; quel type de contrat je dois prendre; je ne sais pas si
      je dois proposer un cdd ou un cdi; lequel est mieux un cdd ou un cdi; proposer un cdi ou un cdd;
      choisir entre cdd et cdi
    `),
    answer:
      'Le CDI est le contrat ordinaire. Un CDD ne se fait que pour un motif précis : remplacement, surcroît de travail, saison. Un conseiller en parle avec vous.',
    ask: 'france-travail',
  }),
  fromLabourCode('L1221-10', {
    id: 'dpae',
    title: 'Que faut-il déclarer avant une embauche ?',
    questions: ways(`
      faut-il déclarer quelque chose avant d’embaucher; la dpae c’est quoi; déclaration préalable à
      l’embauche quand; je dois le déclarer avant qu’il commence; comment déclarer un salarié; faut
      déclarer l’apprenti; déclaration d’embauche; l’embauche il faut la déclarer avant; quand
      déclarer un nouveau salarié; où déclarer une embauche; quelle déclaration avant d’embaucher;
      déclarer une embauche à l’urssaf; comment déclarer un nouvel employé; je dois déclarer mon
      apprenti; déclaration unique d’embauche; faut-il faire une dpae; l’embauche se déclare où; dpae
      combien de jours avant; dpae quand; la dpae se fait quand; combien de jours avant pour la dpae;
      c’est quoi la dpae
    `),
    answer:
      'La déclaration préalable à l’embauche (DPAE), à faire avant le premier jour, pour un salarié comme pour un apprenti.',
    ask: 'either',
  }),
  fromLabourCode('R1221-34', {
    id: 'informations-embauche',
    title: 'Que doit-on écrire au salarié à l’embauche ?',
    questions: ways(`
      quelles infos je dois donner au salarié embauché; qu’est-ce qu’il faut mettre dans le contrat de
      travail; informations obligatoires au salarié; que mettre dans un contrat d’embauche; mentions
      du contrat de travail; que donner par écrit au nouveau salarié; que doit contenir le contrat de
      travail; ce qu’il faut écrire dans le contrat; quels papiers donner au salarié
    `),
    answer:
      'Par écrit : le lieu et l’intitulé du poste, la durée du contrat, la période d’essai, le salaire et le temps de travail, entre autres.',
    ask: 'france-travail',
  }),
  fromPage(partners, {
    id: 'tester-candidat',
    title: 'Peut-on essayer quelqu’un avant de l’embaucher ?',
    questions: ways(`
      je peux essayer quelqu’un avant de l’embaucher; tester un candidat quelques jours; faire un
      essai avant de signer; immersion en entreprise comment ça marche; pmsmp c’est quoi; prendre
      quelqu’un une semaine pour voir; un stage avant l’embauche; essayer une personne quelques jours;
      prendre quelqu’un à l’essai sans contrat; une immersion avant l’embauche; tester quelqu’un avant
      de signer; un stage d’essai pour voir s’il convient; voir si le gars convient avant de signer;
      le prendre en stage pour voir; une période en entreprise avant de signer; période d’essai
      gratuite avant l’embauche; l’avoir en stage avant de signer; quelques jours pour voir avant
      l’embauche; immersion en entreprise; le voir bosser une journée avant de me décider; le prendre
      à l’essai une journée; je veux voir comment il bosse avant
    `),
    answer:
      'C’est possible par une immersion (PMSMP) organisée avec France Travail. Votre conseiller la met en place avec vous.',
    ask: 'france-travail',
    certain: false,
  }),
  fromPage(partners, {
    id: 'former-avant-embauche',
    title: 'Peut-on former quelqu’un avant de l’embaucher ?',
    questions: ways(`
      former un demandeur d’emploi avant l’embauche; poei c’est quoi; une formation avant d’embaucher;
      il n’a pas le niveau je peux le former avant; préparation opérationnelle à l’emploi; le candidat
      n’est pas formé; une formation financée avant l’embauche; former un chômeur pour mon poste
    `),
    answer:
      'France Travail peut organiser une formation avant l’embauche (POEI). Votre conseiller vous dit si elle convient à votre poste.',
    ask: 'france-travail',
    certain: false,
  }),
]
