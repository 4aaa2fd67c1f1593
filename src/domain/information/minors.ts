import { type Entry, fromLabourCode, ways } from './entry.ts'

/** What the labour code says of those under 18 at work. */
export const minors: Entry[] = [
  fromLabourCode('L3162-1', {
    id: 'mineur-heures',
    title: 'Combien d’heures peut travailler un apprenti mineur ?',
    begins: 'apprenticeship',
    questions: ways(`
      combien d’heures par semaine pour un apprenti mineur; un apprenti de 16 ans peut faire 39
      heures; durée du travail des mineurs; heures sup pour un apprenti de 17 ans; il peut faire
      combien d’heures par jour à 16 ans; apprenti mineur 35h maximum; il peut faire des heures
      supplémentaires l’apprenti; horaires d’un apprenti mineur; maximum d’heures par jour pour un
      mineur; le mineur peut travailler combien d’heures; faire faire des heures en plus à un mineur;
      un apprenti de 17 ans peut dépasser 35 heures; temps de travail d’un mineur; combien d’heures
      maximum par semaine mineur; 39 heures pour un mineur; heures supplémentaires mineur interdites;
      durée maximum de travail d’un apprenti mineur; un jeune de 16 ans peut travailler combien
      d’heures; un mineur peut faire 8 heures par jour; journée de 10 heures pour un mineur
    `),
    answer:
      'Avant 18 ans : 8 heures par jour et 35 heures par semaine au plus. Sur certains chantiers, 5 heures de plus sont possibles.',
  }),
  fromLabourCode('L3163-1 et L3163-2', {
    id: 'mineur-nuit',
    title: 'Un apprenti mineur peut-il travailler la nuit ?',
    begins: 'apprenticeship',
    questions: ways(`
      apprenti mineur travail de nuit; il peut travailler la nuit à 17 ans; un mineur le soir après
      22h; jusqu’à quelle heure le soir un apprenti; il peut finir à 21 heures à 15 ans; travail de
      nuit des jeunes; un mineur peut travailler la nuit; à 15 ans jusqu’à quelle heure le soir; un
      apprenti de 16 ans finit à quelle heure; faire travailler un jeune de 16 ans après 22 heures; un
      mineur après 20 heures; horaires de nuit interdits aux mineurs; mon apprenti mineur peut finir
      tard le soir; le travail de nuit est interdit aux mineurs; jusqu’à quelle heure peut travailler
      un mineur; travailler la nuit à 16 ans
    `),
    answer:
      'Pas de travail entre 22 h et 6 h avant 18 ans, ni entre 20 h et 6 h avant 16 ans. La boulangerie, la pâtisserie et la restauration ont leurs propres règles.',
  }),
  fromLabourCode('R3163-1, R3163-3 et R3163-5', {
    id: 'mineur-boulangerie',
    title: 'À quelle heure peut commencer un apprenti mineur en boulangerie ?',
    begins: 'apprenticeship',
    questions: ways(`
      un apprenti mineur qui commence à 3h du mat c’est possible; apprenti boulanger à quelle heure le
      matin; un mineur en boulangerie à 4 heures du matin; il peut commencer à 5h du matin à 16 ans;
      apprenti au fournil la nuit; dérogation travail de nuit boulangerie; à quelle heure peut
      commencer un apprenti pâtissier; autorisation de l’inspecteur du travail pour commencer tôt; à
      quelle heure il peut embaucher le matin à 17 ans; un apprenti boulanger mineur peut venir à 4 h;
      apprentie pâtissière mineure 5 h du matin; à partir de quelle heure au fournil; un mineur au
      fournil dès 4 heures; l’apprenti boulanger commence à quelle heure; faire venir un apprenti de
      16 ans à 5 h; boulanger mineur la nuit; embaucher à 3 heures un apprenti mineur; démarrer à 4h
      du matin avec un apprenti; apprenti pâtissier à 4 heures du matin; les horaires de nuit en
      boulangerie pour un mineur; commencer avant 6 heures à 17 ans
    `),
    answer:
      'Pas avant 4 h, en boulangerie ou en pâtisserie, si toute la fabrication ne se fait pas entre 6 h et 22 h, et avec l’autorisation de l’inspecteur du travail (un an ; son silence d’un mois vaut accord). Jamais avant 16 ans.',
  }),
  fromLabourCode('R3163-2', {
    id: 'mineur-restaurant',
    title: 'Jusqu’à quelle heure peut travailler un mineur en restauration ?',
    begins: 'apprenticeship',
    questions: ways(`
      apprenti cuisine le soir jusqu’à quelle heure; mineur en restauration le soir; apprenti serveur
      23h; un apprenti mineur au restaurant il finit à quelle heure; en restauration un mineur peut
      finir à minuit; un mineur en cuisine après 22 h; apprenti cuisinier jusqu’à minuit; serveuse
      mineure le soir; au resto un mineur reste jusqu’à quelle heure; un jeune au restaurant le soir
      jusqu’à quand; en salle le soir à 16 ans jusqu’à quelle heure
    `),
    answer:
      'En hôtellerie et en restauration, un apprenti mineur peut travailler jusqu’à 23 h 30, avec l’autorisation de l’inspecteur du travail.',
    certain: false,
  }),
  fromLabourCode('L3164-1 et L3164-2', {
    id: 'mineur-repos',
    title: 'Quel repos pour un apprenti mineur ?',
    begins: 'apprenticeship',
    questions: ways(`
      combien de jours de repos pour un apprenti mineur; deux jours de repos consécutifs; l’apprenti
      doit avoir deux jours de suite; repos entre deux journées mineur; jours de repos apprenti 16
      ans; il peut travailler 6 jours sur 7; deux jours de repos collés pour un mineur; combien de
      jours de repos par semaine pour un mineur; un mineur peut travailler 6 jours par semaine; un
      seul jour de repos pour un apprenti mineur; repos de 12 heures mineur
    `),
    answer:
      'Avant 18 ans : 12 heures de repos entre deux journées (14 avant 16 ans), et deux jours de suite par semaine.',
  }),
  fromLabourCode('R3164-1', {
    id: 'mineur-dimanche',
    title: 'Un apprenti mineur peut-il travailler le dimanche ?',
    begins: 'apprenticeship',
    questions: ways(`
      il peut travailler le dimanche l’apprenti; apprenti mineur dimanche; travail du dimanche
      apprenti boulanger; apprenti fleuriste le dimanche; le dimanche matin à la boutique un mineur;
      coiffure apprentie dimanche; le dimanche est interdit à un mineur; une coiffeuse mineure le
      dimanche; on peut le faire venir le dimanche l’apprenti; un apprenti de 17 ans le dimanche j’ai
      le droit; travailler le dimanche à 16 ans; le dimanche en boulangerie pour un apprenti; faire le
      dimanche avec un apprenti mineur; dimanche autorisé pour les mineurs; un mineur en salon de
      coiffure le dimanche; l’apprenti boucher le dimanche matin
    `),
    answer:
      'Le dimanche est permis dans les métiers de l’alimentation et chez les fleuristes. La coiffure n’est pas dans la liste : pas de dimanche avant 18 ans.',
  }),
  fromLabourCode('L3164-6, L3164-8 et R3164-2', {
    id: 'mineur-feries',
    title: 'Un apprenti mineur peut-il travailler un jour férié ?',
    begins: 'apprenticeship',
    questions: ways(`
      apprenti jour férié; faire travailler un apprenti le 14 juillet; mineur le jour de noël;
      travailler les jours fériés pour un apprenti; apprenti mineur 1er mai; un apprenti mineur
      travaille le 1er mai; les mineurs et les jours fériés; noël avec un apprenti mineur; le 11
      novembre l’apprenti travaille
    `),
    answer:
      'C’est interdit en principe avant 18 ans, et possible dans les mêmes métiers que le dimanche : l’alimentation et les fleurs. Votre convention collective fixe le détail.',
  }),
  fromLabourCode('L4153-8, L4153-9, D4153-28, R4153-40 et R4153-41', {
    id: 'mineur-machines',
    title: 'Un apprenti mineur peut-il utiliser des machines ?',
    begins: 'apprenticeship',
    questions: ways(`
      mon apprenti peut se servir de la trancheuse; machines dangereuses apprenti mineur; un mineur
      sur le pétrin; apprenti sur une scie; travaux dangereux mineur; dérogation machines apprenti;
      déclaration de dérogation travaux réglementés; il a le droit de toucher aux machines à 16 ans;
      outils électriques apprenti mineur; faut-il une autorisation pour qu’un apprenti utilise une
      machine; une machine pour un mineur c’est interdit; il a 17 ans il peut travailler sur une
      machine; quelle déclaration pour qu’un mineur utilise une machine; un mineur peut utiliser la
      trancheuse; un apprenti de 16 ans sur une scie; travaux interdits aux mineurs; machines
      interdites aux moins de 18 ans; un jeune sur une machine dangereuse; laisser un apprenti mineur
      utiliser le pétrin; autorisation machines dangereuses apprenti; l’apprenti peut monter sur
      l’échafaudage; le pétrin c’est dangereux pour un apprenti mineur; mon apprenti de 16 ans sur le
      pétrin
    `),
    answer:
      'Les machines comme le pétrin, la trancheuse ou la scie lui sont interdites, sauf si vous envoyez avant une déclaration de dérogation à l’inspection du travail. Elle vaut 3 ans.',
  }),
]
