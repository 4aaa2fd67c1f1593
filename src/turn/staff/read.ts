import { findReferences } from '../../domain/reference.ts'
import { heldStates, openStates, type State } from '../../domain/request.ts'
import { readCommune } from '../../french/commune.ts'
import { readContract } from '../../french/contract.ts'
import { fold } from '../../french/fold.ts'
import { readPeriod } from '../../french/period.ts'
import { type Clock, isAmbiguous } from '../../french/reading.ts'
import { findFamily } from '../../french/trade-family.ts'
import type { Filter } from '../../queries/filter.ts'
import { readAbsence } from './absence.ts'
import type { ActName } from './acts.ts'
import { oneByOne, orderFor } from './order.ts'
import { type PlanWish, readPlanWish } from './plan-wish.ts'
import type { Press } from './press.ts'

/** What somebody of the staff wants: a change to a request, or a question. */
export type StaffWish =
  | { wish: 'press'; press: Press }
  | { wish: 'act'; act: ActName; reference: string; argument: string }
  | { wish: 'status' | 'details' | 'deliveries'; reference: string }
  | { wish: 'several'; orders: string[] }
  | { wish: 'firm'; firm: string }
  | { wish: 'count' | 'list'; filter: Filter }
  | { wish: 'absent'; later: boolean; filter: Filter }
  | { wish: 'bind'; office: string }
  | { wish: 'plan'; plan: PlanWish }
  | { wish: 'more' | 'help' | 'greet' | 'unknown' }

/** Compiles a message of the staff to a closed, typed wish. */
export function readStaffMessage(text: string, clock: Clock): StaffWish {
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
    return { wish: 'status', reference }
  }
  const plan = readPlanWish(text, clock)
  if (plan) return { wish: 'plan', plan }
  if (/^(?:la )?(?:suite|suivante?s?|voir la suite|encore)\b/.test(said)) return { wish: 'more' }
  if (/\b(?:aide|help|que sais-tu faire|comment ca marche)\b/.test(said)) return { wish: 'help' }
  const absence = readAbsence(said)
  if (absence) return { wish: 'absent', ...absence, filter: { states: [...heldStates], mine: true } }
  if (/\b(?:mes|mon) (?:dossiers?|offres?|demandes?|suivis?)\b/.test(said))
    return { wish: 'list', filter: { states: [...openStates], mine: true } }
  const binds =
    /^(?:je |tu peux |peux-tu |merci de )?reli(?:e[rsz]?)\b(?: (?:ce |le )?canal)?(?: (?:a|au|avec|de|pour)\b)?(?: la\b| le\b)?/.exec(
      said,
    )
  if (binds) return { wish: 'bind', office: said.slice(binds[0].length).trim() }
  const counts = /\b(?:combien|nombre d)/.test(said)
  if (!counts && /\b(?:statut|etat|ou en est)\b/.test(said)) {
    const firm = text.replace(
      /^.*?(?:statut|[ée]tat|o[uù] en est)\s*(?:de l['’]offre|du dossier|de la demande)?\s*(?:de la|de l['’]|du|des|de|d['’]|la|le)?\s*/i,
      '',
    )
    if (firm.replace(/[?\s]/g, '')) return { wish: 'firm', firm: firm.replace(/\s*\?\s*$/, '').trim() }
  }
  const listed = /\b(?:offres?|demandes?|dossiers?|annonces?|liste|lesquelles|en attente)\b/.test(said)
  if (!counts && !listed)
    return { wish: /^(?:bonjour|salut|bonsoir|hello|coucou)\b/.test(said) ? 'greet' : 'unknown' }
  return { wish: counts ? 'count' : 'list', filter: readFilter(text, said, clock) }
}

function readFilter(text: string, said: string, clock: Clock): Filter {
  const commune = readCommune(text, clock)
  const place = commune && !isAmbiguous(commune) ? commune : undefined
  // The words of a place are not a trade's: « Marck », « Lambres ».
  const rest = place ? text.replace(place.words, ' ') : text
  const trade = findFamily(rest)
  const contract = readContract(rest, clock)
  const period = readPeriod(text, clock)
  const older = /\bplus (?:de |d')?(\d{1,3}|un|deux|trois|quatre|cinq|dix|quinze) (jours?|semaines?)\b/.exec(
    said,
  )
  const states = readStates(said)
  return {
    ...(/\b(?:offres?|annonces?)\b/.test(said) ? { kind: 'job-posting' as const } : {}),
    ...(states ? { states } : {}),
    ...(trade ? { trade: { name: trade.name, romes: trade.romes } } : {}),
    ...(place ? { commune: fold(place.value.name) } : {}),
    ...(contract && !isAmbiguous(contract) ? { contract: contract.value } : {}),
    ...(period ? { period } : {}),
    ...(older ? { olderThanDays: days(older[1] ?? '', older[2] ?? '') } : {}),
    ...(/\b(?:mes|moi|je suis)\b/.test(said) ? { mine: true } : {}),
  }
}

const numbers: Record<string, number> = { un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, dix: 10, quinze: 15 }
const days = (count: string, unit: string) =>
  (numbers[count] ?? Number(count)) * (unit.startsWith('semaine') ? 7 : 1)

function readStates(said: string): State[] | undefined {
  if (/\b(?:en attente|a prendre|non prise?s?|pas (?:encore )?prise?s?|libres?|sans conseiller)\b/.test(said))
    return ['submitted']
  if (/\b(?:en cours|prises?|suivies?)\b/.test(said)) return [...heldStates]
  if (/\bouvert(?:e?s?)\b/.test(said)) return [...openStates]
  if (/\b(?:terminee?s?|closes?|finies?|cloturee?s?)\b/.test(said))
    return ['done', 'abandoned', 'withdrawn', 'expired']
  return undefined
}
