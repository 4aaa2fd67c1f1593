import type { JobPostingSlot } from '../../domain/answers/job-posting.ts'
import type { Commune, Experience, Pay } from '../../domain/answers/values.ts'
import { fold } from '../../french/fold.ts'
import type { Offer } from './offer-case.ts'

/** How one slot of an ad is compared with its truth, and looked for in its text. */
export interface OfferSlot {
  name: string
  slot: JobPostingSlot
  /** The share of contradictions allowed; null where it is only printed. */
  contradictions: number | null
  isPresent: (offer: Offer) => boolean
  isTrue: (value: never, truth: Offer['verite']) => boolean
  /** Whether the value, in a form that it may be written in, stands in the folded text. */
  stands: (value: never, folded: string) => boolean
}

const compared = <T>(slot: {
  name: string
  slot: JobPostingSlot
  contradictions: number | null
  isPresent: (offer: Offer) => boolean
  isTrue: (value: T, truth: Offer['verite']) => boolean
  stands: (value: T, folded: string) => boolean
}) => slot as OfferSlot

/** Words that only a temporary work agency's ad holds stand for its contract. */
const contractWords: Record<string, RegExp> = {
  CDI: /\bc\.?d\.?i\b|indeterminee?/,
  CDD: /\bc\.?d\.?d\b|\bdeterminee?/,
  saisonnier: /saison/,
  interim: /interim|mission|temporaire|agence|clients?\b/,
  apprentissage: /apprenti/,
  professionnalisation: /contrat pro|professionnalisation/,
}
const units: Record<string, Pay['unit']> = { heure: 'hour', mois: 'month', an: 'year' }
const levels: Record<string, Experience['level']> = { D: 'none', S: 'desired', E: 'required' }
const letters = (name: string) =>
  fold(name)
    .replace(/\bsaint(e?)\b/g, 'st$1')
    .replace(/[^a-z]+/g, ' ')
    .trim()
const hasNumber = (folded: string, value: number) => {
  const [whole = '', cents] = String(value).split('.')
  const spaced = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, "[ .']?")
  return new RegExp(`(?<!\\d)0*${spaced}${cents ? `[.,]${cents}` : '(?!\\d)'}`).test(folded)
}

export const offerSlots: readonly OfferSlot[] = [
  compared<string>({
    name: 'contract',
    slot: 'contract',
    contradictions: 0.05,
    isPresent: ({ present }) => present.contrat,
    isTrue: (value, truth) =>
      value === trueContract(truth) || (value === 'saisonnier' && trueContract(truth) === 'CDD'),
    stands: (value, folded) => contractWords[value]?.test(folded) ?? false,
  }),
  compared<number>({
    name: 'hours',
    slot: 'weeklyHours',
    contradictions: 0.05,
    isPresent: ({ present }) => present.heures,
    isTrue: (value, { heuresHebdo }) => value === heuresHebdo,
    // Said by a schedule, by the month or as « temps plein », hours are computed: words for any of these count.
    stands: (value, folded) =>
      hasNumber(folded, Math.floor(value)) || /temps (?:plein|complet)|mi-temps|\d ?h/.test(folded),
  }),
  compared<Pay>({
    name: 'pay',
    slot: 'pay',
    contradictions: 0.05,
    isPresent: ({ present }) => present.salaire,
    isTrue: ({ min, max, unit }, { salaire }) =>
      salaire?.min === min && (salaire.max ?? salaire.min) === max && units[salaire.periode ?? ''] === unit,
    stands: ({ min, max }, folded) =>
      /\bsmic\b|\dk/.test(folded) || (hasNumber(folded, min) && hasNumber(folded, max)),
  }),
  compared<Experience>({
    name: 'experience',
    slot: 'experience',
    contradictions: null,
    isPresent: ({ present }) => present.experience,
    // The level, not the months: one truth in six counts others than its own text does.
    isTrue: ({ level }, { experienceExige }) => levels[experienceExige ?? ''] === level,
    stands: (_, folded) => /exp|debutant|confirme|metier|pratique|qualifie|form|diplome/.test(folded),
  }),
  compared<Commune>({
    name: 'place',
    slot: 'commune',
    contradictions: 0.05,
    isPresent: ({ present }) => present.commune,
    isTrue: ({ name, insee }, { commune, codeInsee }) =>
      codeInsee ? insee === codeInsee : letters(name) === letters(commune ?? ''),
    stands: ({ name, postcode }, folded) =>
      ` ${letters(folded)} `.includes(` ${letters(name)} `) ||
      (postcode !== null && folded.includes(postcode)),
  }),
]

function trueContract({ typeContrat, natureContrat }: Offer['verite']): string | null {
  if (/apprenti/i.test(natureContrat ?? '')) return 'apprentissage'
  if (/professionn/i.test(natureContrat ?? '')) return 'professionnalisation'
  return typeContrat === 'MIS' ? 'interim' : typeContrat === 'SAI' ? 'saisonnier' : (typeContrat ?? null)
}
