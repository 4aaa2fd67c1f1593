import { stopWords } from '../../french/asked-stop-words.ts'
import { fold } from '../../french/fold.ts'
import { everyday, fillers, general, meanings } from '../../french/information-lexicon.ts'
import { isKnownWord } from './known-words.ts'

/** What people say of their work, and what no other list of ours holds. Verbs and adjectives stand here once. */
const spoken = `zero quatre cinq sept huit neuf onze douze treize quatorze seize vingt trente quarante cinquante soixante
  septante octante nonante cent cents mille mil demie tiers centaine dizaine douzaine vingtaine trentaine avril fevrier
  apres-midi soiree journee trimestre semestre printemps ete automne hiver paques toussaint rentree dimanche lundis
  mardis feries ferie matinal tot tard lendemain veille bimestre instant minute minutes seconde delai delais retard
  abord absent absence accepter accueil accueillir accident acheter achat activite adapter administratif administration
  adresse affaire affaires afficher agir agreable agrandir ailleurs ainsi air ajouter alimentaire allocation alternance
  alternant ambiance amener amicale annoncer annuler anticiper appareil appel appeler apporter approximatif
  argent arranger arret arreter artisanal artisan aspect associer assurer assurance atout attendre attention atteindre attirer
  attraper augmentation autonomie autrement avance avancer aventure avis avocat bagarre bail balayer baisse baisser
  banque bas basique bataille bazar beurre betes betises bienveillant bilan bizarre blague blesser bloquer bois bonheur
  bonjour bord bosseur bouger boulot bourse bras bricoler bruit budget bureau cacher cadeau cafe calculer calme candidat
  candidature capable carburant carnet carriere carton casser casquette cause causer ceder cession cerise chaine chaleur
  chambre chance changer chantier chaque chaud chaussures chauffer chef chemin cherement chiant chiffre chose choisir
  ciment cinema circuler classe cle cles coeur coiffer colis coller combler comite commande commander commercial commune
  communication compagnie comparer competence completer comportement comprendre compromis compter concours condition
  conditions conducteur confiance confier confirmer confort connaissance conscience conserver consigne consister
  constant construire construction contacter contenter continuer contraire contre controler convaincre convenir convention
  convoquer coordonner copie corps cotisation couler couleur coup couper courageux courir courrier court coute couteau coutumes
  couverture couvrir crainte creche credit crise croire cuire cuisson culture curieux dame danger dangereux date deborder
  debordes debrouiller debrouillard debut decaler declarer decider decouper decouvrir defaut degager delicat demarrer
  demarche demissionner demission demonter depanner depasser dependre dependant deplacement deplacer deposer depot deranger
  desoler dessin dessus detail details detendre deteste dette devanture devenir deviner devoir difference differents
  difficulte diminuer dimension direct directeur direction diriger discret discussion discuter disparaitre disposer
  distance distribution divers docile document dommage donner dormir dos dossier doubler doucement douceur doute douter
  droits durer eau ecart echange echanger ecole economie economique ecoute ecouter ecran ecrire education effet efficace effort
  egal egalement eloigner embaucher embetant emmener empecher emporter emprunt encaisser encadrer encaissement endettement
  endurant energie enerver enfant enfants engager engin enlever ennui enorme enregistrer enseigne enseigner entendre
  entourer entrainer entrer entretenir entretien envers envisager envoyer epanouir epauler epoque epuiser erreur
  escalier espace espece esperer espoir esprit essai essayer essentiel etablir etage etal etape etat etonner etranger
  etroit etude etudes etudiant eviter evoluer examen excellent exception excuser exercer exiger exister expert
  expliquer exploiter externe extra extraordinaire extremement fabriquer fabrication face facture facturer
  faible faim faute favori felicitation feminin femmes fermer ferme fete feu feuille fiable ficher fiche fidele fier fierte figure fil
  file filer fille filles fils financer finance finir finition flexible fluctuer flotte foire folie foncer fond fonds former
  formule foutre fou fragile frais franchement frapper frequenter froid front fuite fumer gagner galere garage garantir garcon
  gars gateau gateaux gene general genereux genial gens gentil geste gestion glace goutte gouter gout grave gratuit
  grippe gronder guere guerre guichet guide habile habiller habiter handicap hasard hauteur heritage hesiter heureux
  histoire honneur honorable hopital horreur hotel huile humain humeur humour hygiene ideal ignorer image imaginer
  immobilier impact impatient important importer imposer impot impression incapable incident inclure inconnu
  indemnite indication indiquer individuel industrie information informer inscrire inscription installer installation institut
  insister instruction insuffisant intelligent intention interesser interessant interieur interne internet interroger
  intervenir introduire investir invalidite investissement inviter irregulier jardin jaune jeter jeunesse job joindre jouer
  journal juger juridique justifier labo laboratoire lacher laid lait lancer langue large larme laver lecon leger legume
  lever liaison liberer ligne limite limiter liquide lire lisible liste livraison livrer livret local locataire location
  logiciel logique lointain loisir louer lourd loyer lumiere lutte machine machines magasin main mains maintenir maladroit manager
  manger manier manquer maquillage marchandise marche marcher marge mariage marque marrant marre marteau masse
  materiau materiel maternite maternel matiere maximal mecanique mecontent medecin medical meilleurs melanger membre memoire
  menace menage mener mention mentir menu merveille message mesurer mesure methode meteo meuble mince minimal ministere miracle
  mixte mobilite mode modele moderne modifier moindre montage montant monter montrer morale morceau mort moteur motif
  motiver motivation mou mourir mouvement multiple mur murs mutuelle mythe naissance naitre naturel necessaire negocier nerveux
  nettoyer nettoyage nouer nourrir nourriture noyer nul numero objectif obligation obligatoire obliger observer obtenir
  occasion occuper odeur officiel ongles operation opinion opportunite option optionnel oral orage ordinateur oreille
  organiser organisation orienter original oser outil outils oublier outre pain pains panne pantalon papa maman papier papiers
  paperasse paraitre paresseux parfaitement parking parler parole partager partenaire partiel particulier partout passage passer
  passion patience patient pate pates patisserie pauvre pays peau peindre peine pencher penible pension percer perdre perfectionner
  periode permanence permanent perspective peser petard peur photo photos pied pieds piece pieces pile placard placer plage plainte
  plaire plaisir plaisanter plan planning planifier plante plat plats plein plier plonge plomb pluie poids poignee point
  polyvalent polyvalence poli pont porter porte poser position positif posseder possibilite pot pousser poussiere pouvoir
  precaution precis precision predire preferer prenant preparation preparer presence pression prestation preter preuve
  prevenir prevoir prier principe principal prive probable probablement probation proceder proche produire produit produits
  professeur profiter profondeur progres progresser projeter prolonger promettre promo proposition propre proprete
  prostheses protection proteger prouver provisoire prudent public publier puissance punir qualification qualifier
  qualite quantite quartier quasi quasiment quitter quotidiennement raccompagner racheter rachat raconter rage raison
  raisonnable ramener ranger rapide rapidement rapport rare rassurer rater rattraper rayon realiser realite recent recette
  recevoir recommander reconnaitre recuperer reduire reduction reellement referent reflechir reflexion refaire refuser
  regime region regle reglement regler regretter regulier regulierement rejoindre relation relever remarque rembourser remercier
  remettre remonter remplir rencontrer rendement rendre rendez renoncer renover renseignement renseigner rentrer renvoyer repartir
  repas repeter repondre reposer repos reprocher reputation reseau reserver resister resoudre respecter respect responsabilite
  ressembler ressources restaurer restaurant rester resultat retaper retirer retomber retourner retrouver reunion reunir reussir
  revenir revenu rever revenus reveiller reviser rigoureux rigueur rire risque risquer risques rompre rond roulement rouler
  rouge rupture rythme sable sac sage saison sale sales salir salle salarier saluer sang sante satisfaire sauver savoir-faire scolaire
  secher secret secteur securite selectionner selection sembler sens sensible sentir separer separation serrer serveur
  serviable servir seuil seulement siege sieste signer signature significatif silence simple simplement simplifier situation
  site soigneux soigner soin soins sol soldes solide solidite solution sombre sonner sorte sortir soudain souci soucis souder souffrir
  souhait soulager soulever souple souplesse sourire souriant soutenir soutien souvenir spacieux specialement specialite specifique
  sport sportif stable stabilite stagiaire stock stocker strict structure style subir succes sucre suffire suffisant suggerer
  suivi superieur supplementaire supporter supposer surcharge surface surprise surveiller symboliser sympathique systeme table tableau
  tache taches tabac taille talent tant taper tasse taux taxe technicien technique teinture temoin temporaire tendre tension terrain
  terrasse terrible terminer territoire tester texte ticket tickets tirer titulaire toile toit toiture toits tomber tonne
  toucher tourner tournee tournant trace traditionnel tradition train traiter traitement tranche tranquillement transferer
  transmettre transmission transport travaux traverser tremper triste tromper trou troupe tuer usage usager user utile
  utiliser utilisation valeur valider vaisselle vendeur vendre vente ventes verifier verite vernis verre verser version vetement vetements
  viande viandes vide vider vieille vieux virer visage viser visite visiter vision visuel vitesse vitre vitrine vivant
  vocation voie voiture vol volant volontaire volonte volontiers volume vouloir voyage voyager vue week-end
  zone week-ends fichu foutu nickel carrement grave bref genre style genial chouette sacre sacrement pardi zut mince flute punaise puree
  apparemment normalement exactement evidemment forcement justement heureusement malheureusement personnellement directement
  immediatement longtemps autrefois auparavant desormais dorenavant parmi selon malgre envers lorsque puisque tandis quoique afin
  ceux celles lequel laquelle lesquels lesquelles auxquels dont telle tels telles aucuns quelconque chacun chacune nul autrui certaines
  mien tien leur eux-memes moi-meme lui-meme soit voici plutot guere davantage
  ayant etant fut furent eut sois soyez soyons ayez avaient etaient serions serez seriez fera feront feraient
  sachant sache sachez voulait voulaient voulu voudront vaut vaudrait valait pouvait pouvaient pourraient devait devaient devraient
  dit disons disent disant voit voyons vu venu venue venus viendra viendront tient tenu tenir tiens tenez mis mise mises mettent prit pris prenne
  sort sorti connu connait connaissent fallu plu lu bu cru recu recue recus perdu vendu rendu entendu attendu repondu
  parti partis partie partent finit finissent choisi choisit reussi servi senti suivi suit suivent vit vivent mort morte
  va vas ira iront irons allait allaient alle allee viens vienne viennes reviens revient revenu devient devenu aille ailles
  jcherche jveux jvoudrais jai jsuis chui jpeux jsais jfais ya yen tes cest ces cetait cetais jen javais jaurais jaimerais
  dun dune lheure lan daccord quelquun aujourdhui stp svp slt bjr bsr cdt mdr lol bcp tjs tjrs pb pbs rdv tel tels ok okay
  cdd cdi cfa cap bts cma opco urssaf siret smic caf rsa msa cpam tva sas sasu ei eurl sarl naf ape aide are rqth acre arce
  dossiers dossier demandes attente offres prises closes transmises abandonnees pourvues expirees statut suivies repartition
  cloture anciennete mediane moyenne proportion pourcentage evolution progression comparer comparaison total region bassin
  attraper lacher trainer dormir moisir planter bloquer urgence urgences refermer satisfaits moyenne minimum maximum nombre
  four fournil mot aout impots niece neveu gendre filleul gosse lycee college terminale notaire force forcer baguette bus mairie
  preference enceinte abandon avenant conversation guillemets maxi mini farine levure brioche croissant croissants feuilletee
  viennoiserie cremer deduire traduire president garer conventionnelle decennale extincteur carence formateur tutrice revivre
  suivre habituer manipuler ponceuse defonceuse appris annualiser piges couple allocs prevu finition
  proprement cqp dunkerquois littoral valoir digue foyer recommencer stop correction gerer brushing chaudiere chaudieres depannage
  rangement ponctuel bougie dresser cheval chevaux putain bande connard gueule rouleau merde pleurer abstenir eglise quai
  arrondissement cedex peintre habilitation courriel batiment petrir petrissage faconnage nationalite celibataire loin noir
  physique boucle costaud accent debattre correct variable alentours gaz electricite pay paies appuyer creation doublon
  interrogation felicitation fonction alarme comptoir sonner vif vive voix soeur seur neud ceur euvre revienne reviennent souffle commencent abord alors convalescence cheque chequier gratos mensuel
  percevoir debourser allergene graisse tonne litre gasoil toilettes temperature camera retenir precarite label
  plafond fournisseur inventer bain civique camionnette fourgon caution diagnostic amiante contester redressement enregistreuse
  defibrillateur alcool vis panneau publicitaire cotiser certifie renouvelable rallonger rallonge engueuler embrouille collaborateur
  collaboratrice qualif exam mobilier carrelage carreler enduit crepi charpente ossature tuile ardoise zinguerie zinc gouttiere soudure
  mecano vidange pneus freins embrayage moteurs carrosserie tole pare-brise coloration meches balayage barbe rasage shampoing
  permanente epilation manucure onglerie modelage soins coupe coupes ourlet retouche couture fourrure cuir semelle fleur fleurs bouquet
  poisson poissons crustaces desosser ficeler hacher saucisse pate-croute rayon traiteur buffet cuisine plonge plongeur glace
  glaces chocolat chocolats confiserie tarte tartes tourage cru cuit levain mie toque tablier vestiaire douche
  prix depense compris eme deuxieme troisieme scolarite envoie payant employeur payante participation gratuite
  pedagogique poche licence cotisations charges sociales exonere patronales exoneration patronale conclu er dessous
  mineur majeur remunere adulte connexe complementaire majoration points refait enchaine obtenu prevoyait grille
  collective subvention pouce exceptionnelle financieres dure renouvelee prorata barre rompu master reconnaissance
  travailleur majoree montants decret valent employes joue poei immersion revolus gamin reconversion derogation
  exceptions rate echoue redouble loupe recale convient retractation resilier preavis encadre mediateur parents
  litige dispute desaccord insupportable mediation organisme cerfa transmets ouvrables formalites procedure
  documents formulaire declaration prealable dpae envoi milieu inscrit vire beau ordinaire developpeur maitrise
  correspond signification certificat specialisation mc appelle candidats decision cad rapprochement
  professionnalisation applique mineurs sup supplementaires interdites interdits restauration mat inspecteur mineure
  minuit serveuse resto hotellerie consecutifs fleuristes mai dangereuses reglementes dangereuse inspection criteres
  branche quota entrepreneur micro individuelle designer nommer maitres raisons durable accroissement suffit
  pourvoir durablement issue debouchant transformable definitivement transformer declare obligatoires contenir lieu
  pmsmp operationnelle transparence affichage europeenne votee blocage discrimination discriminatoires sexe origine
  religion grossesse apparence residence decrivez fixer gonfler fausse mensongere exagerer trompeuse expose prison
  amende apparaisse anonymat confidentielle etrangere belgique neerlandais ecrite traduction accompagner publication
  interet casier judiciaire candidate recueilli insu discriminatoire puni sanction discrimine etrangers punie
  rediger reglemente ouvrir reparer esthetiques sourcils reglementee remplace dix remplacent inscris immatriculer
  cree inpi repertoire rne registre national rm disparu carte spi createur pacte allocations previsionnel business
  chiffrer societe compare estimer evaluation estimation acheteur accompagne commerces verifiez intelligence
  artificielle ia automatique confidentiel reponses acces deviennent lit effacez effacer ecrivez triez notez
  candidatures trie parait publiez validation relisez relit expire previens commission payants role pole recueille
  remets ep constructys akto definition idcc applicable artisanat interlocuteur employeurs ouvre attaque proces
  reclame erd dur durer interdite prochain aimerais voudrais quitte suivra suivrai vient venait levait venir restau
  immatriculation inscrite couple depend dependra intermittent inquiet dors pleurer route entrer bouche min dehors
  gerer coordinateur alternants sors appuie principal principaux noter rapporter reussite caution maire habitant
  politique livraisons prevenu vin greffer calories ocean cravate pause pauses cheque travailler proprietaire
  stationnement emballer bleu bleue music musique electronique decharge dechetterie cancer the bof bep deuxio
  exceptionnel prives agresser foot visa lecture interieure habitudes virgule choisie scolaires`

/** Words of a length at which an ending can be told from the word. */
const ending =
  /(?<=....)(?:ement|ment|eraient|erions|assent|issent|issons|issez|aient|erais|erait|eront|erons|iront|irons|erai|eras|erez|irez|irai|irait|ions|iez|era|ira|ons|ant|ees|ent|ait|ais|ee|er|ez|es|ir|is|it|re|e|s|x|t|a|i)$/

const stemOf = (word: string) => word.replace(ending, '')

let stems: Set<string> | undefined

/** Where a word may hide behind a letter that was written onto it: « lapprenti », « jcherche ». */
const written = /^(?:[cdjlmnst]|qu)(?=\p{L}{4})/u

/**
 * Whether a word in small letters is one of the language, in any form. There is no list of all names: a word that no
 * list of words holds may be one.
 */
export function isOrdinaryWord(word: string): boolean {
  if (isKnownWord(word)) return true
  stems ??= new Set(wordsOf().map(stemOf))
  const folded = fold(word)
  return stems.has(stemOf(folded)) || stems.has(stemOf(folded.replace(written, '')))
}

function wordsOf(): string[] {
  const texts = [spoken, ...Object.keys(meanings), ...everyday, ...fillers, ...general, ...stopWords]
  return fold(texts.join(' ')).match(/\p{L}+/gu) ?? []
}
