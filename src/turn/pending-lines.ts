import { showInstant } from '../domain/display.ts'
import type { Request } from '../domain/request.ts'
import { record } from '../flow/advance.ts'
import { type Line, showChanges } from './lines.ts'
import { dialogOf } from './subject.ts'

/** The lines of a request's card that say what somebody waits for: the artisan's answer, or the advisor's. */
export function pendingLines(request: Request): Line[] {
  const { given, advisor } = request
  const { question, proposal } = request.handoff
  const dialog = dialogOf(request)
  const asked = question && {
    slot: 'question',
    label: 'Question posée',
    value: question.text,
    note: `le ${showInstant(question.at)}, en attente de la réponse`,
    missing: false,
  }
  const proposed = proposal &&
    advisor && {
      slot: 'proposal',
      label: 'Changement proposé',
      value: showChanges(dialog, record(dialog, given, proposal).changes).join(' ; '),
      note: 'par l’artisan, à accepter ou à refuser',
      missing: false,
    }
  return [asked, proposed].filter((line) => line !== null && line !== '')
}
