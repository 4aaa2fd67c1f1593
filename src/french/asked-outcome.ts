import type { Moment } from '../domain/figure.ts'
import type { Means, Motive } from '../domain/motive.ts'
import { heldStates, openStates, type State } from '../domain/request.ts'
import type { Sheet } from './asked-words.ts'

/** How far along, or how ended, the requests are that a question is about. */
export interface AskedOutcome {
  states: State[]
  motives: Motive[]
  means: Means[]
  /** The moment that the words speak of: what a period beside them is about. */
  moment?: Moment
  /** Whether the words say how things stand today: « en attente aujourd'hui » is no day of submission. */
  present: boolean
  /** « reçues en octobre et closes en novembre »: of several moments at once. */
  severalMoments: boolean
  /** « en cours et pourvues »: no request is both, and no filter says either. */
  clashes: boolean
  /** What was read in a way that somebody may not have meant, said to them. */
  notes: string[]
}

interface Rule {
  pattern: RegExp
  states?: readonly State[]
  motives?: readonly Motive[]
  moment?: Moment
  /** Only where no other word says it. */
  weak?: true
  note?: string
}

export const endedStates: State[] = ['done', 'abandoned', 'withdrawn', 'expired']
const not =
  "(?:(?:qui )?(?:ne |n')?(?:sont |ont |est |a |etaient )?(?:pas|jamais)(?: encore| ete| toujours)*|non[- ]?|toujours pas|ni)"
const is =
  // « l'offre qui expire » is not one that has expired.
  '(?:qui (?:sont |ont ete |etaient |ont )|sont |ont ete |etaient )?(?:restee?s? |demeuree?s? )?(?:encore |toujours |deja |actuellement |bien )*(?<!\\b(?:qui|se|ca|il|elle|on|ne) )'
const by =
  "(?: par (?:l'artisan|les artisans|un conseiller|une conseillere|quelqu'un|les conseillers|nos conseillers))?"

/** The more specific first: what an earlier rule took is not read again. */
const rules: Rule[] = [
  {
    pattern: new RegExp(
      `(?<!les )\\b(?:${not} (?:ete )?pourvu\\w*|a pourvoir|non[- ]pourvu\\w*|pas pourvu\\w*)\\b`,
    ),
    states: openStates,
    note: 'non pourvues : celles qui sont encore ouvertes',
  },
  {
    pattern:
      /\ben (?:cours d')?attente (?:d'une? |de (?:la |l')?|des? |du )(?:precisions?|reponses?|details?|retours?|complements?|infos?|informations?|pieces?)(?: (?:de l'|d'un |du |des )(?:artisans?|clients?|entreprises?|patrons?))?|\b(?:attend\w*|attente) (?:une |la |des |de )?(?:precisions?|reponses?|details?|retours?|infos?)(?: de l'artisan)?|\bsans (?:reponses?|retours?|nouvelles?) (?:de l'|du |des |d'un )(?:artisans?|clients?|entreprises?|patrons?)\b|\bquestions? (?:posees?|en cours)\b/,
    states: ['awaiting-details'],
  },
  {
    pattern: new RegExp(
      `\\b${is}(?:en (?:cours d')?attente|attente)(?: (?:de|d') ?(?:la )?(?:prise en charge|etre pris(?:es?)?(?: en charge)?|traitement|un conseiller|attribution))?\\b|\\b(?:qui )?attend(?:ent)?(?: (?:encore|toujours|un conseiller|une prise en charge|d'etre pris(?:es?)?(?: en charge)?|quelqu'un))*\\b`,
    ),
    states: ['submitted'],
  },
  {
    pattern: new RegExp(
      `\\b${not} (?:ete )?(?:pris(?:es?)?(?: en (?:charge|main))?|attribuee?s?|affectee?s?|suivie?s?|assignee?s?)${by}(?![a-z])|\\b${is}(?:non[- ](?:pris(?:es?)?(?: en charge)?|attribuee?s?|affectee?s?|suivie?s?)|a prendre(?: en charge)?|a attribuer|a affecter|(?:qui )?(?:restent?|reste[- ]t[- ]il|il reste) (?:encore )?a prendre|sans (?:conseillers?|conseillere|suivi|prise en charge|personne|proprietaire|reponses?|etre pris(?:es?)?(?: en charge)?)|libres?|orphelines?|en souffrance|(?:que |dont )?personne (?:n'a |ne |n'|a )?(?:encore )?(?:prises?|pris|suit|prend|s'occupe|traite)(?: en charge)?)(?![a-z])`,
    ),
    states: ['submitted'],
  },
  {
    pattern: new RegExp(
      `\\b(?:${not} (?:ete )?(?:clo(?:s|ses?)|terminee?s?|cloturee?s?|finie?s?|fermee?s?|soldee?s?)|non (?:closes?|terminee?s?|cloturee?s?|finies?|fermee?s?)|${is}(?:ouvertes?|ouverts?|actives?|actifs?|vivantes?)|en (?:stock|portefeuille))(?![a-z])`,
    ),
    states: openStates,
  },
  {
    weak: true,
    pattern: /\b(?:il (?:nous )?(?:en )?reste|reste[- ]t[- ]il|(?:qui )?restent?(?: ouvertes?)?)\b/,
    states: openStates,
  },
  {
    pattern: new RegExp(`\\b${is}(?:annulee?s?|annulations?)${by}\\b`),
    states: ['abandoned', 'withdrawn'],
    moment: 'ended',
  },
  {
    pattern: new RegExp(
      `\\b${is}(?:abandonnee?s?|abandons?|laissees? tomber|classee?s?(?: sans suite)?|sans suite)${by}\\b`,
    ),
    states: ['abandoned'],
    moment: 'ended',
  },
  {
    pattern: new RegExp(
      `\\b(?:${not} (?:ete )?traitee?s?|non[- ]traitee?s?|a traiter|en instance|en suspens)(?![a-z])`,
    ),
    states: ['submitted'],
    note: 'à traiter : celles que personne n’a prises',
  },
  {
    pattern: new RegExp(`\\b${is}(?:traitee?s?|reglee?s?|resolue?s?)(?![a-z])`),
    states: endedStates,
    moment: 'ended',
    note: 'traitées : celles qui sont closes',
  },
  { pattern: /\b(?:qui )?(?:trainent?|dorm(?:ent)?|stagnent?)\b/, states: openStates },
  { pattern: new RegExp(`\\b${is}(?:retiree?s?|retraits?)${by}\\b`), states: ['withdrawn'], moment: 'ended' },
  {
    pattern: new RegExp(`\\b${is}(?:expiree?s?|perimee?s?|echues?)\\b`),
    states: ['expired'],
    moment: 'ended',
  },
  {
    pattern: new RegExp(
      `\\b(?:${is}(?:pourvue?s?|pourvois?|abouties?|concluees?|reussies?)|(?:qui )?(?:ont |a )?(?:abouti|trouve preneur|trouve quelqu'un))\\b`,
    ),
    motives: ['filled'],
    moment: 'ended',
  },
  {
    pattern: /\b(?:faute de candidats?|sans candidats?|(?:pas|manque|aucun) (?:de )?candidats?)\b/,
    motives: ['no-candidate'],
    moment: 'ended',
  },
  {
    pattern: /\b(?:(?:n'ont |n'a |ont |avaient )?plus (?:de |le )?besoin|plus en recherche)\b/,
    motives: ['no-longer-needed'],
    moment: 'ended',
  },
  { pattern: /\binjoignables?\b/, motives: ['unreachable'], moment: 'ended' },
  { pattern: /\b(?:en )?doublons?\b/, motives: ['duplicate'], moment: 'ended' },
  {
    pattern: new RegExp(
      `\\b${is}(?:terminee?s?|closes?|clos|finies?|cloturee?s?|clotures?|(?:re)?fermee?s?|achevee?s?|soldee?s?|bouclees?)${by}\\b`,
    ),
    states: endedStates,
    moment: 'ended',
  },
  {
    pattern: new RegExp(
      `\\b(?:${is}(?:pris(?:es?)?(?: en (?:charge|main))?|attribuee?s?|affectee?s?)${by}|on a pris(?:es?)?)(?![a-z])`,
    ),
    states: heldStates,
    moment: 'claimed',
  },
  {
    pattern: new RegExp(
      `\\b${is}(?:en cours(?: de (?:traitement|suivi|recrutement))?|en traitement)(?![a-z])`,
    ),
    states: heldStates,
  },
  {
    // « suivies par la CMA et pourvues »: how they ended says more.
    weak: true,
    pattern: new RegExp(
      `\\b${is}(?:suivie?s?${by}|accompagnee?s?|suit|suivent|gere|gerent|traite|traitent)(?![a-z])`,
    ),
    states: heldStates,
  },
  {
    pattern: new RegExp(
      `\\b(?:${is}|(?:on a |nous avons |on nous a )?)(?:recu(?:e?s?)?|transmise?s?|deposee?s?|arrivee?s?|creee?s?|enregistree?s?|soumises?|saisies?|entree?s|envoyee?s?|emises?|formulees?|tombee?s?|(?<!\\bla )rentree?s?|ajoutee?s?|apparues?)\\b`,
    ),
    moment: 'submitted',
  },
]

/** Reads how far along the requests are that are asked for: « en attente », « pourvues », « abandonnées ou retirées ». */
export function readAskedOutcome(sheet: Sheet, means: readonly Means[]): AskedOutcome {
  const outcome: AskedOutcome = {
    states: [],
    motives: means.length > 0 ? ['filled'] : [],
    means: [...means],
    present: false,
    severalMoments: false,
    clashes: false,
    notes: [],
    ...(means.length > 0 ? { moment: 'ended' as const } : {}),
  }
  for (const { pattern, states = [], motives = [], moment, weak, note } of rules)
    while (sheet.take(pattern)) {
      if (weak && outcome.states.length + outcome.motives.length > 0) continue
      outcome.states.push(...states.filter((state) => !outcome.states.includes(state)))
      outcome.motives.push(...motives.filter((motive) => !outcome.motives.includes(motive)))
      if (moment && outcome.moment && moment !== outcome.moment) outcome.severalMoments = true
      if (moment && outcome.moment !== 'submitted') outcome.moment = moment
      if (states.length > 0 && !moment) outcome.present = true
      if (note) outcome.notes.push(note)
    }
  const { states, motives } = outcome
  const isOpen = (state: State) => (openStates as State[]).includes(state)
  outcome.clashes = motives.length > 0 && states.length > 0 && states.every(isOpen)
  return outcome
}
