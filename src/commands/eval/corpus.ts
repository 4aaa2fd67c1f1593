import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Understanding, understand } from '../../turn/understand.ts'
import { openCases } from './case-folder.ts'
import { type CorpusCase, corpusCaseSchema, holds, situationOf } from './corpus-case.ts'
import { type Figure, type Measure, rateOf } from './measure.ts'

/** Where the project keeps its own messages. */
export const corpusFolder = join(import.meta.dirname, '../../../test/corpus')

/**
 * The project's own messages: what each says, and that nothing else is taken from it.
 * An item is an answer, a question back, a slot left open or a command; one that is wrong counts as one found
 * too many and one missed. A value is invented where the message does not speak of its slot, or where its words
 * do not stand in the message.
 */
export const corpus: Measure = {
  id: 'corpus',
  files: [],
  run: () => {
    const cases = corpusCases()
    const items = cases.flatMap(itemsOf)
    return [
      ...balance('all slots and commands', { min: 0.95 }, items),
      rateOf('invented', { max: 0 }, cases, (one) => invented(one).length > 0, showInvented),
      ...[...new Set(items.map(({ of }) => of))].sort().flatMap((name) =>
        balance(
          name,
          null,
          items.filter(({ of }) => of === name),
        ).slice(0, 2),
      ),
    ]
  },
}

/** Every message of the corpus. */
function corpusCases(): CorpusCase[] {
  const files = globSync('*.jsonl', { cwd: corpusFolder }).sort()
  return files.flatMap((file) => openCases(corpusFolder).lines(basename(file), corpusCaseSchema))
}

/** The slots that are filled in spite of what the message says, each with the value. */
function invented(one: CorpusCase): string[] {
  const { expect, text, forbid } = one
  const spoken = new Set([...Object.keys(expect.answers), ...expect.asks])
  return Object.entries(understand(text, situationOf(one)).answers)
    .filter(([slot, { words }]) => forbid.includes(slot) || !spoken.has(slot) || !text.includes(words))
    .map(([slot, { value }]) => `${slot} ${JSON.stringify(value)}`)
}

const showInvented = (one: CorpusCase) => `« ${one.text} » ${one.asking ?? ''}: ${invented(one).join(', ')}`

interface Item {
  /** The slot, or « commands ». */
  of: string
  outcome: 'right' | 'missed' | 'too many'
  shown: string
}

function itemsOf(one: CorpusCase): Item[] {
  const said = understand(one.text, situationOf(one))
  const expected = expectedOf(one)
  const found = foundIn(said)
  const where = `« ${one.text} » ${one.asking ?? ''}:`
  const isIn = (all: Found[], [kind, name, value]: Found, same: (a: unknown, b: unknown) => boolean) =>
    all.some(([k, n, v]) => k === kind && n === name && same(value, v))
  const show = ([kind, name, value]: Found) => `${kind} ${name} ${JSON.stringify(value) ?? ''}`.trimEnd()
  return [
    ...expected.map((item): Item => {
      const right = isIn(found, item, holds)
      return {
        of: slotOf(item),
        outcome: right ? 'right' : 'missed',
        shown: `${where} not ${show(item)}`,
      }
    }),
    ...found
      .filter((item) => !isIn(expected, item, (value, wanted) => holds(wanted, value)))
      .map((item): Item => ({ of: slotOf(item), outcome: 'too many', shown: `${where} but ${show(item)}` })),
  ]
}

type Found = [kind: 'answer' | 'ask' | 'open' | 'command', name: string, value: unknown]

const slotOf = ([kind, name]: Found) => (kind === 'command' ? 'commands' : name)

function expectedOf({ expect: { answers, asks, declined, commands } }: CorpusCase): Found[] {
  return [
    ...Object.entries(answers).map(([slot, value]): Found => ['answer', slot, value]),
    ...asks.map((slot): Found => ['ask', slot, undefined]),
    ...declined.map((slot): Found => ['open', slot, undefined]),
    ...commands.map((name): Found => ['command', name, undefined]),
  ]
}

function foundIn({ answers, ambiguous, declined, commands }: Understanding): Found[] {
  return [
    ...Object.entries(answers).map(([slot, { value }]): Found => ['answer', slot, value]),
    ...ambiguous.map(({ slot }): Found => ['ask', slot, undefined]),
    ...declined.map((slot): Found => ['open', slot, undefined]),
    ...commands.map(({ name }): Found => ['command', name, undefined]),
  ]
}

/** Precision, recall and their harmonic mean; only the last has a gate. */
function balance(name: string, gate: Figure['gate'], items: Item[]): Figure[] {
  const count = (outcome: Item['outcome']) => items.filter((item) => item.outcome === outcome).length
  const right = count('right')
  const share = (others: number) => (right + others === 0 ? 1 : right / (right + others))
  const [precision, recall] = [share(count('too many')), share(count('missed'))]
  const both = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const shown = (outcome: Item['outcome']) =>
    items.filter((item) => item.outcome === outcome).map(({ shown }) => shown)
  const of = right + count('missed')
  return [
    {
      name: `${name}, precision`,
      value: precision,
      of: right + count('too many'),
      gate: null,
      missed: shown('too many'),
    },
    { name: `${name}, recall`, value: recall, of, gate: null, missed: shown('missed') },
    { name: `${name}, F1`, value: both, of, gate, missed: [] },
  ]
}
