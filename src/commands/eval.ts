import { Refusal, runCommand } from './command-line.ts'
import { type CaseFolder, openCases } from './eval/case-folder.ts'
import { corpus, corpusFolder } from './eval/corpus.ts'
import { measures } from './eval/index.ts'
import { information } from './eval/information.ts'
import { type Figure, type Measure, passes } from './eval/measure.ts'
import { type ModelMode, model, modelModes } from './eval/model/model.ts'
import { questions } from './eval/questions.ts'

const help = `npm run eval -- [folder | --corpus | --llm <mode>] [--only <measures>] [--misses <measures>] [--json]

Measures how well messages are understood, over a folder of real cases, and compares each figure with its gate.

  folder                where the cases are, for instance ../shared/data
  --corpus              the messages written for this project instead, which need no folder
  --llm <mode>          what a language model adds to the rules (the measure « model »): replay answers from
                        cassettes (OPENAI_MODEL says whose), record them from the server of the settings, or ask
                        it live; a server needs LLM_MODE=on, OPENAI_API_KEY and OPENAI_MODEL
  --only <measures>     only these, with commas between: ${measures.map(({ id }) => id).join(', ')}
  --misses <measures>   lists what these missed, under the table
  --json                one object with every figure and every miss, for programs

The exit status is 0 when every figure passes its gate, else 1.`

interface Measured extends Figure {
  measure: string
}

function chosen(names: string, measures: readonly Measure[]): Measure[] {
  return names.split(',').map((name) => {
    const measure = measures.find(({ id }) => id === name.trim())
    if (measure) return measure
    throw new Refusal(
      `There is no measure « ${name} »; there are ${measures.map(({ id }) => id).join(', ')}.`,
    )
  })
}

function modelMode(name: string): ModelMode {
  const mode = modelModes.find((one) => one === name)
  if (mode) return mode
  throw new Refusal(`--llm takes ${modelModes.join(', ')}; there is no « ${name} ».`)
}

async function run(
  some: readonly Measure[],
  cases: CaseFolder,
): Promise<{ figures: Measured[]; absent: string[] }> {
  const there = some.filter(({ files }) => files.every((file) => cases.has(file)))
  const figures: Measured[] = []
  for (const measure of there) {
    const own = await measure.run(cases)
    figures.push(...own.map((figure) => ({ measure: measure.id, ...figure })))
  }
  return { figures, absent: some.filter((measure) => !there.includes(measure)).map(({ id }) => id) }
}

const rounded = (value: number) => String(Math.round(value * 1000) / 1000)

function row(figure: Measured): string[] {
  const { measure, name, value, of, gate } = figure
  const limit = gate === null ? '–' : 'min' in gate ? `≥ ${gate.min}` : `≤ ${gate.max}`
  return [
    measure,
    name,
    rounded(value),
    String(of),
    limit,
    gate === null ? '' : passes(figure) ? 'ok' : 'FALLS',
  ]
}

function table(figures: Measured[]): string {
  const rows = [['measure', 'figure', 'value', 'of', 'gate', 'ok'], ...figures.map(row)]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

await runCommand(
  help,
  {
    corpus: { type: 'boolean' },
    llm: { type: 'string' },
    only: { type: 'string' },
    misses: { type: 'string' },
    json: { type: 'boolean' },
  },
  async ({ corpus: ours, llm, only, misses, json }, folder) => {
    const own = ours || llm !== undefined
    if (!own && folder === undefined)
      throw new Refusal(
        'Say where the cases are: npm run eval -- <folder>, or --corpus for the project’s own.',
      )
    const modelled = llm === undefined ? [] : [model(modelMode(llm))]
    const some =
      llm !== undefined
        ? modelled
        : only
          ? chosen(only, measures)
          : own
            ? [corpus, information, questions]
            : measures
    const { figures, absent } = await run(some, openCases(own ? corpusFolder : (folder ?? '')))
    const falls = figures.filter((figure) => !passes(figure))
    if (json) process.stdout.write(`${JSON.stringify({ ok: falls.length === 0, figures, absent })}\n`)
    else {
      process.stdout.write(`${table(figures)}\n`)
      if (absent.length > 0) process.stdout.write(`\nNo cases in the folder for: ${absent.join(', ')}\n`)
      for (const { id } of misses ? chosen(misses, [...measures, ...modelled]) : [])
        for (const { name, missed } of figures.filter(({ measure }) => measure === id))
          process.stdout.write(`\n${name}\n${missed.map((miss) => `  ${miss}\n`).join('')}`)
    }
    if (falls.length > 0) process.exitCode = 1
  },
  process.argv.slice(2),
  1,
)
