import { fold } from '../../french/fold.ts'
import { askAgain } from './ask.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

const noMore =
  /\b(?:me|nous) (?:relance[rsz]?|recontacte[rsz]?) (?:plus|pas)\b|\b(?:plus|pas) (?:(?:me|nous) )?(?:relancer|recontacter)\b|\b(?:plus|pas) (?:de |aucune )relances?\b|\b(?:stop|arrete[rz]?) (?:(?:les |de me |de nous )?relance[rs]?)\b/

/** « ne plus me relancer » : the bot writes to this person of its own accord no more. @returns whether it was said */
export function askQuiet(work: Work, text: string): boolean {
  if (text.length > 80 || work.facts.onBehalf || !noMore.test(fold(text))) return false
  work.memory = { ...work.memory, quiet: true }
  work.lines.push(say.quiet)
  if (work.draft && !work.memory.confirming) askAgain(work)
  return true
}
