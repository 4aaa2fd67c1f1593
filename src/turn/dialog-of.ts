import { dialogs } from '../../dialogs/index.ts'
import type { Request } from '../domain/request.ts'
import type { AnyDialog } from '../flow/dialog.ts'

/** The dialog of a request; every stored kind has one. */
export function dialogOf(request: Request): AnyDialog {
  const dialog = dialogs[request.kind]
  if (!dialog) throw new Error(`no dialog for ${request.kind}`)
  return dialog
}
