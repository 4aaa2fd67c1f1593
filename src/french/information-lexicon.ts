/**
 * What people mean when they ask, by the words they use: those of one line are one to the search. In folded letters
 * and any one form, since endings fall away. A word that an entry's own questions use need not stand here.
 */
export const meanings: Record<string, string> = {
  paie: 'payer paye paie paiement cout coute cher tarif prix revient revenir reviendrait reviendra remunerer cheque chequier salaire salarial remuneration gagner regler debourser facture financer financement frais depenser thune sortir budget montant somme casquer raquer',
  gratuit: 'gratos gratuit gratuitement payant',
  cotisation: 'cotisation charge exoneration',
  smic: 'smic smig',
  obtenir:
    'percevoir percois beneficier recuperer recevoir recois recoit recu toucher versement verser demander',
  aide: 'aide prime subvention bonus',
  apprenti: 'apprenti apprentissage alternant alternance jeune gamin gosse ado mome minot',
  cfa: 'cfa ecole cours lycee scolarite',
  opco: 'opco opca',
  signer: 'signer signature',
  papiers:
    'remplir rempli papier paperasse paperasserie formalite demarche procedure document dossier formulaire cerfa administratif etape',
  envoyer: 'envoyer envoi transmettre transmets transmet deposer depot enregistrer enregistrement',
  temps: 'duree dure durer delai longtemps',
  age: 'age',
  vieux: 'vieux vieille',
  nuit: 'nuit nocturne',
  soir: 'soir soiree minuit',
  tot: 'tot aube mat matin matinee fournee',
  heures: 'heure horaire',
  dimanche: 'dimanche',
  ferie: 'ferie',
  machine: 'machine outil scie circulaire dangereux dangereuse',
  tuteur: 'tuteur tutrice tutorat maitre formateur encadrant referent',
  plusieurs: 'plusieurs maximum maxi nombre',
  rompre: 'rompre romps rupture casser virer vire arreter renvoyer stopper separer demission',
  licencier: 'licencier licenciement',
  stage: 'stage spi',
  niveau: 'niveau',
  associe: 'associe',
  financer: 'emprunt emprunter banque previsionnel',
  encore: 'encore toujours existe exister',
  changer: 'changer change',
  essai: 'essai essayer tester test',
  conflit: 'conflit dispute embrouille engueuler litige mediateur mediation',
  echec: 'rater rate echouer echec louper recaler redoubler planter',
  examen: 'examen exam',
  diplome: 'diplome qualification qualif brevet',
  creer:
    'creer cree crees creation ouvrir ouverture monter installer installation lancer independant entrepreneur autoentrepreneur',
  reprendre: 'reprendre reprends reprise racheter rachat repreneur',
  vendre: 'vendre vends vend vente ceder cession transmission revendre',
  valeur: 'vaut valoir valeur estimer estimation evaluer evaluation',
  fonds: 'fonds commerce affaire',
  entreprise: 'entreprise boite boutique societe business magasin',
  inscrire:
    'inscrire inscription inscris immatriculer immatriculation inpi rne registre repertoire kbis siret',
  declarer: 'declarer declaration dpae',
  effectif: 'effectif',
  artisan: 'artisan artisanat',
  salarie: 'salarie employe ouvrier collaborateur collaboratrice',
  patron: 'patron patronne gerant employeur',
  embaucher: 'embaucher embauche recruter recrutement engager',
  motif: 'motif raison',
  offre: 'offre annonce',
  ecrire: 'ecrire ecrit mentionner mention indiquer afficher marquer preciser rediger',
  publier: 'publier publiez publication diffuser diffusion paraitre parait ligne',
  homme: 'homme sexe',
  mentir: 'mentir mensonge faux fausse gonfler trompeuse bidon',
  anonyme: 'anonyme anonymat cacher',
  langue: 'langue anglais neerlandais flamand etrangere',
  confiee: 'confier',
  handicap: 'handicap handicape rqth',
  chomeur: 'chomeur chomeuse chomage chomdu demandeur',
  robot: 'robot bot chatbot ia automate intelligence artificielle humain',
  conseiller: 'conseiller conseillere conseil',
  trouver: 'trouver chercher rechercher presenter dispo',
  choisir: 'choisir choix hesiter mieux meilleur',
  famille: 'famille neveu niece fils fille cousin cousine enfant',
  conjoint: 'femme mari conjoint conjointe epouse',
  obliger: 'obligatoire obliger obligatoirement forcer forcement exiger',
  debut: 'attaquer attaque debut debuter demarrer demarrage commencer',
  prolonger: 'prolonger prolongation rallonger',
  candidat: 'candidat candidature cv',
  interdit: 'interdit interdire interdiction',
  risquer: 'risquer sanction amende puni punition',
  former: 'former formation',
  experience: 'experience',
  augmenter: 'augmenter augmentation pourcentage taux',
  restaurant: 'restaurant restauration hotel hotellerie serveur serveuse',
  'metier-coiffure': 'salon coiffure coiffeur coiffeuse barber barbier barbershop',
  'metier-vehicules': 'garage mecanique auto',
  'metier-batiment': 'batiment btp maconnerie plomberie electricite',
  'metier-beaute': 'institut esthetique',
  'metier-alimentation': 'fournil boulangerie boucherie patisserie',
}

/**
 * Said of all kinds of things: they tell less of what is asked than words of this subject, which are rarer in the
 * language and not in the entries.
 */
export const general = wordsOf(`
  age augmenter choisir conflit conjoint conseiller contrat creer debut declarer ecrire embaucher
  entreprise envoyer essai famille former heures homme inscrire interdit langue machine mentir moment
  obliger obtenir paie papiers patron prolonger publier salarie soir temps tot trouver valeur vendre
`)

/** They tell one question from its neighbour, and say nothing by themselves. */
export const faint = wordsOf(
  'annee1 changer combien comment encore minimum mois niveau ou quand quel qui quoi',
)

/** Words that say nothing of what is asked: small words, and the talk around a question. */
export const fillers = wordsOf(`
  a acceptable accepte actuel actuelle actuellement ah ai aider aidez aie aime aimer aimerais ait aller
  allez allo alors an annee annees annuel annuelle ans apparemment apres arrive arriver as au aucun aucune
  aujourd aura aurai aurais aurait auras auriez auront aussi autant autorise autorisee autour autre autres
  aux avais avait avant avec avez avoir avons ayez bah balles bcp beaucoup ben besoin bien bientot bjr bon
  bonjour bonsoir bosse bosser boulot bref brut bsr c ca car cas cb ce ceci cela celle celui ces cest cet
  cette chaque cher chez chose choses chui combien comme comment concernant concerne connais connait
  connaitre cordialement cote coucou croire crois d dans dc de deja demain depuis dernier derniere des
  desole desormais devenir devez deviendra devoir devons devra devrais devrait devriez devront dirait dire
  dis disait dit dites dois doit doivent donc donner donnerai donnez dorenavant droit ds dsl du e ecoutez
  eh elle elles en enfin ensuite entre envie environ es est et etaient etait etant ete etes etre eu euh
  eur euro euros eux exactement explique expliquer faire fais faisable faisables faisait fait faites
  fallait fasse fassent faudra faudrait faut fera ferai ferait feriez feront fois fonctionne fonctionner
  fort franchement g gars genre gens h hein hello heure hui ici il ils info information informations infos
  ira irais irait iront j jai jamais jdois je jme jouable jour jours jpeut jpeux jr jrs jsais jsuis jte
  emploi emploie jusk jusqu jusqua juste justement jvais jveux k kan ke kel kelle ki kil ko koi kon l la le legal legale les leur leurs lui
  m ma machin madame maintenant mais mal marche marchent marcher max me meme mensuel mensuelle merci mes
  met metier mets mettez mettre mien mienne moi moins mois moment mon monsieur motive motivee mrc n nan ne
  ni non normalement nos notre nous nouveau nouvelle oh ok on ont ou ouais oui par parce pardon pareil
  pareille parfois parle parler part pas passe patronne pendant pense penser personne petit petite peu
  peut peutetre peuvent peux pk plait plein pleine plus plutot point possible pour pourquoi pourra pourrai
  pourrais pourrait pourriez pourront pouvez pouvoir pq pr prend prendrait prendre prends prenez pres
  presque pret prete pris prise propos pu puis puisque qd qqn qu quand que quel quelle quelles quelqu
  quelque quelques quelquun quels question questions qui quil quoi quon quun quune renseignement
  renseigner rien s sa sais sait salut sans savais savez savoir se selon semaine semaines sera serai
  seraient serais serait serieuse serieux seront sert servir ses seulement si sien sienne sinon slt soi
  soient soit sommes son sont souhaite souhaiterais sous souvent stp suis sujet sur surtout svp sympa t ta
  taf tant te tel tellement tes til tjr tjrs tjs toi ton tous tout toute toutes tps travail travaille
  travailler tres trop truc trucs tt tu type u un une urgent va vais vas venir vers veulent veut veux
  viendrait viennent viens vient vite voila voir vois voit vont vos votre voudrais voudrait voulais voulez
  vouloir vous voyez vraiment y ya yaura
`)

/**
 * Everyday words that may be what a question is about, or may be said beside it: each is a small doubt. Verbs and
 * adverbs are known by their endings.
 */
export const everyday = wordsOf(`
  ami amie ancien ancienne apprendre attend attendre autorisation bas basse boire bonne bout bricole
  certain certaine chance client clientele coin collegue complique compliquee comprend comprendre concret
  conduire content contente continue copain copine court courte cousin cousine dame debut debutant
  debutante decide depart derriere descendre devant different differente difficile discute double dur end
  endroit ensemble entendre entiere equipe espere exact exacte exceptionnel experimente facile facon
  faible fatigue fin financiere fini finissent finit forte frere futur future garde gardent grand grande
  gros grosse groupe habite habituel haut haute histoire idee impossible inquiet jeudi joli laisse
  lendemain libre lire long longue lundi main maintenu maintenue maison malin maniere manque marches mardi
  mari meilleur mercredi mere midi moitie monde normal normale note occupe oeil oublie parent parti
  particuliere partie passent pays perd perdre perdu perdue pere permet permettre permis pire place pose
  precis precise prefere premiere prepare presse pressee prochain prochaine programme projet propose
  reconduit reconduite recours reel reelle refuse regarde region rend rendre rentre reste restent retour
  reussit rue samedi second seconde semble service simple soeur sorte special speciale suite suivant
  suivante suivre supprime sure temps terre tete tient tombe top tour unique utilise vacances valable
  valide vendredi vie village ville vivre voisin voisine vrai vraie week weekend
`)

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
