import { findReferences } from '../../domain/reference.ts'
import { fold } from '../../french/fold.ts'
import type { Clock } from '../../french/reading.ts'
import { readAbsence } from './absence.ts'
import type { ActName } from './acts.ts'
import { oneByOne, orderFor } from './order.ts'
import { type PlanWish, readPlanWish } from './plan-wish.ts'
import type { Press } from './press.ts'
import { type Asking, type Question, readQuestion } from './question.ts'

/** What somebody of the staff wants: a change to a request, or a question. */
export type StaffWish =
  | { wish: 'press'; press: Press }
  | { wish: 'act'; act: ActName; reference: string; argument: string }
  /** `unread`: something else was said that is neither an order nor a question. */
  | { wish: 'status'; reference: string; unread: boolean }
  | { wish: 'details'; reference: string }
  | { wish: 'deliveries'; reference: string }
  | { wish: 'several'; orders: string[] }
  | { wish: 'firm'; firm: string }
  | { wish: 'ask'; question: Question }
  | { wish: 'bind'; office: string }
  | { wish: 'plan'; plan: PlanWish }
  | { wish: 'absent'; later: boolean }
  | { wish: 'more' | 'help' | 'greet' | 'thanks' | 'unknown' }

/** « statut OFF-… », « OFF-… c'est qui ? », « numéro de OFF-… », or nothing but the reference. */
const asksHowItStands =
  /\?|\b(?:statut|etat|ou en est|point|qui|quand|contact|tel|telephone|numero|adresse|suivi)\b|^\W*(?:(?:off|app|pro)[\s\-_.:]*)?[a-z\d]{6}\W*$/

/**
 * Compiles a message of the staff to a closed, typed wish.
 * @param asking who asks; without it, questions about several requests are not looked for
 */
export function readStaffMessage(text: string, clock: Clock, asking?: Asking): StaffWish {
  const said = fold(text).trim()
  const quoted = findReferences(text)[0]
  const reference = quoted?.value
  if (quoted && reference) {
    const order = orderFor(text, quoted)
    const orders = order ? oneByOne(text) : []
    if (orders.length > 1) return { wish: 'several', orders }
    if (order) return { wish: 'act', reference, ...order }
    if (/\benvois?\b|\bqui a (?:ete (?:prevenu|informe)|recu)/.test(said))
      return { wish: 'deliveries', reference }
    if (/\b(?:details?|fiche|carte|voir)\b/.test(said)) return { wish: 'details', reference }
    return { wish: 'status', reference, unread: !asksHowItStands.test(said) }
  }
  const plan = readPlanWish(text, clock)
  const question = asking && readQuestion(text, asking)
  // « qui suit le plus de dossiers ? » is about no firm of the plan.
  const isPlan = plan && !(plan.says === 'who' && question?.is === 'query' && question.unread.length === 0)
  if (isPlan) return { wish: 'plan', plan }
  if (/^(?:la )?(?:suite|suivante?s?|voir la suite|encore)\b/.test(said)) return { wish: 'more' }
  if (/\b(?:aide|help|que sais-tu faire|comment ca marche)\b/.test(said)) return { wish: 'help' }
  const absence = readAbsence(said)
  if (absence) return { wish: 'absent', ...absence }
  const binds =
    /^(?:je |tu peux |peux-tu |merci de )?reli(?:e[rsz]?)\b(?: (?:ce |le )?canal)?(?: (?:a|au|avec|de|pour)\b)?(?: la\b| le\b)?/.exec(
      said,
    )
  if (binds) return { wish: 'bind', office: said.slice(binds[0].length).trim() }
  const firm = firmIn(text, said)
  if (firm && question?.is !== 'query') return { wish: 'firm', firm }
  if (question) return { wish: 'ask', question }
  if (
    /^(?:merci|ok|d'accord|super|parfait|top|bravo|tres bien|bien recu|👍)(?: (?:beaucoup|bien|a toi|a vous))?\W*$/.test(
      said,
    )
  )
    return { wish: 'thanks' }
  return { wish: /^(?:bonjour|salut|bonsoir|hello|coucou)\b/.test(said) ? 'greet' : 'unknown' }
}

/** The firm whose standing is asked for: « statut boulangerie Au Bon Grain », « où en est Au Bon Grain ? ». */
function firmIn(text: string, said: string): string | undefined {
  if (/\b(?:combien|nombre d)/.test(said) || !/\b(?:statut|etat|ou en est)\b/.test(said)) return undefined
  const firm = text.replace(
    /^.*?(?:statut|[ée]tat|o[uù] en est)\s*(?:de l['’]offre|du dossier|de la demande)?\s*(?:de la|de l['’]|du|des|de|d['’]|la|le)?\s*/i,
    '',
  )
  return firm.replace(/[?\s]/g, '') ? firm.replace(/\s*\?\s*$/, '').trim() : undefined
}
