import { type Contract, contractWords } from '../../domain/answers/values.ts'
import { type Convention, type Routed, route } from '../../domain/convention.ts'
import { tasksFor } from '../../domain/task.ts'
import { open } from '../../flow/advance.ts'
import { requestCard } from '../../notifications/request-card.ts'
import { expiryFrom } from '../expiry.ts'
import { channelsOf, requestCardData } from '../request-card-data.ts'
import { answersOf, dialogOf } from '../subject.ts'
import { askAgain } from './ask.ts'
import { recapCard } from './recap.ts'
import * as say from './sentences.ts'
import { change, note, nothingAsked, type Work } from './work.ts'

const hoursADay = 8
const counted = ['', 'un jour ouvré', 'deux jours ouvrés', 'trois jours ouvrés', 'quatre jours ouvrés']

/** « deux jours ouvrés »: the convention's working hours within which the artisan is called. */
function daysWords(callHours: number): string {
  const days = Math.max(1, Math.ceil(callHours / hoursADay))
  return counted[days] ?? `${days} jours ouvrés`
}

/**
 * Hands the draft in focus over, on the artisan's explicit « Je valide » (article L5334-1 of the labour code
 * makes whoever publishes without an express request answerable). The validated version is kept with it.
 */
export function submit(work: Work): void {
  const { draft, facts } = work
  if (!draft) return
  const dialog = dialogOf(draft)
  if (open(dialog, draft.given).length > 0 || work.memory.choosing) {
    work.lines.push(say.notYet)
    return askAgain(work)
  }
  const { contract, trade, commune, entrusted, project, situation, alternative } = answersOf(draft)
  const routed = route(facts.convention, {
    kind: draft.kind,
    contract: contract ?? null,
    trade: trade?.rome ?? null,
    insee: commune?.insee ?? null,
    entrusted: entrusted ?? null,
    project: project ?? null,
    situation: situation ?? null,
  })
  const { lead, support } = routed
  const reference = facts.newReference(draft.kind)
  const at = facts.now.toISOString()
  const sent = change(work, {
    state: 'submitted',
    reference,
    lead: lead.id,
    support: support?.id ?? null,
    submittedAt: at,
    handoff: {
      ...draft.handoff,
      expiresAt: expiryFrom(facts.now),
      waitingSince: at,
      tasks: tasksFor(routed, alternative ? [otherWish(facts.convention, routed, alternative)] : []),
    },
  })
  note(work, sent, 'submitted', {
    reference,
    validated: draft.version,
    lead: lead.id,
    support: support?.id ?? null,
  })
  work.memory = { ...work.memory, request: null, ...nothingAsked }
  work.cards.push(recapCard(sent, 'live'))
  const places = channelsOf(facts.convention, sent)
  work.lines.push(
    places.length === 0
      ? say.keptButUntold(reference, lead)
      : facts.onBehalf
        ? say.transmittedFor(reference, lead)
        : say.transmitted(reference, lead, support, daysWords(facts.convention.deadlines.callHours)),
  )
  const message = requestCard(requestCardData(facts.convention, sent, 'fresh'))
  work.tell.push(...places.map((to) => ({ to, message, request: sent.id })))
}

/** « un apprenti ou un CDI »: whoever would lead the offer has that to look after, if they are told of this one. */
function otherWish(convention: Convention, { lead, support }: Routed, contract: Contract) {
  const offer = { kind: 'job-posting', contract, trade: null, insee: null, entrusted: true } as const
  const { lead: other } = route(convention, offer)
  const told = [lead, support].find((office) => office?.partner === other.partner) ?? lead
  return { office: told.id, what: `Voir aussi l’offre en ${contractWords[contract]}` }
}
