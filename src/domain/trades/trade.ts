import { capital } from '../typography.ts'

/** The great families of craft trades, as staff speak of them. */
export type Family =
  | 'alimentation'
  | 'bâtiment'
  | 'véhicules'
  | 'beauté'
  | 'services'
  | 'fabrication'
  | "métiers d'art"
  | 'espaces verts'

/**
 * One craft trade. Codes: ROME 4.0 (v460, France Travail, Licence Ouverte); `regulated` as in the classification
 * of the guichet unique (ARTISANALE_REGLEMENTEE: a qualification is needed to set up).
 */
export interface TradeEntry {
  rome: string
  /** The code before ROME 4.0, where the trade had none of its own: older partners still use it. */
  parent?: string
  /** Masculine and feminine title, in lower case. */
  titles: readonly [string, string]
  regulated: boolean
  /** Other ways to say it, masculine; the reader finds feminine, plural and misspelt forms by itself. */
  synonyms: readonly string[]
  /** What is done, as in « apprenti en boulangerie ». */
  activities: readonly string[]
  /** The qualification for a hairdressing salon is of its own: a higher diploma (R121-2 of the craft code). */
  salon?: true
  /** Collective agreements (IDCC) that its firms usually fall under; the firm's own stands on its pay slips. */
  idccs?: readonly number[]
  /** Diplomas that apprentices may prepare (Kit apprentissage of 18 December 2023), lowest level first. */
  diplomas?: readonly string[]
  /** Machines of the trade that a minor may not use without a declaration (D4153-28 of the labour code). */
  machines?: readonly string[]
  /** Minor apprentices may work on Sundays and public holidays (R3164-1 and R3164-2). */
  sundays?: true
  /** Minor apprentices may get a permit for some hours of the night (R3163-1 and R3163-2). */
  nights?: 'bakery' | 'hospitality'
  /** What of it an advisor is to confirm. */
  toConfirm?: readonly ('idccs' | 'diplomas')[]
}

export interface Trade extends TradeEntry {
  family: Family
  label: string
}

/** « Tailleur / Tailleuse de pierre »: both genders, what they share said once. */
export function labelOf({ titles: [masculine, feminine] }: Pick<TradeEntry, 'titles'>): string {
  if (masculine === feminine) return capital(masculine)
  const ours = masculine.split(' ')
  const theirs = feminine.split(' ')
  let shared = 0
  while (ours.at(-1 - shared) === theirs.at(-1 - shared)) shared += 1
  const first = shared ? ours.slice(0, -shared).join(' ') : masculine
  return `${capital(first)} / ${capital(feminine)}`
}
