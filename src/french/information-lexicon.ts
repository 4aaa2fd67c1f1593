/**
 * What people mean when they ask, by the words they use: those of one line are one to the search. In folded letters
 * and any one form, since endings fall away. A word that an entry's own questions use need not stand here.
 */
export const meanings: Record<string, string> = {
  paie: 'payer paye paie paiement cout coute cher tarif prix revient revenir reviendrait reviendra remunerer cheque chequier salaire salarial remuneration gagner regler debourser facture financer financement frais depenser thune sortir budget montant somme casquer raquer',
  gratuit: 'gratos gratuit gratuitement payant',
  cotisation: 'cotisation charge exoneration',
  smic: 'smic smig',
  obtenir: 'recuperer recevoir recois recoit recu toucher versement verser demander',
  aide: 'aide prime subvention bonus',
  apprenti: 'apprenti apprentissage alternant alternance jeune gamin gosse ado mome minot',
  cfa: 'cfa ecole cours lycee scolarite',
  opco: 'opco opca',
  signer: 'signer signature',
  papiers:
    'remplir papier paperasse paperasserie formalite demarche procedure document dossier formulaire cerfa administratif etape',
  envoyer: 'envoyer envoi transmettre transmets transmet deposer enregistrer',
  temps: 'duree dure delai longtemps',
  age: 'age jusqu',
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
    'creer creation ouvrir ouverture monter installer installation lancer independant entrepreneur autoentrepreneur',
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
  debut: 'debut debuter demarrer demarrage commencer',
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
export const general = new Set(
  'paie obtenir temps entreprise choisir trouver debut heures moment conseiller age creer obliger interdit envoyer publier vendre valeur patron salarie embaucher famille conjoint soir tot langue machine contrat former homme prolonger essai inscrire declarer papiers augmenter mentir conflit ecrire'.split(
    ' ',
  ),
)

/** They tell one question from its neighbour, and say nothing by themselves. */
export const faint = new Set('combien qui quand ou comment quoi quel changer mois annee1 niveau'.split(' '))

/** Words that say nothing of what is asked: small words, and the talk around a question. */
const smallWords = [
  'a à ai aie ait as au aux avec c ca cas ce ceci cela celle celui ces cet cette chez d dans de deja des donc du e elle elles en entre es est et eu eux il ils j je juste l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par parce pas plus plutot pour pr pendant point qu quand que quel quelle quelles quels qui quoi s sa sans se ses si sinon soi son sont sous sur t ta te tel tes toi ton tous tout toute toutes tu u un une vers vos votre vous y',
  'aura auront auriez auras fera feront feriez iront ira irait irais seraient pourriez pourront devront devriez mien mienne sien sienne leurs ai aurai aurais aurait avais avait avez avoir avons ayez etait etaient etant ete etes etre fais faisait fait faites faire fasse fassent faudra faudrait faut fera ferai ferait fallait doit dois doivent devoir devons devez devra devrais devrait peut peux peuvent pouvez pouvoir pourra pourrai pourrais pourrait pu puis va vais vas vont aller allez veut veux veulent voulez vouloir voulais voudrais voudrait sais sait savoir savez savais sera serai serais serait seront soient soit suis est sommes mets met mettre mettez prend prends prendre prenez prendrait pris prise vient viens venir viennent viendrait voir vois voit voyez dire dis dit dites disait avoir',
  'alors apparemment aussi autre autres avant apres aujourd hui beaucoup bien bref ben bah car combien cb comme comment depuis desormais dorenavant enfin ensuite euh exactement fort franchement genre hein ici ici jamais justement la maintenant mal moins normalement ok non oui ouais nan parfois peu pourquoi presque puisque quelque quelques quelqu qqn rien seulement souvent surtout tant tellement tjr tjrs tjs tres trop vite vraiment voila bcp tt ds dc qd pk pq svp stp plait',
  'bonjour bonsoir bjr bsr salut slt coucou hello allo merci mrc cordialement monsieur madame desole pardon dsl dites ecoutez ah eh oh bon donnez donner donnerai info infos information informations question questions renseignement renseigner savoir peutetre sujet propos concernant concerne chose choses truc trucs machin fois cas gars type gens cote part pres til besoin envie aime aimer aimerais souhaite souhaiterais pense penser crois croire connaitre connais connait expliquer explique parler parle dirait aider aidez',
  'mensuel mensuelle annuel annuelle bosse bosser boulot taf travail travailler travaille metier possible jouable faisable faisables legal legale autorise autorisee droit accepte acceptable ok ko marche marcher fonctionne fonctionner passe marchent servir sert demain actuellement moment jour jours jr jrs semaine semaines an ans annee annees mois heure h euro euros eur balles brut k ke ki koi kan kel kelle jai jsuis jsais jpeux jpeut jdois jvais jveux jme jte cest chui ya yaura quil quon kil kon quun quune',
  'personne devenir deviendra petit petite pareil pareille faire dernier derniere bientot arriver arrive pret prete svp urgent quelquun aucun aucune chaque plein pleine max tps autour environ autant selon cher patronne serieux serieuse motive motivee sympa actuel actuelle nouveau nouvelle',
]
export const fillers = new Set(smallWords.flatMap((line) => line.split(' ')))

/** Everyday words that may be what a question is about, or may be said beside it: each is a small doubt. */
export const everyday = new Set(
  [
    'lundi mardi mercredi jeudi vendredi samedi week end weekend vacances midi temps fin debut bout reste suite idee dame maison village ville region quartier pays monde terre rue coin endroit place tete main oeil vie histoire sorte maniere facon chance tour partie moitie ensemble groupe equipe projet programme service client clients clientele voisin voisine ami amie copain copine cousin cousine collegue frere soeur parent parents pere mere mari',
    'suivre suivant suivante prochain prochaine premier premiere second seconde ancien ancienne futur future gros grosse grand grande long longue court courte haut haute bas basse fort forte faible joli bon bonne meilleur pire vrai vraie reel reelle exact exacte precis precise valable possible impossible difficile dur facile simple complique compliquee libre unique double entier entiere normal normale special speciale particulier particuliere habituel different differente meme certain certaine sur sure super top parfait content contente inquiet perdu perdue presse pressee fatigue malin debutant debutante experimente',
    'discuter adresser recourir recours intervenir financier financiere financieres concret discute rentrer rentre entrer nommer designer preciser passer passe passent permis autorisation autoriser garder garde gardent rester reste restent finir fini finit finissent partir part parti partie rendre rend bout valide valider retour depart regarder regarde attendre attend avancer remplacer amener emmener apporter porter tenir tient perdre perd lendemain derriere devant appeler appelle noter note poser pose descendre tomber tombe tourner pousser couper nettoyer laver ranger garer rouler conduire livrer lever continuer continue arriver rencontrer proposer propose accepter accepte refuser refuse preferer prefere esperer espere reflechir decider decide imaginer comprendre comprend apprendre lire ecouter entendre croire sembler semble rappeler rappelle oublier oublie reussir reussit manquer manque laisser laisse permettre permet empecher eviter utiliser utilise servir sert tenter preparer prepare organiser occuper occupe bouger deranger embeter bricoler bricole habiter habite vivre manger boire dormir maintenu maintenue maintenir reconduit reconduite supprimer supprime exceptionnel exceptionnelle officiel officielle legalement marches',
  ].flatMap((line) => line.split(' ')),
)
