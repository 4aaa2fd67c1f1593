const list = (words: string) => words.trim().split(/\s+/)

/** The words of questions about requests: a word that is one slip away from one of these is that one. */
export const ours = list(`
  combien nombre total quantite volume chiffres statistiques liste lister lesquelles lesquels quelles quels quelle montre
  montrer affiche afficher donne donner detail details offre offres demande demandes dossier dossiers annonce annonces
  projet projets reprise reprises creation creations cession cessions transmission transmissions apprentissage apprentissages apprenti apprentie
  apprentis apprenties alternance contrat contrats professionnalisation interim interimaire saisonnier saisonniers saisonniere
  saisonnieres attente attendent prise prises suivi suivie suivies suivis cours ouverte ouvertes terminee terminees
  cloturee cloturees cloture finie finies fermee fermees pourvue pourvues pourvoir pourvoi abandonnee abandonnees abandon abandons
  retiree retirees annulee annulees expiree expirees depuis jours ouvrees ouvree semaine semaines mois annee annees dernier derniere derniers
  dernieres passee precedent precedente aujourd janvier fevrier avril juillet septembre octobre novembre decembre trimestre
  semestre entre ouvres ouvrables metier metiers famille familles secteur secteurs branche branches commune communes ville villes
  bureau bureaux agence agences partenaire partenaires conseiller conseillere conseillers conseilleres statut statuts motif motifs
  raison raisons moyen moyens recrutement evolution comparaison compare comparer rapport versus augmentation augmente baisse
  hausse progression difference delai delais median mediane moyenne duree temps charge pourcentage proportion repartition
  classement bilan recapitulatif situation bouche oreille travail chambre nouvelles transmises deposees ancienne anciennes
  ancien recentes recues recue anciennete anciennetes attribuee attribuees attribues affectee affectees affectes abandonner cloturer terminer
  comparaisons evolutions repartitions tendance tendances variation variations differences progressions structures structure
  organisme organismes percentile percentiles decile pourcentages proportions recapitulatifs totaux totale totales volumes
  statistique professions profession injoignable injoignables orphelines disponibles alternante alternantes alternants
  enregistrees soumises saisies entrees arrivees arrivee creees publiees rentrees traitees traitee traiter reglees resolues
  trainent attend precision precisions artisans alimentation batiment coiffure boulangerie partie`)

/** French words that are one slip away from one of ours, and none. */
export const others = new Set(
  list(`
  prime primes crise crises brise prix chose choses candidat candidats candidate candidates candidature candidatures demandeur
  demandeurs demandeuse demandeuses demander demandent demandez commencent commence debutent debutant debutants debutante demarrent entreprise entreprises
  artisan societe societes client clients jeune jeunes personne personnes salarie salaries salaire salaires
  employeur employeurs embauche embauches rupture ruptures formation formations visite visites appel appels message messages
  urgent urgentes urgence adresse telephone date dates note notes mars vente ventes service services livre livres parti partis
  parties court courte courts poids point points parc place places jouer rester offrir offert offerte conseil conseils compter conte
  contes tout toute toutes tous train suite suites suivant suivante suivants avant apres pendant heure heures poste postes chiffre
  liste listes vraie bonne bonnes autre autres encore celle celles ceux cette cettes moins plus entree entrees contre montee
  retard retards garde gardes marche marches vite reste restent retour etait etaient etant serait seront suis prendre reprendre
  refusee refusees refus accepte acceptees confiee confiees confie partage partagees proposee proposees promise promises recrute recrutent
  tempo centre centres chantier chantiers carte cartes gerant gerants maire maires voiture voitures transmettre transport metal
  apprendre appris apprise comprise compris reponse reponses question questions fermer ferme fermes fermette terminer termine
  finir cloturer abandonner abandonne annuler annule retirer retire expire expirent expirer pourvoyeur ouvre ouvrent ouvrir ouvrier
  ouvriers prevue prevues prevoir revue revues deposer depose transmet motive motivee motives moteur formee formees
  agees allee allees annales annexe annexes annuel annuelle annuelles annuels annulaire atteinte attendant
  attendu attribut attributs baiser balise barreau barreaux basee bouchee boucle branchee branchees bronches
  cambre change changee chargee chargees charger charme charte combine combinee commun communs comparse
  compere coups courtes couru couts creer cremes crepes datees datent debile decale decalee decide decidee
  deduis defile defilee demange denree denrees dentee depassees depasses depot depots derriere differente
  differentes diner docile donneur dorer doser drone durer dures empire empires encre enterre entrer entrez
  expires expres express facile faciles faille failles femme femmes ferie feriee feriees feries fermete
  fines firme firmes forme formes hotte hottes house housse jantes jaunes joues laines lancee lancees lances
  lavees lentes lettre lettres lisier lisse loutre media medias metisse modif modifs moite monstre monte
  monter monture neutre noires oeuvre oeuvres oreiller organise organisee organisees organises organiste
  panse pansee parie parite partiel partir pates patrie patte pause pavee payee pesee plisse poisse pouvoir
  precedence presses prevision previsions prieres primee prisme prive privee privees prives processions
  profusion projete promet promets prose publier publies puise puisse quete queue raisin raisonne rapporte
  rapportes recense recensee recensees recettes recrue recrues recul recule reculees redire reelles regler
  regles relire relue rentes rentrer report reprime reventes saines secateur secateurs secheur semailles
  senteur session sessions sobres souffre statue statues structurel structurer survie tante tantes tempos
  tends tente tentes terminus terrine terrines theme themes tonal tracte trainee trainer trait traitre
  traits travaille travailler travailles treize tresses truite vallee vallees veille veilles verrous vertus
  vices vides villa villas viree vires visee vises visse vives voile voiles volees voles`),
)

/** Short ways of writing on a phone. */
export const short: Record<string, string> = {
  cb: 'combien',
  cmb: 'combien',
  cbien: 'combien',
  combi1: 'combien',
  kombien: 'combien',
  nb: 'nombre',
  nbr: 'nombre',
  nbre: 'nombre',
  nbres: 'nombre',
  dem: 'demandes',
  att: 'attente',
  doss: 'dossiers',
  ya: 'y a',
  offr: 'offres',
  ofr: 'offres',
  sem: 'semaine',
  ajd: "aujourd'hui",
  auj: "aujourd'hui",
  aujourdhui: "aujourd'hui",
  appr: 'apprentissage',
  appro: 'apprentissage',
  clo: 'clos',
  conseille: 'conseiller',
  conseilles: 'conseillers',
  depui: 'depuis',
  tems: 'temps',
  tps: 'temps',
  dps: 'depuis',
  dep: 'depuis',
  ds: 'dans',
  pr: 'pour',
  ts: 'tous',
  tt: 'tout',
  tte: 'toute',
  ttes: 'toutes',
  qd: 'quand',
  st: 'sont',
  bcp: 'beaucoup',
  pcq: 'parce que',
  kel: 'quel',
  kelle: 'quelle',
  kels: 'quels',
  kelles: 'quelles',
  evol: 'evolution',
  stat: 'statistiques',
  stats: 'statistiques',
  med: 'median',
  cour: 'cours',
  pa: 'pas',
  anne: 'annee',
  semene: 'semaine',
  semmaine: 'semaine',
  buro: 'bureau',
  buros: 'bureaux',
  bureo: 'bureau',
  ofre: 'offre',
  ofres: 'offres',
  encor: 'encore',
  conbien: 'combien',
}
