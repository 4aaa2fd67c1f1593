import type { Request } from '../../domain/request.ts'
import { fold } from '../../french/fold.ts'
import { answersOf, nameOf, nounOf } from '../subject.ts'
import { summary } from './answers.ts'
import { askNext } from './ask.ts'
import { draftsOf } from './requests.ts'
import * as say from './sentences.ts'
import { focusOn, type Work } from './work.ts'

const takesUp =
  /^[^a-z]*(?:(?:je|on) )?(?:(?:veux|voudrais|peux|peut) )?(?:reprend|repren|continu|finir|terminer)/
const longest = 80

/** « Reprendre Maçon », whose trade is no correction of the draft at hand. */
export function asksToResume(text: string): boolean {
  return text.length < longest && takesUp.test(fold(text))
}

/** Takes up the draft whose trade or title the message names. @returns whether it names one */
export function resumeNamed(work: Work, text: string): boolean {
  if (!asksToResume(text)) return false
  const named = draftsOf(work).find((draft) => isNamed(draft, work, fold(text)))
  if (!named) return false
  takeUp(work, named)
  return true
}

function isNamed(draft: Request, { understanding }: Work, text: string): boolean {
  const { trade, title } = answersOf(draft)
  const said = understanding.answers.trade?.value as { rome?: string } | undefined
  if (trade) return said?.rome === trade.rome || text.includes(fold(trade.label))
  return title ? text.includes(fold(title)) : false
}

/** « reprendre »: the draft in focus, else the only one there is; of several, which one is asked. */
export function resume(work: Work): void {
  const drafts = draftsOf(work)
  const [newest] = drafts
  if (!work.draft && !newest) {
    work.lines.push(say.nothingToResume, say.invitation)
    return
  }
  if (!work.draft && drafts.length > 1) return which(work, drafts)
  const draft = work.draft ?? newest
  if (draft) takeUp(work, draft)
}

function takeUp(work: Work, draft: Request): void {
  focusOn(work, draft)
  const noted = summary(draft)
  if (noted) work.lines.push(say.whereWeWere(noted))
  askNext(work, 'anew')
}

function which(work: Work, drafts: readonly Request[]): void {
  const names = drafts.slice(0, 4).map(shortName)
  work.lines.push(say.resumeWhich(names))
  work.replies = [...names.map((name) => `Reprendre ${name}`), 'Nouvelle offre']
}

/** « Maçon / Maçonne »: what tells one draft from another. */
const shortName = (draft: Request) => {
  const { trade, title } = answersOf(draft)
  return trade?.label ?? title ?? `${nounOf(draft)} sans métier`
}

/** Offers what was begun to be taken up again. @returns whether there was anything */
export function offerDraft(work: Work): boolean {
  const drafts = draftsOf(work)
  const draft = work.draft ?? drafts[0]
  if (!draft) return false
  // « oui » says now whether to go on; what was asked then is asked anew.
  work.memory = { ...work.memory, asking: null }
  if (drafts.length > 1) which(work, drafts)
  else {
    work.lines.push(say.resume(nameOf(draft)))
    work.replies = ['Reprendre', 'Nouvelle offre', 'Abandonner le brouillon']
    work.memory = { ...work.memory, confirming: { what: 'resume' } }
  }
  return true
}
