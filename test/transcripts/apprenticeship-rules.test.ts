import { describe, it } from 'vitest'
import { type Edge, playEdge } from './rule-played.ts'

const now = 'je cherche un apprenti boulanger, dès que possible'
const hair = 'je cherche un apprenti coiffeur'
const minor = 'je cherche un apprenti coiffeur, il a 17 ans'

const age: Edge[] = [
  {
    it: 'nobody begins before fifteen',
    opens: now,
    bites: 'oui, il a 14 ans',
    told: /au moins 15 ans le jour où il commence/,
    source: /L6222-1 du code du travail, vérifié le 27 mars 2026/,
    passes: 'oui, il a 15 ans',
  },
  {
    it: 'at fifteen one begins after the collège only',
    opens: now,
    bites: 'oui, elle a 15 ans et demi',
    told: /À 15 ans, c’est possible si le jeune a terminé le collège/,
    source: /L6222-1/,
    passes: 'oui, elle a 16 ans',
  },
  {
    it: 'from thirty on it takes one of the exceptions, which are named',
    opens: now,
    bites: 'oui, il a 30 ans',
    told: /jusqu’à 29 ans.*handicap reconnu.*reprendre une entreprise.*premier contrat.*sportif de haut niveau/,
    source: /L6222-1 et L6222-2/,
    passes: 'oui, il a 29 ans',
  },
  {
    it: 'who is past thirty is told it although the age is said before it is asked',
    opens: 'bonjour',
    bites: 'un apprenti maçon, elle a 34 ans',
    told: /jusqu’à 29 ans/,
    source: /L6222-2/,
    passes: 'un apprenti maçon, elle a 24 ans',
  },
  {
    it: 'one’s own child under eighteen is declared, a nephew has a contract',
    opens: now,
    bites: 'mon fils, il a 17 ans',
    told: /votre propre enfant de moins de 18 ans, une déclaration remplace le contrat/,
    source: /L6222-5/,
    unsure: true,
    passes: 'mon neveu, il a 17 ans',
  },
  {
    it: 'one’s own child of eighteen has a contract like anybody',
    opens: now,
    bites: 'ma fille, elle a 17 ans',
    told: /une déclaration remplace le contrat/,
    source: /L6222-5/,
    unsure: true,
    passes: 'ma fille, elle a 18 ans',
  },
]

const minors: Edge[] = [
  {
    it: 'a minor works 35 hours a week at most',
    opens: minor,
    bites: '36 h par semaine',
    told: /35 h par semaine et 8 h par jour au plus/,
    source: /L3162-1/,
    passes: '35 h par semaine',
  },
  {
    it: 'and eight hours a day, without the breaks',
    opens: minor,
    bites: '8h-12h et 14h-18h30',
    told: /8 h par jour au plus, pauses non comprises/,
    source: /L3162-1/,
    passes: '8h-12h et 14h-18h',
  },
  {
    it: 'who is eighteen may work more',
    opens: hair,
    bites: '39h, elle a 17 ans',
    told: /travaille 35 h par semaine/,
    source: /L3162-1/,
    passes: '39h, elle a 18 ans',
  },
  {
    it: 'a minor in a bakery never begins before four',
    opens: 'je cherche un apprenti boulanger, il a 17 ans',
    bites: 'il commence à 3h45',
    told: /ne commence jamais avant 4 h/,
    source: /L3163-2 et R3163-1/,
    passes: 'il commence à 4h',
  },
  {
    it: 'from four to six it takes the labour inspector’s permit',
    opens: 'je cherche un apprenti pâtissier, il a 16 ans',
    bites: 'il commence à 5h30',
    told: /dès 4 h avec l’autorisation de l’inspecteur du travail.*un mois.*vaut un an/,
    source: /R3163-1, R3163-3 et R3163-5/,
    passes: 'il commence à 6h',
  },
  {
    it: 'before sixteen nobody works at night, in a bakery neither',
    opens: 'je cherche un apprenti boulanger, il commence à 5h',
    bites: 'il a 15 ans',
    told: /Avant 16 ans, pas de travail entre 20 h et 6 h/,
    source: /L3163-1 et L3163-2/,
    passes: 'il a 16 ans',
  },
  {
    it: 'a minor in another trade begins at six at the earliest',
    opens: 'je cherche un apprenti maçon, il a 17 ans',
    bites: 'il commence à 5h45',
    told: /pas de travail entre 22 h et 6 h/,
    source: /L3163-1/,
    passes: 'il commence à 6h',
  },
  {
    it: 'in a restaurant it takes a permit after ten in the evening',
    opens: 'je cherche un apprenti cuisinier, il a 17 ans',
    bites: '17h-22h30',
    told: /jusqu’à 23 h 30 en restauration avec l’autorisation/,
    source: /R3163-2/,
    passes: '17h-22h',
  },
  {
    it: 'and after half past eleven there is none',
    opens: 'je cherche un apprenti cuisinier, il a 17 ans',
    bites: '17h-23h45',
    told: /Pour ces horaires, il faut un apprenti majeur/,
    source: /L3163-2/,
    passes: '17h-23h30',
  },
  {
    it: 'a minor hairdresser does not work on Sundays',
    opens: minor,
    bites: 'dimanche compris',
    told: /ne travaille ni le dimanche ni les jours fériés/,
    source: /L3164-5, L3164-6, R3164-1 et R3164-2/,
    passes: 'pas le dimanche',
  },
  {
    it: 'a minor in a food trade may',
    opens: 'je cherche un apprenti, dimanche compris',
    bites: 'coiffeur, il a 17 ans',
    told: /ne travaille ni le dimanche/,
    source: /L3164-5/,
    passes: 'boucher, il a 17 ans',
  },
  {
    it: 'a minor’s work on machines is declared beforehand',
    opens: 'je cherche un apprenti boucher, il a 17 ans',
    bites: 'il utilisera la trancheuse',
    told: /\(trancheuse\) se déclare à l’inspection du travail avant l’arrivée/,
    source: /L4153-8, L4153-9, D4153-28, R4153-40 et R4153-41/,
    passes: 'aucune machine',
  },
  {
    it: 'an adult’s is not',
    opens: 'je cherche un apprenti boucher',
    bites: 'il a 17 ans et il utilisera la trancheuse',
    told: /se déclare à l’inspection du travail/,
    source: /D4153-28/,
    passes: 'il a 18 ans et il utilisera la trancheuse',
  },
]

const tutor: Edge[] = [
  {
    it: 'a tutor without the diploma has two years in the trade',
    opens: hair,
    bites: "c'est moi, j'ai pas de diplôme et 1 an de métier",
    told: /deux ans de métier sans lui/,
    source: /L6223-8-1 et R6223-22/,
    passes: "c'est moi, j'ai pas de diplôme et 2 ans de métier",
  },
  {
    it: 'a tutor with a diploma of that level has one',
    opens: 'je cherche un apprenti coiffeur en BP',
    bites: "c'est moi, j'ai le CAP et 1 an de métier",
    told: /un diplôme du métier au moins égal/,
    source: /R6223-22/,
    passes: "c'est moi, j'ai le BP et 1 an de métier",
  },
  {
    it: 'a tutor has two apprentices at most, and one who repeats',
    opens: hair,
    bites: "j'en ai déjà deux",
    told: /deux apprentis au plus, et un troisième s’il redouble/,
    source: /R6223-6/,
    passes: "j'en ai déjà un",
  },
  {
    it: 'those who are wanted count too',
    opens: hair,
    bites: "finalement 2 apprentis, et j'en ai déjà un",
    told: /deux apprentis au plus/,
    source: /R6223-6/,
    passes: "1 apprenti, et j'en ai déjà un",
  },
]

const contract: Edge[] = [
  {
    it: 'a contract lasts six months at least',
    opens: hair,
    bites: 'sur 5 mois',
    told: /au moins 6 mois/,
    source: /L6222-7-1 et L6222-11/,
    passes: 'sur 6 mois',
  },
  {
    it: 'a contract lasts three years at most, four with a disability',
    opens: hair,
    bites: 'sur 37 mois',
    told: /3 ans au plus ; 4 ans avec un handicap reconnu/,
    source: /L6222-11/,
    passes: 'sur 36 mois',
  },
  {
    it: 'the training centre begins within three months',
    opens: hair,
    bites: 'à partir du 2 décembre 2026',
    told: /CFA doit commencer dans les trois mois/,
    source: /L6222-12/,
    passes: 'à partir du 1er décembre 2026',
  },
  {
    it: 'the contract is sent to the OPCO within five workable days, told once the start is known',
    opens: hair,
    bites: 'à partir du 1er décembre 2026',
    told: /OPCO \(Opco EP\) dans les 5 jours ouvrables après le début, au plus tard le 7 décembre 2026/,
    source: /L6222-4, L1221-10, L6224-1 et D6224-1/,
    passes: 'dès que possible',
  },
  {
    it: 'how a contract may end is told to who had one end badly',
    opens: hair,
    bites: 'la dernière fois il est parti au bout de 2 mois',
    told: /45 premiers jours.*médiateur/,
    source: /L6222-18 et L6222-39/,
    passes: 'la dernière fois tout s’est bien passé',
  },
]

const aid: Edge[] = [
  {
    it: 'the aid is another from 250 employees on',
    opens: 'je cherche un apprenti coiffeur, dès que possible',
    bites: 'on est 250 salariés',
    told: /À partir de 250 salariés, l’aide de la première année est de 2 000 €/,
    source: /décret n° 2026-168 du 6 mars 2026, vérifié le 31 août 2026/,
    passes: 'on est 249 salariés',
  },
  {
    it: 'it is another for a diploma above the bac',
    opens: 'je cherche un apprenti boulanger, dès que possible',
    bites: 'BM boulanger',
    told: /au-dessus du bac, l’aide de la première année est de 4 500 €/,
    source: /décret n° 2026-168/,
    passes: 'BP boulanger',
  },
  {
    it: 'of contracts that begin in 2027 nothing is sure',
    opens: hair,
    bites: 'à partir du 1er janvier 2027',
    told: /annoncée pour les contrats qui commencent avant le 1er janvier 2027/,
    source: /D6243-1/,
    unsure: true,
    passes: 'à partir du 31 décembre 2026',
  },
]

describe('a rule of apprenticeship is told when it bites, and not before; it blocks nothing', () => {
  describe('age', () => it.each(age)('$it', playEdge))
  describe('who is under eighteen', () => it.each(minors)('$it', playEdge))
  describe('the tutor', () => it.each(tutor)('$it', playEdge))
  describe('the contract', () => it.each(contract)('$it', playEdge))
  describe('the aid', () => it.each(aid)('$it', playEdge))
})
