import type { OutgoingDraft } from '../../domain/outgoing.ts'
import { type Request, refusal } from '../../domain/request.ts'
import { capital } from '../../domain/typography.ts'
import { requestCard } from '../../notifications/request-card.ts'
import { lastWord, ledgerAnswer } from '../../queries/deliveries.ts'
import { contactOf } from '../contact.ts'
import { facetsOf } from '../facets.ts'
import type { StaffFacts } from '../facts.ts'
import type { Memory } from '../memory.ts'
import type { Outcome } from '../outcome.ts'
import { requestCardData } from '../request-card-data.ts'
import { handOn } from './absence.ts'
import { act } from './act.ts'
import { answerMore, answerQuestion } from './answer.ts'
import { bind } from './bind.ts'
import { orderAlone } from './order.ts'
import { planTurn } from './plan.ts'
import { press } from './press.ts'
import * as say from './sentences.ts'
import { isSpokenOfHere, officesListedHere } from './shown-here.ts'
import { standingsOf } from './standing.ts'

type Answer = Omit<Outcome, 'memory'> & { memory?: Partial<Memory> }

const answer = (text: string, replies: string[] = []): Answer => ({
  say: [{ type: 'text', text, replies }],
  tell: [],
  requests: [],
  events: [],
})
const silent: Answer = { say: [], tell: [], requests: [], events: [] }

/** Decides what a message or a button of the staff leads to. Pure: everything it needs is in the facts. */
export function staffTurn(facts: StaffFacts): Outcome {
  const { memory, ...rest } = decide(facts)
  return {
    ...rest,
    memory: { ...facts.memory, presented: true, plan: null, lastAt: facts.now.toISOString(), ...memory },
  }
}

function decide(facts: StaffFacts): Answer {
  const { incoming, wish, staff } = facts
  if (incoming.what.type === 'joined') return joined(facts)
  switch (wish.wish) {
    case 'press': {
      const request = seen(facts)
      if (!request) return answer(say.cardUnknown)
      if (!isSpokenOfHere(facts, request)) return answer(say.notHere)
      return press(facts, request, wish.press)
    }
    case 'several':
      return answer(say.oneAtATime, wish.orders.slice(0, 5).map(capital))
    case 'act':
    case 'status':
    case 'deliveries':
    case 'details': {
      const request = seen(facts)
      if (!request) return answer(say.notFound(wish.reference))
      if (!isSpokenOfHere(facts, request)) return answer(say.notHere)
      if (wish.wish === 'act') return act(facts, request, wish.act, wish.argument)
      if (wish.wish === 'deliveries') return answer(deliveries(facts, request))
      return wish.wish === 'details'
        ? details(facts, request)
        : answer(
            [...(wish.unread ? [say.nothingDone] : []), status(facts, request)].join(' '),
            offers(facts, request),
          )
    }
    case 'firm':
    case 'ask':
    case 'more':
      return officesListedHere(facts, staff).length > 0 ? asked(facts) : answer(say.notHere)
    case 'absent':
      return handOn(facts, facts.asked?.figures.requests ?? [], wish.later)
    case 'plan':
      return facts.plan ? planTurn(facts, wish.plan, facts.plan) : answer(say.notUnderstood)
    case 'bind':
      return bind(facts, wish.office)
    case 'greet':
      return answer(say.greeting(staff.advisor.name), ['Demandes en attente', 'Mes dossiers'])
    case 'thanks':
      return answer(say.welcome)
    case 'help':
      return answer(say.help, ['Demandes en attente', 'Mes dossiers'])
    case 'unknown':
      if (incoming.what.type === 'card') return answer(say.cardUnknown)
      if (incoming.what.type === 'message' && orderAlone(incoming.what.text))
        return answer(say.ofWhich, ['Mes dossiers', 'Demandes en attente'])
      return answer(say.notUnderstood, ['Demandes en attente', 'Mes dossiers'])
  }
}

/** A question about several requests. */
function asked(facts: StaffFacts): Answer {
  const { wish } = facts
  if (wish.wish === 'firm') return firm(facts, wish.firm)
  if (wish.wish === 'ask') return { ...silent, ...answerQuestion(facts, wish.question, facts.asked) }
  return { ...silent, ...answerMore(facts, facts.asked) }
}

function joined({ memory, staff, incoming }: StaffFacts): Answer {
  if (memory.presented) return silent
  if (incoming.place.type !== 'personal') return answer(say.channelHello)
  return answer(say.hello(staff.advisor.name), ['Demandes en attente', 'Mes dossiers'])
}

/** The quoted request, if the asker may see it. A draft is nobody's but the artisan's. */
function seen(facts: StaffFacts): Request | undefined {
  const { quoted } = facts
  if (!quoted || quoted.state === 'draft' || quoted.reference === null) return undefined
  return standingsOf(facts, quoted).length > 0 ? quoted : undefined
}

function status({ convention, ledger }: StaffFacts, request: Request): string {
  const { title, firm } = facetsOf(request)
  const standing = say.standing(convention, request, title, firm, contactOf(request))
  return [standing, ledger && lastWord(ledger)].filter(Boolean).join(' ')
}

function deliveries({ ledger }: StaffFacts, { reference }: Request): string {
  return ledger ? ledgerAnswer(reference ?? '', ledger) : ''
}

/** What may follow, as taps: an office that only supports is not offered what it would be refused. */
function offers(facts: StaffFacts, request: Request): string[] {
  const { reference } = request
  return [
    ...(refusal('claim', request, standingsOf(facts, request)) ? [] : [`Prendre ${reference}`]),
    `Détails ${reference}`,
    `Envois ${reference}`,
  ]
}

function details({ convention, ledger }: StaffFacts, request: Request): Answer {
  const card: OutgoingDraft = requestCard(requestCardData(convention, request, 'fresh'))
  const last = ledger && lastWord(ledger)
  return { ...silent, say: [card, ...(last ? [{ type: 'text' as const, text: last }] : [])] }
}

function firm(facts: StaffFacts, name: string): Answer {
  const requests = facts.asked?.figures.requests ?? []
  if (requests.length === 0) return answer(say.noFirm(name))
  return answer(requests.map((request) => status(facts, request)).join('\n\n'))
}
