import type { Command, CommandName } from '../domain/command.ts'
import type { Kind } from '../domain/request.ts'
import { readCommands } from '../french/command.ts'
import { slotIn } from '../french/command-slots.ts'
import { clausesAboutOthers } from '../french/others.ts'
import { readPayRefusal } from '../french/pay.ts'
import { type Clock, isAmbiguous, type Reading } from '../french/reading.ts'
import { readRefusal } from '../french/refusal.ts'
import { readScheduleHours } from '../french/schedule.ts'
import { type FreeSlot, freeText, isFree } from './free-text.ts'
import { lawfulPart, overlaps } from './out-of-reach.ts'
import { readAnswers } from './read-answers.ts'

/** What the moment adds to the words: the dialog in progress and the question that was asked. */
export interface Situation {
  kind: Kind | null
  /** The slot being asked; null where nothing was asked. */
  asking: string | null
  /** Slots asked in the same breath. */
  alongside?: string[]
  /** Slots that have an answer already. */
  known?: string[]
  /** Where nothing was begun, the kind of request that was just spoken of. */
  about?: Kind
  clock: Clock
}

/** What a message says: what is wanted, what is answered, what must be asked back, what is left open. */
export interface Understanding {
  /** The kind of request whose readers read it. */
  kind: Kind
  commands: Command[]
  /** By slot, in the value shapes of `src/domain/answers`. */
  answers: Record<string, Reading<unknown>>
  ambiguous: { slot: string; words: string; choices: { label: string; value: unknown }[] }[]
  /** Slots that the person will not or cannot say. */
  declined: string[]
  /** Slots whose answer a language model found in the person's words; absent where none was asked. */
  proposed?: readonly string[]
}

/** A longer message is read up to here: no answer stands further down, and nobody waits longer for one. */
const longest = 8_000
/** Messages about a request as it stands: « où en est mon offre de boulanger » gives no trade. */
const aboutStored = new Set<CommandName>(['status', 'found', 'data', 'resume', 'robot'])
/** In a longer text such words are about something else: « statut : agent de maîtrise ». */
const short = 200
const leavesOpen = new Set<CommandName>(['dont-know', 'skip'])
/** Said beside an answer without being one: « bonjour, je cherche un informaticien ». */
const besideAnswers = new Set<CommandName>(['greet', 'thanks', 'start'])
/** The same, with what agrees or corrects: « oui, accueil et caisse ». */
const besideOwnWords = new Set<CommandName>([...besideAnswers, 'yes', 'no', 'submit'])
/** An answer where it was asked for, and a command anywhere else: « Reprendre », « j'ai trouvé quelqu'un ». */
const answersHere: Record<string, CommandName> = {
  project: 'resume',
  candidateFound: 'found',
  counterpartFound: 'found',
}
/** Asked in one breath with others: what the other readers leave is the answer. */
const besidesOthers = new Set<FreeSlot>(['firmName', 'tasks'])

/**
 * Reads one message: pure, without a model, never failing; what every turn calls. The most specific readers go
 * first and the same words never fill two slots. Two values are computed, not said: the hours a week of a schedule,
 * where they are not known yet (it quotes the times and is less certain), and the length of a contract with an end.
 */
export function understand(text: string, situation: Situation): Understanding {
  const heard = text.slice(0, longest)
  // « mon père a créé la boulangerie » begins nothing here.
  const others = clausesAboutOthers(heard)
  const { asking, alongside = [], known = [], about } = situation
  const said = readCommands(heard)
    .filter((one) => one.name !== 'start' || !others.some((span) => overlaps(span, one)))
    .filter(({ name }) => asking === null || answersHere[asking] !== name)
  const kind = situation.kind ?? begun(said) ?? about ?? 'job-posting'
  // « je vends mon garage, j'ai trouvé quelqu'un » tells of a project, and ends no offer.
  const meant = said.filter(({ name }) => name !== 'found' || kind !== 'business-project')
  const commands = meant.map((one) => (one.slot ? { ...one, slot: slotIn(kind, one.slot) } : one))
  const found: Understanding = { kind, commands, answers: {}, ambiguous: [], declined: [] }
  if (heard.length < short && commands.some(({ name }) => aboutStored.has(name))) return found
  // « je veux le vendre », after « combien vaut mon fonds »: what to do with it is as good as asked.
  const asked = asking !== null ? [asking, ...alongside] : about === 'business-project' ? ['project'] : []
  const rest = readAnswers(heard, { kind, asked, commands, known, clock: situation.clock }, found)
  // Beside other questions times are told for their own sake: hours a week are worked out only where they are due.
  const hoursOpen = asked.includes('weeklyHours') || (situation.kind === null && asking === null)
  if (kind === 'job-posting' && hoursOpen) deriveHours(found, situation.clock)
  const settled = (slot: string) => slot in found.answers || found.ambiguous.some((one) => one.slot === slot)

  if (asking !== null && !asked.some(settled) && leftOpen(commands, rest)) found.declined.push(asking)
  else {
    const free = asked.find((slot): slot is FreeSlot => isFree(slot) && !settled(slot))
    const alone =
      Object.keys(found.answers).every((slot) => slot === 'openings' && free === 'trade') &&
      found.ambiguous.length === 0 &&
      commands.every(({ name }) => besideAnswers.has(name))
    const own =
      free && (alone || (besidesOthers.has(free) && commands.every(({ name }) => besideOwnWords.has(name))))
        ? freeText(free, heard, rest, commands)
        : undefined
    // Beside something else, doubtful words are what was said around it.
    if (own && (alone || own.reading.certainty > 0.5)) found.answers[own.slot] = own.reading
  }
  for (const [slot, one] of Object.entries(found.answers).filter(([slot]) => isFree(slot))) {
    const value = lawfulPart(one.value)
    if (value === undefined) delete found.answers[slot]
    else found.answers[slot] = { ...one, value }
  }
  if (!settled('pay') && !found.declined.includes('pay') && readPayRefusal(heard)) found.declined.push('pay')
  return found
}

function leftOpen(commands: readonly Command[], rest: string): boolean {
  return commands.some(({ name }) => leavesOpen.has(name)) || readRefusal(rest) !== undefined
}

/** The kind that a message begins, where none is in progress: its readers read it. */
function begun(commands: readonly Command[]): Kind | undefined {
  return commands.find(({ name }) => name === 'start')?.kind
}

function deriveHours({ answers, ambiguous }: Understanding, clock: Clock): void {
  const { schedule } = answers
  if (!schedule || 'weeklyHours' in answers || ambiguous.some(({ slot }) => slot === 'weeklyHours')) return
  const hours = readScheduleHours(schedule.words, clock)
  if (hours && !isAmbiguous(hours)) answers.weeklyHours = { ...hours, at: schedule.at + hours.at }
}
