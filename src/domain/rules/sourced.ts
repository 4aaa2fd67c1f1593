import type { Notice } from '../notice.ts'

/** Where a rule or a figure comes from, when that was last checked, and whether it may be shown as certain. */
export type Sourced = Pick<Notice, 'source' | 'asOf' | 'certain'>

/** Newest article in force in the edition of the labour code (legi-data 2.513.0) in which the articles were read. */
const labourCodeRead = '2026-03-27'

/** What articles of the labour code say: « art. L6222-1 du code du travail ». */
export function labourCode(articles: string, certain = true): Sourced {
  return { source: `art. ${articles} du code du travail`, asOf: labourCodeRead, certain }
}

/** What articles of the craft code (« code de l'artisanat ») say. */
export function craftCode(articles: string, certain = true): Sourced {
  return { source: `art. ${articles} du code de l’artisanat`, asOf: '2026-08-31', certain }
}
