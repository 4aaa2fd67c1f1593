import { z } from 'zod'
import type { State } from './request.ts'

/** Why a request ended, in classes that can be counted: the closing form of La bonne alternance, and our own ends. */
const motives = [
  'filled',
  'no-longer-needed',
  'no-candidate',
  'unsuited',
  'unreachable',
  'duplicate',
  'withdrawn',
  'expired',
  'other',
] as const
export const motiveSchema = z.enum(motives)
export type Motive = z.infer<typeof motiveSchema>

export const motiveWords = {
  filled: 'pourvue',
  'no-longer-needed': 'plus de besoin',
  'no-candidate': 'pas de candidat',
  unsuited: 'candidats pas assez qualifiés',
  unreachable: 'entreprise injoignable',
  duplicate: 'doublon',
  withdrawn: 'retirée par l’artisan',
  expired: 'expirée',
  other: 'autre motif',
} as const satisfies Record<Motive, string>

/** How a post was filled. */
const means = [
  'france-travail',
  'cma',
  'word-of-mouth',
  'school',
  'website',
  'social-media',
  'walk-in',
  'other',
] as const
export const meansSchema = z.enum(means)
export type Means = z.infer<typeof meansSchema>

export const meansWords = {
  'france-travail': 'France Travail',
  cma: 'Chambre de métiers',
  'word-of-mouth': 'bouche à oreille',
  school: 'école ou CFA',
  website: 'site internet',
  'social-media': 'réseaux sociaux',
  'walk-in': 'candidat venu de lui-même',
  other: 'autre moyen',
} as const satisfies Record<Means, string>

/** Ways of saying each motive that staff write behind « clore » and « abandonner », in plain letters. */
const motiveSayings: [Motive, RegExp][] = [
  ['duplicate', /\b(?:doublon|en double|deja (?:saisie?|deposee?))\b/],
  ['unreachable', /\b(?:injoignable|ne repond (?:pas|plus)|pas de reponse|sans reponse|sans nouvelles?)\b/],
  [
    'no-candidate',
    /\b(?:(?:pas|aucune?|sans|peu|manque)(?: (?:de|eu|trouve))* (?:candidat\w*|monde|personne|profil)|n'a trouve personne)/,
  ],
  [
    'unsuited',
    /\b(?:(?:pas|peu|mal|non|in)[ -]?(?:assez |adequat\w* |)(?:qualifie|adapte|correspond|forme)\w*|ne correspond\w* pas|profils? inadapt\w*)/,
  ],
  [
    'no-longer-needed',
    /\b(?:plus (?:de |le )?besoin|plus (?:en|de) recherche|ne (?:cherche|recrute) plus|annul\w*|report\w*|renonc\w*|projet (?:abandonne|arrete)|sans suite|fermeture|cessation)\b/,
  ],
  ['filled', /\b(?:pourvu\w*|recrut\w*|embauch\w*|trouve\w*|signe\w*|contrat conclu)\b/],
]

const meansSayings: [Means, RegExp][] = [
  [
    'word-of-mouth',
    /\b(?:bouche[- ]a[- ]oreilles?|reseau personnel|connaissances?|relations?|famille|amis?)\b/,
  ],
  ['social-media', /\b(?:reseaux sociaux|facebook|instagram|linkedin|tiktok)\b/],
  ['school', /\b(?:ecoles?|cfa|lycee|centres? de formation|mfr)\b/],
  ['france-travail', /\b(?:france[- ]travail|pole[- ]emploi|mission locale)\b|\bft\b/],
  ['cma', /\b(?:chambre(?: de(?:s)? metiers?)?|cma|cad)\b/],
  ['website', /\b(?:sites?|internet|leboncoin|le bon coin|indeed|hellowork|annonce)\b/],
  ['walk-in', /\b(?:venue? (?:seule?|d'elle-meme|de lui-meme)|spontane\w*|candidature spontanee)\b/],
]

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’]/g, "'")
    .toLowerCase()

/** The class of why a request ended; null while it is open. */
export function motiveOf(state: State, outcome: string | null): Motive | null {
  if (state === 'withdrawn') return 'withdrawn'
  if (state === 'expired') return 'expired'
  if (state !== 'done' && state !== 'abandoned') return null
  const said = plain(outcome ?? '')
  const [motive] = motiveSayings.find(([, pattern]) => pattern.test(said)) ?? ['other']
  return motive
}

/** How the post was filled, as far as it was said; null for what was not filled or nobody told. */
export function meansOf(state: State, outcome: string | null): Means | null {
  if (motiveOf(state, outcome) !== 'filled') return null
  const said = plain(outcome ?? '')
  const [way] = meansSayings.find(([, pattern]) => pattern.test(said)) ?? []
  // « pourvue : Autre » says that there was a way, « pourvue » alone does not.
  return way ?? (/:\s*\S/.test(said) ? 'other' : null)
}
