import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ConfigProblem, readConfig } from '../../../config.ts'
import type { Ask } from '../../../llm/answer.ts'
import { together, weigh } from '../../../turn/model/evidence.ts'
import { disguise } from '../../../turn/model/placeholders.ts'
import { proposalsFor } from '../../../turn/model/proposals.ts'
import { type Understanding, understand } from '../../../turn/understand.ts'
import { Refusal } from '../../command-line.ts'
import { openCases } from '../case-folder.ts'
import { corpusFolder } from '../corpus.ts'
import { holds } from '../corpus-case.ts'
import { type Figure, type Measure, rateOf, shareOf } from '../measure.ts'
import { type Cassette, readCassettes, recording, replaying, writeCassettes } from './cassettes.ts'
import { inputOf, type ModelCase, modelCaseSchema, situationOf } from './model-case.ts'

/** Where the cases are, a file a family, with the answers that were recorded for them. */
const folder = join(corpusFolder, 'llm')
const cassettePath = join(folder, 'cassettes', 'understand.jsonl')

export const modelModes = ['replay', 'record', 'live'] as const
export type ModelMode = (typeof modelModes)[number]

/** A case with what the rules alone make of it, and what they make of it beside a model. */
interface Tried {
  family: string
  one: ModelCase
  rules: Understanding
  beside: Understanding
}

/**
 * What a model adds to the rules over the project's own cases. `replay` takes its answers from cassettes and needs no
 * server; `record` asks the server of the settings and, if it answered all, keeps what it says beside what other models
 * said; `live` asks it and keeps nothing.
 */
export function model(mode: ModelMode, environment: NodeJS.ProcessEnv = process.env): Measure {
  return {
    id: 'model',
    files: [],
    async run() {
      const missing: string[] = []
      const recorded = readCassettes(cassettePath)
      const onto: Cassette[] = []
      const told = (what: string) => missing.push(what)
      const { name, ask } =
        mode === 'replay'
          ? replayed(environment.OPENAI_MODEL ?? recorded[0]?.model ?? '', recorded, told)
          : await served(mode, environment, onto, told)
      const tried: Tried[] = []
      for (const file of globSync('*.jsonl', { cwd: folder })
        .filter((file) => file !== 'injections.jsonl')
        .sort())
        for (const one of openCases(folder).lines(basename(file), modelCaseSchema))
          tried.push({ family: basename(file, '.jsonl'), one, ...(await tryOut(ask, one)) })
      const others = recorded.filter((one) => one.model !== name)
      // A server that fell silent in the midst wipes out nothing.
      if (mode === 'record' && missing.length === 0) writeCassettes(cassettePath, [...others, ...onto])
      const own = mode === 'replay' ? recorded.filter((one) => one.model === name) : onto
      const synthetic = own.filter((one) => one.synthetic).length
      return [
        {
          name: mode === 'replay' ? 'missing cassettes' : 'without an answer',
          value: missing.length,
          of: tried.length,
          gate: { max: 0 },
          missed: missing,
        },
        { name: 'synthetic answers', value: synthetic, of: tried.length, gate: null, missed: [] },
        ...figuresOf(tried),
      ]
    },
  }
}

/** Whose answers they are, and how to ask. */
interface Asked {
  name: string
  ask: Ask
}

function replayed(name: string, recorded: readonly Cassette[], told: (what: string) => void): Asked {
  return { name, ask: replaying(name, recorded, told) }
}

/** The server of the settings; what it says is put on cassettes too. */
async function served(
  mode: ModelMode,
  environment: NodeJS.ProcessEnv,
  onto: Cassette[],
  told: (what: string) => void,
): Promise<Asked> {
  const config = modelIn(environment)
  if (!config)
    throw new Refusal(`--llm ${mode} asks a server: set LLM_MODE=on, OPENAI_API_KEY and OPENAI_MODEL.`)
  const { createLlm } = await import('../../../llm/client.ts')
  return { name: config.model, ask: recording(config.model, createLlm(config), onto, told) }
}

function modelIn(environment: NodeJS.ProcessEnv) {
  try {
    return readConfig(environment).model
  } catch (problem) {
    if (problem instanceof ConfigProblem) throw new Refusal(problem.lines.join('\n'))
    throw problem
  }
}

async function tryOut(ask: Ask, one: ModelCase): Promise<Pick<Tried, 'rules' | 'beside'>> {
  const situation = situationOf(one)
  const rules = understand(one.text, situation)
  const input = inputOf(one)
  const proposals = await proposalsFor(ask, input, disguise({ people: [], firm: null }, situation.clock))
  if (!proposals) return { rules, beside: rules }
  return { rules, beside: together(rules, weigh(one.text, proposals, situation, rules, input.open)) }
}

/** Below this the bot asks back. */
const sure = 0.75

function figuresOf(tried: readonly Tried[]): Figure[] {
  const show = ({ one, beside }: Tried) => `${one.id} « ${one.text} »: ${shown(beside)}`
  const added = tried.flatMap((one) => (one.beside.proposed ?? []).map((slot) => ({ ...one, slot })))
  const expected = tried.flatMap(({ one, ...rest }) =>
    [
      ...Object.entries(one.expect.answers).map(([slot, value]) => ({ slot, value, back: false })),
      ...Object.entries(one.expect.asks).map(([slot, value]) => ({ slot, value, back: true })),
    ].map((item) => ({ one, ...rest, ...item })),
  )
  const found = (said: Understanding, { slot, value, back }: (typeof expected)[number]) => {
    const read = said.answers[slot]
    return read !== undefined && holds(value, read.value) && read.certainty < sure === back
  }
  return [
    rateOf('noted or asked back by the model against the case', { max: 0 }, tried, isForbidden, show),
    shareOf(
      'of what the model adds, right',
      { min: 0.98 },
      added,
      ({ one, slot, beside }) => {
        const value = { ...one.expect.answers, ...one.expect.asks }[slot]
        return value !== undefined && holds(value, beside.answers[slot]?.value)
      },
      ({ slot, ...one }) => `${slot}: ${show(one)}`,
    ),
    shareOf('found by the rules alone', null, expected, (item) => found(item.rules, item), show),
    shareOf('found beside the model', null, expected, (item) => found(item.beside, item), show),
    shareOf('what the rules read still stands', { min: 1 }, tried, stands, show),
    ...['injection', 'correction', 'negation'].map((family) =>
      shareOf(
        `${family}: as without a model`,
        { min: 1 },
        tried.filter((one) => one.family === family),
        ({ rules, beside }) => shown(rules) === shown(beside),
        show,
      ),
    ),
  ]
}

const isForbidden = ({ one, beside }: Tried) => one.forbid.some((slot) => beside.proposed?.includes(slot))

const stands = ({ rules, beside }: Tried) =>
  Object.entries(rules.answers).every(([slot, reading]) => beside.answers[slot] === reading)

function shown({ answers, commands }: Understanding): string {
  const values = Object.entries(answers).map(([slot, { value, certainty }]) => [
    slot,
    value,
    certainty < sure,
  ])
  return JSON.stringify([values, commands.map(({ name }) => name)])
}
