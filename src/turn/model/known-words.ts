import { dialogs } from '../../../dialogs/index.ts'
import { trades } from '../../domain/trades/index.ts'
import { fold } from '../../french/fold.ts'

/** Everyday words with which sentences begin, and what is written in capitals without being a name. */
const everyday = `a appeler appelez bic contacter contactez demander fax gsm iban mob mobile nir port portable rib siren tva voyez abord absolument accepte accord achat actuellement afin ah ai aide aider aime ainsi alors ami
  amplitude an ancien annee annonce anglais ans apprendre apprenti apprentie apprentissage apres apte arrive as assez
  atelier attends attention au aucun aucune aujourd hui auquel aussi autant autonome autre autres aux avant avantage avec
  avez avoir avons bac bah beaucoup ben besoin bien bientot boite bon bonjour bonne bonsoir bosse boutique bp brevet brut btp
  bts but ca cadre caisse camion cap car caractere ce ceci cela celui cependant certain ces cet cette chantier chaque
  charge chef cher chercher cherche cherchons cherchez chez choix cdd cdi cfa chomage ci client clients clientele cm cma collegue
  combien comme comment commerce commence commencer competent complet comptable compte conge conges conseil conseiller
  contact contrat cordialement corriger coucou cours courage creer cv dans date de debut debutant decembre deja demain
  demande demandez depart depuis derniere dernier des deux desole determine devis devez devrait diplome dis disponible dispo
  dites donc donne dont du duree dynamique effectivement elle elles embauche embaucher emploi employe en encore enfin
  ensuite entre entreprise entretien environ equipe est et etait ete etes etre euh euro euros eux evidemment exact
  exactement exemple experience faire fais fait faites famille faudra faudrait faut femme fermeture fevrier fin finalement
  fixe fois font formation forme former formons forte france francais gens gerant gerante gerer grace grand grande gros h
  habitude haccp hello heure heures hier homme honnetement horaire horaires hors ici idee idem il ils immediat
  impossible independant indetermine infos interim intervention janvier je jeune jeunes jeudi jour jours juillet juin juste km la
  laisse le lequel les leur libre logement lors lorsque lui lundi ma maintenant mais maison maitre mal malade maladie manque
  mardi mars matin matinee mauvais me mec meme mercredi merci mes message metier mettez mettre mi midi mieux minimum mme
  mission moi moins mois mon monsieur madame mademoiselle mon motive motivee moyen mr my nb ne net ni niveau noel nom non nos
  note notre nous nouveau nouvel nouvelle novembre nuit numero objet octobre offre ok on ont opco ordre ou ouais oubli oui
  ouvert ouverture ouvrier ouvriere ouvriers paie panier par parce pardon parfait parfois parler part partir pas patron patronne
  pause payer paye payons pendant permis personne personnes petit petite peu peut peux pl plus plusieurs plutot poids
  poste postes pour pourquoi pouvez pouvoir pratique prefere premier prendre prenez prenom pres presente prime primes pro
  probleme profil projet proche profession professionnel propose proposer proposons puis quand quant que quel quelle quelqu
  quels question qui quinze quoi quotidien rappel rappeler rappelez recevoir recherche recherchons recrute recruter recrutons
  recrutement regler remplacement remplacer remuneration renfort reponse reprendre reprise responsable reste retour retraite
  rien rtt sa sais saison saisonnier salaire salaires salarie salariee salaries salon salut samedi sans sarl sas sauf savoir se semaine
  septembre sera serait sereiux serieux serieuse service ses seul seule si siret situation six slt smic soir soit somme
  son sont souhaite souhaitons sous souvent spl stage statut stp suis suite super sur surcroit surtout svp ta tard tarif
  te tel telephone temps tenir terme tes toi toujours tous tout toute toutes travail travailler tranquille tres trois
  trop trouve trouver tu un une urgent usine vacances vais valide vehicule vendredi venir vers veut veux ville vl voici
  voila voir vos votre voudrais voudrait voulez vous vrai vraiment week weekend y`

const words = /\p{L}+/gu

function wordsOf(texts: Iterable<string>): string[] {
  return [...texts].flatMap((text) => [...fold(text).matchAll(words)].map(([word]) => word))
}

function* sayings(): Generator<string> {
  yield everyday
  for (const { label, synonyms, activities, machines = [], diplomas = [] } of trades)
    yield [label, ...synonyms, ...activities, ...machines, ...diplomas].join(' ')
  for (const { slots } of Object.values(dialogs))
    for (const { label, ask, choices } of Object.values(slots))
      yield [label, ...[ask, choices].flat().filter((one) => typeof one === 'string')].join(' ')
}

let known: Set<string> | undefined

/**
 * Whether a word is one of the everyday language or of a trade, in any number: what begins with a capital and is
 * none is taken for a name.
 */
export function isKnownWord(word: string): boolean {
  // Made when the first message is sent to a model: no start of the bot waits for it.
  known ??= new Set(wordsOf(sayings()))
  const folded = fold(word)
  return known.has(folded) || known.has(folded.replace(/(?:es|[sxe])$/, ''))
}
