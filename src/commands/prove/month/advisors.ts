import type { Advisor, Convention, Office } from '../../../domain/convention.ts'
import { monthEnd, type Step } from './calendar.ts'
import type { Case } from './records-view.ts'
import type { Voices } from './voices.ts'

/** One thing that somebody could do now, and how likely it is beside the others. */
interface Move {
  weight: number
  does: () => Promise<void> | undefined
}
type Me = Advisor & { office: Office }

/** Share of the moments of a working day at which an advisor writes to the bot. */
const activity = 0.5
const day = 86_400_000

/** What becomes of a request that waits: most are taken at once, some only after a reminder or an escalation. */
const patience = { taken: 0.72, reminded: 0.82, support: 0.9, coordinator: 0.96 }
/** What becomes of one that somebody took: some forget it for good, some until they are reminded. */
const diligence = { forgotten: 0.14, reminded: 0.24 }

/**
 * The staff of the offices: they take, call, ask, write, hand on, close, abandon, forget, and are away for days. Who
 * does what is drawn from `random`.
 */
export function createAdvisors({
  convention,
  voices,
  random,
}: {
  convention: Convention
  voices: Voices
  random: () => number
}) {
  const staff: Me[] = convention.offices.flatMap((office) =>
    office.advisors.map((advisor) => ({ ...advisor, office })),
  )
  const awayUntil = new Map<string, number>()
  const fates = new Map<string, number>()

  /** The same draw each time that it is asked about the same thing. */
  function fate(of: string): number {
    const drawn = fates.get(of) ?? random()
    fates.set(of, drawn)
    return drawn
  }
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const tell = (me: Me, text: string) => voices.says({ object: me.id, name: me.name }, text)

  /** In the own chat, in the office's channel, or by the card's button. */
  function take(me: Me, { reference }: Case): Promise<void> {
    const person = { object: me.id, name: me.name }
    const { channel } = me.office
    const way = random()
    if (channel && way < 0.2) {
      const press = voices.presses(channel, person, 'Je prends', reference)
      if (press) return press
    }
    const words = `prendre ${reference}`
    return channel && way < 0.5 ? voices.saysIn(channel, person, words) : voices.says(person, words)
  }

  function waitingMoves(me: Me, one: Case): Move[] {
    const leads = one.lead === me.office.id
    const supports = one.support === me.office.id
    const draw = fate(`wait ${one.reference} ${one.waitingSince}`)
    const was = (what: string) => one.reminded.includes(`${what} ${one.waitingSince}`)
    const takes: Move = { weight: 3, does: () => take(me, one) }
    if (draw < patience.taken) return leads ? [takes] : []
    if (draw < patience.reminded) return leads && was('remind-office') ? [takes] : []
    if (draw < patience.support) return (supports || leads) && was('tell-support') ? [takes] : []
    if (draw > patience.coordinator || !leads || me.role !== 'coordinator' || !was('tell-coordinators'))
      return []
    const whom = pick([...me.office.advisors.map(({ name }) => name), otherOffice(me)])
    return [{ weight: 3, does: () => tell(me, `confier ${one.reference} à ${whom}`) }]
  }

  /** The office of the same partner in the other town. */
  const otherOffice = ({ office }: Me) =>
    convention.offices.find(({ id, partner }) => partner === office.partner && id !== office.id)?.name ?? ''

  function ownMoves(me: Me, one: Case): Move[] {
    const draw = fate(`own ${one.reference} ${me.id} ${one.waitingSince}`)
    const woken = one.reminded.some((key) => key.startsWith('remind-owner'))
    if (draw < diligence.forgotten || (draw < diligence.reminded && !woken)) return []
    const order = (weight: number, text: string): Move => ({ weight, does: () => tell(me, text) })
    const { reference } = one
    const usual = {
      claimed: [
        order(4, `appelé ${reference}`),
        order(2, `demander ${reference} : quel est l’horaire du samedi ?`),
        order(1, `répondre ${reference} : je vous appelle demain matin`),
        order(0.5, `rendre ${reference}`),
        order(0.3, `clore ${reference} : pourvue`),
        order(0.3, `confier ${reference} à ${pick(me.office.advisors).name}`),
      ],
      active: [
        order(1.5, `clore ${reference} : pourvue`),
        order(0.7, `demander ${reference} : faut-il le permis ?`),
        order(1, `répondre ${reference} : une candidate vous écrira, cela vous va ?`),
        order(0.5, `abandonner ${reference} : sans suite`),
        order(0.1, `prolonger ${reference}`),
        ...(one.relayed ? [order(0.2, `fin de l’échange ${reference}`)] : []),
      ],
      'awaiting-details': [order(0.1, `rendre ${reference}`), order(0.1, `clore ${reference} : pourvue`)],
    }[one.state]
    // Nobody closes what ends by itself within the month: that is to be seen.
    if (one.endsAt < monthEnd) return [order(0.2, `répondre ${reference} : tout va bien ?`)]
    const proposal = one.proposed ? [order(3, `accepter ${reference}`), order(2, `refuser ${reference}`)] : []
    return [...(usual ?? []), ...proposal]
  }

  function otherMoves(me: Me, cases: readonly Case[], { at }: Step): Move[] {
    const taken = cases.filter(({ advisor }) => advisor !== null && advisor !== me.id)
    const days = 1 + Math.floor(random() * 4)
    const date = new Date(at + days * day).toISOString().slice(8, 10)
    return [
      { weight: 0.3, does: () => tell(me, pick(['offres en attente', 'mes dossiers', 'bonjour'])) },
      {
        weight: 0.12,
        does: () => {
          awayUntil.set(me.id, at + days * day)
          return tell(me, `absent jusqu’au ${Number(date)}`)
        },
      },
      ...(taken.length > 0 ? [{ weight: 0.3, does: () => take(me, pick(taken)) }] : []),
    ]
  }

  async function acts(me: Me, cases: readonly Case[], step: Step): Promise<void> {
    const moves = [
      ...cases.flatMap((one) =>
        one.advisor === me.id ? ownMoves(me, one) : one.state === 'submitted' ? waitingMoves(me, one) : [],
      ),
      ...otherMoves(me, cases, step),
    ]
    let left = random() * moves.reduce((sum, { weight }) => sum + weight, 0)
    for (const { weight, does } of moves) {
      left -= weight
      if (left < 0) return does()
    }
  }

  return {
    /** Everybody has written to the bot once: it knows where to reach them. */
    async greet(): Promise<void> {
      await Promise.all(staff.map((me) => tell(me, 'bonjour')))
    },

    /** Takes and calls at once: what was in hand when the month began. */
    async settle(cases: readonly Case[]): Promise<void> {
      for (const { reference, state, lead } of cases) {
        const [first] = staff.filter(({ office }) => office.id === lead)
        if (first && state === 'submitted') await tell(first, `prendre ${reference}`)
        if (first && state === 'claimed') await tell(first, `appelé ${reference}`)
      }
    },

    /** Whoever is at work does one thing, or nothing. */
    async work(cases: readonly Case[], step: Step): Promise<void> {
      const here = staff.filter(({ id }) => (awayUntil.get(id) ?? 0) <= step.at)
      await Promise.all(here.filter(() => random() < activity).map((me) => acts(me, cases, step)))
    },
  }
}
export type Advisors = ReturnType<typeof createAdvisors>
