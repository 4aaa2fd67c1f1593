import { showMonth } from './display.ts'

/** A rule of law or a figure as it is told to a person: one or two sentences, when it bites, with its source. */
export interface Notice {
  /** Which rule: told once for as long as it bites. */
  id: string
  /** What it means here and what can be done, in plain words; no source in it. */
  text: string
  /** Article or publisher, for « pourquoi ? »: « art. R3163-1 du code du travail ». */
  source: string
  /** Day on which the source was last checked, `YYYY-MM-DD`. */
  asOf: string
  /** False where it is to be confirmed by an advisor: it is then said so. */
  certain: boolean
}

/** « … (à confirmer avec votre conseiller ; art. R3163-1 du code du travail, vérifié en mars 2026). » */
export function ruleWithSource({ text, source, asOf, certain }: Notice): string {
  const confirm = certain ? '' : 'à confirmer avec votre conseiller\u00a0; '
  return `${text.replace(/\.$/, '')} (${confirm}${source}, vérifié en ${showMonth(asOf)}).`
}
