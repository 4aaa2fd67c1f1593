import type { AnyDialog, Given, Slot } from './dialog.ts'

type Givens<G extends Given> = Record<string, G>
type AnySlot = Slot<Record<string, never>, string>

function slotsOf(dialog: AnyDialog): [string, AnySlot][] {
  return Object.entries(dialog.slots) as [string, AnySlot][]
}

function slotOf(dialog: AnyDialog, name: string): AnySlot {
  const slot = Object.hasOwn(dialog.slots, name) ? dialog.slots[name] : undefined
  if (!slot) throw new Error(`dialog ${dialog.id} has no slot ${name}`)
  return slot as AnySlot
}

/** The slot's stored answer, under today's name or an earlier one. */
function stored<G extends Given>(name: string, slot: AnySlot, givens: Givens<G>): G | undefined {
  for (const key of [name, ...(slot.formerly ?? [])]) if (Object.hasOwn(givens, key)) return givens[key]
  return undefined
}

/** How one slot stands: what is known of it, and whether it still has to be asked. */
export interface Standing<G extends Given = Given> {
  name: string
  given: G | undefined
  /** The parsed answer; null when passed; undefined when not given or no longer a good answer. */
  value: unknown
  settled: boolean
}

/**
 * Reads everything given through today's schemas, in the order of the dialog. Slots whose `when` does not
 * hold are left out: their answers stay stored and count again when it does.
 */
export function standings<G extends Given>(dialog: AnyDialog, givens: Givens<G>): Standing<G>[] {
  const known: Record<string, unknown> = {}
  const result: Standing<G>[] = []
  for (const [name, slot] of slotsOf(dialog)) {
    if (slot.when?.(known as never) === false) continue
    const given = stored(name, slot, givens)
    const parsed = given && given.value !== null ? dialog.schemas[name].safeParse(given.value) : undefined
    const passed = given?.value === null
    const value = parsed?.success ? parsed.data : passed ? null : undefined
    if (value !== undefined) known[name] = value
    const settled = parsed?.success === true || (passed && !slot.required)
    result.push({ name, given, value, settled })
  }
  return result
}

/** What is known, by slot: parsed answers and nulls, without slots whose `when` does not hold. */
export function known<G extends Given>(dialog: AnyDialog, givens: Givens<G>): Record<string, unknown> {
  return Object.fromEntries(
    standings(dialog, givens).flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  )
}

/** The slots still to be asked, in order. Empty when the dialog is complete. */
export function open<G extends Given>(dialog: AnyDialog, givens: Givens<G>): string[] {
  return standings(dialog, givens)
    .filter(({ name, settled }) => !settled && slotOf(dialog, name).ask !== undefined)
    .map(({ name }) => name)
}

/** How many questions are still to come: open slots that are asked along with an earlier one do not count. */
export function questionsLeft<G extends Given>(dialog: AnyDialog, givens: Givens<G>): number {
  const covered = new Set<string>()
  let count = 0
  for (const name of open(dialog, givens)) {
    if (!covered.has(name)) count += 1
    for (const other of slotOf(dialog, name).alongside ?? []) covered.add(other)
  }
  return count
}

export interface Question {
  slot: string
  text: string
  replies: string[]
}

/** The question for a slot as it is asked today, with its quick replies. */
export function question<G extends Given>(dialog: AnyDialog, slot: string, givens: Givens<G>): Question {
  const { ask, choices, pass } = slotOf(dialog, slot)
  const so = known(dialog, givens) as never
  const replies = typeof choices === 'function' ? choices(so) : (choices ?? [])
  return {
    slot,
    text: typeof ask === 'function' ? ask(so) : (ask ?? ''),
    replies: [...replies, ...(pass ? [pass] : [])],
  }
}

export interface Change {
  slot: string
  before: unknown
  after: unknown
}

/**
 * Writes answers down. Each goes through its slot's schema; one that does not fit is returned in `refused`
 * and changes nothing. An answer equal to the known one is no change.
 */
export function record<G extends Given>(
  dialog: AnyDialog,
  givens: Givens<G>,
  answers: Record<string, G>,
): { givens: Givens<G>; changes: Change[]; refused: string[] } {
  const before = known(dialog, givens)
  const next = { ...givens }
  const changes: Change[] = []
  const refused: string[] = []
  for (const [slot, given] of Object.entries(answers)) {
    const schema = Object.hasOwn(dialog.slots, slot) ? dialog.schemas[slot] : undefined
    const good = given.value === null ? !dialog.slots[slot]?.required : schema?.safeParse(given.value).success
    if (!schema || !good) {
      refused.push(slot)
      continue
    }
    if (JSON.stringify(before[slot]) === JSON.stringify(given.value)) continue
    next[slot] = given
    changes.push({ slot, before: before[slot] ?? null, after: given.value })
  }
  return { givens: next, changes, refused }
}

/** The next unused position in the history of answers. */
export function nextAt(givens: Givens<Given>): number {
  return Math.max(-1, ...Object.values(givens).map(({ at }) => at)) + 1
}
