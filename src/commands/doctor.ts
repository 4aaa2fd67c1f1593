import { readFileSync } from 'node:fs'
import { ConfigProblem, type ModelConfig, readConfig } from '../config.ts'
import { readConvention } from '../convention-file.ts'
import { type Binding, withBindings } from '../domain/channels.ts'
import { type Convention, officeById, staffOf } from '../domain/convention.ts'
import { isPast } from '../domain/information/entry.ts'
import { entries } from '../domain/information/index.ts'
import { parisDate } from '../domain/paris-time.ts'
import { capital } from '../domain/typography.ts'
import { openStore } from '../records/open.ts'
import type { Store } from '../records/store.ts'
import { exampleAddresses } from '../teams/manifest.ts'
import { conventionNow, officesOutOfReach } from '../turn/convention-now.ts'
import { deadChannels } from '../turn/dead-channel.ts'
import { modelNotice } from '../turn/model/notice.ts'
import { checkManifest, readAppPackage } from './app-package.ts'
import { Refusal, runCommand } from './command-line.ts'
import { gapsOf } from './convention-gaps.ts'
import { routeCase } from './route-case.ts'

const help = `npm run doctor [-- --route <kind> [contract] [trade] [commune or postcode]]

Checks the settings, the convention, the database and the Teams app package, and says what to do about
whatever is wrong. Exit status 1 when something would keep the bot from working.

  --route <kind> …   says instead where such a case would go: --route job-posting CDI boulanger 59140`

interface Finding {
  /** `wrong` keeps the bot from working; `note` is worth a look. */
  level: 'good' | 'note' | 'wrong'
  text: string
}
const good = (text: string): Finding => ({ level: 'good', text })
const remark = (text: string): Finding => ({ level: 'note', text })
const wrong = (text: string): Finding => ({ level: 'wrong', text })

const mostOperands = 3
const defaultDatabase = 'file:data/compagnon.db'

/** The records, or why they cannot be opened. */
type Records = Store | Error

const check = async () => {
  const records = await openStore(process.env.DATABASE_URL || defaultDatabase, { beside: true }).catch(
    (problem: Error) => problem,
  )
  const findings = [
    ...(await settings()),
    ...(await convention(records)),
    ...(await database(records)),
    ...(await manifest()),
  ]
  if (!(records instanceof Error)) await records.close()
  const signs = { good: 'ok   ', note: 'look ', wrong: 'WRONG' }
  for (const { level, text } of findings) process.stdout.write(`${signs[level]}  ${text}\n`)
  const count = findings.filter(({ level }) => level === 'wrong').length
  if (count > 0)
    throw new Refusal(`${count} thing${count > 1 ? 's' : ''} to put right before the bot can work.`)
}

await runCommand(
  help,
  { route: { type: 'string' } },
  async ({ route }, ...words) => {
    if (route === undefined) return check()
    const path = process.env.CONVENTION || 'convention.json'
    const lines = attemptLines(() => routeCase(readConvention(path), route, words, parisDate(new Date())))
    process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  },
  undefined,
  mostOperands,
)

/** A convention that cannot be read is one line, here as everywhere. */
function attemptLines(work: () => string[]): string[] {
  try {
    return work()
  } catch (problem) {
    if (problem instanceof ConfigProblem) throw new Refusal(problem.lines.join(' '))
    throw problem
  }
}

async function attempt(check: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await check()
  } catch (problem) {
    if (problem instanceof ConfigProblem) return problem.lines.map(wrong)
    throw problem
  }
}

/** Which server is sent what people write, and what they are told about it. */
function languageModel(model: ModelConfig | null): Finding[] {
  const { LLM_MODE: mode = 'off', OPENAI_API_KEY: key } = process.env
  if (!model)
    return [
      mode !== 'off' && mode !== '' && !key
        ? remark(`Language model: off, because LLM_MODE is ${mode} without OPENAI_API_KEY.`)
        : good('Language model: off. Nothing that people write goes to one.'),
    ]
  const use = model.mode === 'shadow' ? 'compared with the rules only' : 'beside the rules'
  return [
    good(
      `Language model: ${model.mode}, ${use}; ${model.model} at ${model.baseUrl}, ${model.dailyCalls} requests a day.`,
    ),
    good(`Language model: people are told « ${modelNotice(model.place)} ».`),
  ]
}

function settings(): Promise<Finding[]> {
  return attempt(() => {
    const { bot, tab, host, port, now, model } = readConfig(process.env)
    const answers = [...languageModel(model), ...answersOn(parisDate(now()))]
    if (bot)
      return [
        good(`Teams mode: bot ${bot.appId}, ${bot.type}, listening on ${host}:${port}.`),
        tab
          ? good(`Tab: signed in to as api://${tab.host}/${tab.appId}.`)
          : remark('Tab: none in Teams; set TAB_APP_ID and TAB_HOST for one.'),
        ...answers,
      ]
    return [
      good(`Local mode on http://${host}:${port}: no MicrosoftAppId, only this machine can reach the bot.`),
      ...(process.env.MicrosoftAppTenantId
        ? [remark('MicrosoftAppTenantId has no effect without MicrosoftAppId.')]
        : []),
      ...answers,
    ]
  })
}

/** The base of answers on a day, with the entries whose source has to be looked up anew. */
function answersOn(day: string): Finding[] {
  const past = entries.filter((entry) => isPast(entry, day))
  return [
    good(`Answers: ${entries.length} entries, ${past.length} of them past their validity.`),
    ...past.map(({ id, source, validUntil }) =>
      remark(
        `Answer ${id} was valid until ${validUntil}, and is told as to be confirmed: look up ${source}.`,
      ),
    ),
  ]
}

function convention(records: Records): Promise<Finding[]> {
  return attempt(async () => {
    const path = process.env.CONVENTION || 'convention.json'
    const read = readConvention(path)
    const people = read.offices.reduce((sum, { advisors }) => sum + advisors.length, 0)
    const known = records instanceof Error ? undefined : records
    const bindings = (await known?.bindings()) ?? []
    const bound = withBindings(read, bindings)
    const silent = officesOutOfReach(known ? await conventionNow(read, known) : bound)
    const reached = officesOutOfReach(bound).filter((id) => !silent.includes(id))
    const { problems, notes } = gapsOf(bound, readGiven(path), reached)
    return [
      good(`Convention ${path}: ${read.offices.length} offices, ${people} people.`),
      ...bindings.map((binding) => boundChannel(read, binding)),
      ...problems.map(wrong),
      ...notes.map(remark),
      ...(known ? await deadChannels(bound, known) : []).map((line) =>
        remark(`${capital(line)}: put the bot back into its team, then write « @Compagnon bonjour » there.`),
      ),
    ]
  })
}

/** A channel that a coordinator bound in Teams: it wins over the file. */
function boundChannel(read: Convention, { office, by, at }: Binding): Finding {
  const known = officeById(read, office)
  if (!known) return remark(`A channel is bound to ${office}, which is no office of the convention any more.`)
  const who = staffOf(read, by)?.advisor.name ?? by
  const wins = known.channel === undefined ? '' : '; it wins over the one in the file'
  return good(`Channel of ${office}: bound in Teams by ${who} on ${at.slice(0, 10)}${wins}.`)
}

/** The file as it is written: the convention as read has lost what it does not know. */
function readGiven(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
}

async function database(records: Records): Promise<Finding[]> {
  try {
    if (records instanceof Error) throw records
    const { inbox, outbox, dead, oldestOutbox } = await records.backlog()
    const late = oldestOutbox !== null && Date.now() - Date.parse(oldestOutbox) > 10 * 60_000
    return [
      good(`Database: answers; ${inbox} messages to handle, ${outbox} to send.`),
      ...(late
        ? [
            remark(
              `The oldest message to send waits since ${oldestOutbox}: the bot is stopped, Teams is down, or nobody has written from its channel yet.`,
            ),
          ]
        : []),
      ...(dead > 0
        ? [remark(`${dead} messages could never be delivered; their conversations are marked.`)]
        : []),
    ]
  } catch (problem) {
    return [wrong(`Database: ${(problem as Error).message}`)]
  }
}

async function manifest(): Promise<Finding[]> {
  const problems = await checkManifest()
  if (problems.length > 0) return problems.map((problem) => wrong(`Teams app: ${problem}`))
  const examples = exampleAddresses(readAppPackage())
  return [
    good('Teams app: fits Microsoft’s schema.'),
    ...(examples.length > 0
      ? [remark(`Teams app: still the example's addresses: ${examples.join(', ')}.`)]
      : []),
  ]
}
