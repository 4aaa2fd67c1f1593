import type { Given, Source } from '../domain/given.ts'
import { type Change, standings } from '../flow/advance.ts'
import type { AnyDialog } from '../flow/dialog.ts'

/** One line of a recap or a request card. */
export interface Line {
  slot: string
  label: string
  value: string
  note: string
  missing: boolean
}

const longest = 60
const quote = (words: string) =>
  `« ${words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words} »`

/** Where an answer comes from, for the person it is shown to. */
const origins: Record<Source, (words: string, you: boolean) => string> = {
  artisan: (words, you) =>
    words ? `${you ? 'vous avez écrit' : 'écrit par l’artisan'} : ${quote(words)}` : '',
  card: (words, you) => `${you ? 'saisi par vous' : 'saisi par l’artisan'} : ${quote(words)}`,
  file: () => 'lu dans le fichier',
  model: (words) =>
    words ? `proposé par l’assistant (IA), d’après : ${quote(words)}` : 'proposé par l’assistant (IA)',
  advisor: () => 'noté par le conseiller',
  earlier: () => 'repris de la demande précédente',
}

/**
 * The lines of a request as it stands: every answer in words with its origin, and what is still missing.
 * @param reader `artisan` is told « vous », staff are told « l’artisan »
 */
export function linesOf(
  dialog: AnyDialog,
  given: Record<string, Given>,
  reader: 'artisan' | 'staff',
): Line[] {
  return standings(dialog, given).flatMap(({ name, value, given: origin }) => {
    const { label, show, ask, expected } = dialog.slots[name] ?? {}
    if (label === undefined || show === undefined) return []
    const missing = value === undefined || value === null
    if (missing && !ask && !expected) return []
    return [
      {
        slot: name,
        label,
        value: missing ? 'à compléter' : show(value),
        note: missing || !origin ? '' : origins[origin.by](origin.words, reader === 'artisan'),
        missing,
      },
    ]
  })
}

/** Answers that changed, in words: « salaire : 2 300 € brut au lieu de 2 100 € brut ». */
export function showChanges({ slots }: AnyDialog, changes: readonly Change[]): string[] {
  return changes.map(({ slot, before, after }) => {
    const { label = slot, show = String } = slots[slot] ?? {}
    return `${label.toLowerCase()} : ${show(after)}${before === null ? '' : ` au lieu de ${show(before)}`}`
  })
}
