import { readFileSync, statSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { readConvention } from '../convention-file.ts'
import { type BadLineWhy, type FirmsFile, readFirms } from '../csv/firms.ts'
import { planCsv } from '../csv/plan.ts'
import { newProspect, type Prospect } from '../domain/prospect.ts'
import { progressOf } from '../queries/plan-progress.ts'
import { openStore } from '../records/open.ts'
import type { Store } from '../records/store.ts'
import { Refusal, runCommand } from './command-line.ts'

const help = `npm run prospects -- import <file.csv> [--skip-bad]
npm run --silent prospects -- export
npm run prospects -- status

The shared prospecting plan. Works on the database of DATABASE_URL; the bot may be running.

  import <file.csv>  adds the firms of a list: separated by semicolons, commas or tabs, in UTF-8 or Latin-1, with
                     INSEE's names of columns or plain ones (siret, nom, code_naf, code_insee, code_postal, telephone).
                     A file with bad lines brings nothing: each is told with its number. Firms that stand in the plan
                     stay as they are, so importing again changes nothing.
      --skip-bad     leaves bad lines out and imports the others
  export             writes the plan to standard output as CSV, safe to open in a spreadsheet
  status             says how far the plan has come`

async function importFrom(store: Store, skipBad: boolean, path = ''): Promise<void> {
  const read = readFirms(contentOf(path))
  if ('problem' in read) throw new Refusal(`${path}: ${problemOf(read)}.`)
  const { firms, bad } = read
  for (const { from, to, why, detail } of bad)
    process.stderr.write(
      `line ${from === to ? from : `${from}-${to}`}: ${whys[why]}${detail ? ` (${detail})` : ''}\n`,
    )
  if (bad.length > 0 && !skipBad)
    throw new Refusal(
      `Nothing was imported: ${bad.length} of ${bad.length + firms.length} lines are bad. Correct them, or say --skip-bad.`,
    )
  const added = await add(store, firms)
  process.stdout.write(
    `${added} added, ${firms.length - added} already in the plan, ${bad.length} left out.\n`,
  )
}

const mostAttempts = 5

/** Adds what is not in the plan yet, all at once. @returns how many that were */
async function add(store: Store, firms: Extract<FirmsFile, { firms: unknown }>['firms']): Promise<number> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const known = new Set((await store.prospectNames()).map(({ siret }) => siret))
    const fresh = firms.filter(({ siret }) => !known.has(siret))
    const at = new Date().toISOString()
    const result = await store.commit({
      inbox: null,
      conversation: null,
      requests: [],
      events: [],
      outbox: [],
      prospects: fresh.map((firm) => ({ prospect: newProspect(firm, at), expected: null })),
    })
    if (result === 'committed') return fresh.length
  }
  throw new Refusal('Somebody else imports the same firms at this moment: try again.')
}

const batch = 1_000

async function exportAll(store: Store): Promise<void> {
  const convention = readConvention(readConfig(process.env).conventionPath)
  const prospects: Prospect[] = []
  for (let total = 1; prospects.length < total; ) {
    const page = await store.prospects({}, { limit: batch, offset: prospects.length })
    if (page.prospects.length === 0) break
    total = page.total
    prospects.push(...page.prospects)
  }
  process.stdout.write(planCsv(prospects, convention))
}

async function status(store: Store): Promise<void> {
  const { objectives } = readConvention(readConfig(process.env).conventionPath)
  const { total, toSee, assigned, seen, doNotContact, results } = progressOf(await store.prospectCounts({}))
  const lines = [
    `firms ${total}`,
    `to see ${toSee}`,
    `assigned ${assigned}`,
    `seen ${seen}${objectives.prospects ? ` of ${objectives.prospects}` : ''}`,
    ...results.map(({ result, count }) => `  ${result ?? 'no result'} ${count}`),
    `do not contact ${doNotContact}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

const largest = 50 * 1024 * 1024

function contentOf(path: string): Uint8Array {
  try {
    if (statSync(path).size > largest) throw new Refusal(`${path} is larger than 50 MB: split it.`)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new Refusal(`${path} cannot be read (${code ?? 'no reason given'}).`)
  }
}

const whys: Record<BadLineWhy, string> = {
  quotes: 'a quote is opened and never closed',
  cells: 'another number of cells than the first line',
  'no-siret': 'no SIRET',
  siret: 'no SIRET: 14 digits, of which the last checks the others',
  'siret-rounded': 'the spreadsheet rounded the SIRET: make its column text',
  duplicate: 'the SIRET of an earlier line',
  'no-name': 'no name',
  commune: 'unknown commune',
  closed: 'closed, says INSEE',
  withheld: 'a person who objected to being in the public register',
}

function problemOf(read: Extract<FirmsFile, { problem: string }>): string {
  switch (read.problem) {
    case 'columns':
      return `its first line names no column for ${read.columns.join(', ')}`
    case 'empty':
      return 'it is empty'
    case 'spreadsheet':
      return 'it is a workbook: save it as CSV'
    case 'web-page':
      return 'it is a web page'
    case 'binary':
      return 'it is no text'
    case 'too-long':
      return 'it has more than 50 000 lines: split it'
  }
}

async function open(): Promise<Store> {
  try {
    return await openStore(readConfig(process.env).databaseUrl, { beside: true })
  } catch (problem) {
    throw new Refusal((problem as Error).message)
  }
}

const actions: Record<string, (store: Store, skipBad: boolean, path?: string) => Promise<void>> = {
  import: importFrom,
  export: exportAll,
  status,
}

await runCommand(
  help,
  { 'skip-bad': { type: 'boolean', default: false } },
  async ({ 'skip-bad': skipBad }, action = '', path) => {
    const run = Object.hasOwn(actions, action) ? actions[action] : undefined
    if (!run) throw new Refusal(`Say what to do: import <file.csv>, export or status. See --help.`)
    if (action === 'import' && !path) throw new Refusal('Name the file: import <file.csv>.')
    if (action !== 'import' && path) throw new Refusal(`${action} takes no file. See --help.`)
    const store = await open()
    try {
      await run(store, skipBad === true, path)
    } finally {
      await store.close()
    }
  },
  process.argv.slice(2),
  2,
)
