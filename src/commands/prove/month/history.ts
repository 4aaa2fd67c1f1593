import type { Case, HistoryLine } from './records-view.ts'

/** A stretch of a request's life in which a deadline runs, in ms since 1970. `until` is infinite where it goes on. */
export interface Spell {
  /** Until somebody takes it; since its owner gave a sign; since advisor or artisan wrote; from deposit to end. */
  what: 'waiting' | 'silent' | 'relayed' | 'open'
  since: number
  until: number
}

/** What a request's history comes to, told event by event. */
export interface Told {
  state: string
  advisor: string | null
  lead: string
  /** Whether each of its events could follow upon the one before. */
  possible: boolean
  spells: Spell[]
  /** The office that led at an instant: its hours count. */
  leadAt(at: number): string
}

const held = ['claimed', 'awaiting-details', 'active']
const open = ['submitted', ...held]
const ends = ['done', 'abandoned', 'withdrawn', 'expired']
export const ended = (state: string) => ends.includes(state)

/** Which state an event leads to, and from which; others leave it as it is. */
const leads: Record<string, { from: readonly string[]; to: string }> = {
  created: { from: [''], to: 'draft' },
  submitted: { from: ['draft'], to: 'submitted' },
  claimed: { from: ['submitted'], to: 'claimed' },
  released: { from: held, to: 'submitted' },
  'lease-lost': { from: ['claimed'], to: 'submitted' },
  activated: { from: ['claimed'], to: 'active' },
  asked: { from: ['claimed', 'active'], to: 'awaiting-details' },
  'details-given': { from: ['awaiting-details'], to: 'active' },
  done: { from: open, to: 'done' },
  abandoned: { from: open, to: 'abandoned' },
  withdrawn: { from: open, to: 'withdrawn' },
  expired: { from: open, to: 'expired' },
  restored: { from: ends, to: 'submitted' },
}
/** To somebody, who waits for the artisan's answer where that was asked for; or to an office where nobody has it yet. */
const reassigned = (before: string, advisor: string | null | undefined) => ({
  from: open,
  to: !advisor ? 'submitted' : before === 'awaiting-details' ? before : 'claimed',
})

/** Events with which an owner gives a sign of life. */
const signs = ['claimed', 'reassigned', 'relayed']

/** Reads a history from its first line to its last, and by nothing else. */
export function tell(lines: readonly HistoryLine[], staff: ReadonlySet<string>): Told {
  const spells: Spell[] = []
  const offices: { from: number; lead: string }[] = []
  let now = { state: '', advisor: null as string | null, lead: '', possible: true }
  const running = new Map<Spell['what'], Spell>()

  function run(what: Spell['what'], since: number): void {
    stop(what, since)
    const spell = { what, since, until: Number.POSITIVE_INFINITY }
    running.set(what, spell)
    spells.push(spell)
  }
  function stop(what: Spell['what'], at: number): void {
    const spell = running.get(what)
    if (spell) spell.until = at
    running.delete(what)
  }

  for (const line of lines) {
    const before = now
    const { what, by, at } = line
    const leading = what === 'reassigned' ? reassigned(before.state, line.advisor) : leads[what]
    const state = leading?.to ?? before.state
    const taken = what === 'lease-lost' || what === 'restored' ? null : line.advisor
    now = {
      state,
      advisor: taken === undefined ? before.advisor : taken,
      lead: line.lead ?? before.lead,
      possible: before.possible && (leading?.from.includes(before.state) ?? true),
    }
    if (now.lead !== before.lead) offices.push({ from: at, lead: now.lead })
    if (leading?.to === 'submitted') run('waiting', at)
    else if (state !== 'submitted') stop('waiting', at)
    if (state === 'claimed' && signs.includes(what) && staff.has(by)) run('silent', at)
    else if (state !== 'claimed') stop('silent', at)
    if (what === 'relayed') run('relayed', at)
    else if (what === 'relay-ended' || !held.includes(state)) stop('relayed', at)
    if (['submitted', 'prolonged', 'restored'].includes(what)) run('open', at)
    else if (ended(state)) stop('open', at)
  }
  const leadAt = (at: number) => offices.findLast(({ from }) => from <= at)?.lead ?? ''
  return { ...now, spells, leadAt }
}

/** Requests whose record says something else than their history, or whose history cannot be. */
export function unexplained(cases: readonly Case[], told: ReadonlyMap<string, Told>): string[] {
  return cases.flatMap(({ id, reference, state, advisor, lead }) => {
    const { spells, leadAt, ...story } = told.get(id) ?? tell([], new Set())
    const sameOwner = ended(state) || story.advisor === advisor
    const same = story.state === state && story.lead === lead && sameOwner
    if (same && story.possible) return []
    return [`${reference}: ${JSON.stringify({ state, advisor, lead })}, told ${JSON.stringify(story)}`]
  })
}
