import { ConfigProblem, readConfig, readConvention } from '../config.ts'
import { contracts } from '../domain/answers/values.ts'
import { type Convention, route } from '../domain/convention.ts'
import { openStore } from '../records/open.ts'
import { exampleAddresses } from '../teams/manifest.ts'
import { checkManifest, readAppPackage } from './app-package.ts'
import { Refusal, runCommand } from './command-line.ts'

const help = `npm run doctor

Checks the settings, the convention, the database and the Teams app package, and says what to do about
whatever is wrong. Exit status 1 when something would keep the bot from working.`

interface Finding {
  /** `wrong` keeps the bot from working; `note` is worth a look. */
  level: 'good' | 'note' | 'wrong'
  text: string
}
const good = (text: string): Finding => ({ level: 'good', text })
const remark = (text: string): Finding => ({ level: 'note', text })
const wrong = (text: string): Finding => ({ level: 'wrong', text })

await runCommand(help, {}, async () => {
  const findings = [...settings(), ...convention(), ...(await database()), ...(await manifest())]
  const signs = { good: 'ok   ', note: 'look ', wrong: 'WRONG' }
  for (const { level, text } of findings) process.stdout.write(`${signs[level]}  ${text}\n`)
  const count = findings.filter(({ level }) => level === 'wrong').length
  if (count > 0)
    throw new Refusal(`${count} thing${count > 1 ? 's' : ''} to put right before the bot can work.`)
})

function attempt(check: () => Finding[]): Finding[] {
  try {
    return check()
  } catch (problem) {
    if (problem instanceof ConfigProblem) return problem.lines.map(wrong)
    throw problem
  }
}

function settings(): Finding[] {
  return attempt(() => {
    const { bot, host, port } = readConfig(process.env)
    if (bot) return [good(`Teams mode: bot ${bot.appId}, ${bot.type}, listening on ${host}:${port}.`)]
    return [
      good(`Local mode on http://${host}:${port}: no MicrosoftAppId, only this machine can reach the bot.`),
      ...(process.env.MicrosoftAppTenantId
        ? [remark('MicrosoftAppTenantId has no effect without MicrosoftAppId.')]
        : []),
    ]
  })
}

function convention(): Finding[] {
  return attempt(() => {
    const path = process.env.CONVENTION || 'convention.json'
    const read = readConvention(path)
    const people = read.offices.reduce((sum, { advisors }) => sum + advisors.length, 0)
    return [good(`Convention ${path}: ${read.offices.length} offices, ${people} people.`), ...gaps(read)]
  })
}

/** Cases that would go somewhere nobody chose, or to an office nobody looks after. */
function gaps(read: Convention): Finding[] {
  const findings: Finding[] = []
  for (const office of read.offices) {
    if (!office.channel)
      findings.push(
        wrong(`Office ${office.id} has no channel: nobody would see its requests. Add "channel".`),
      )
    if (office.advisors.length === 0)
      findings.push(wrong(`Office ${office.id} has no advisors: nobody could take its requests.`))
    if (!office.phone)
      findings.push(remark(`Office ${office.id} has no phone: artisans are told its name only.`))
    for (const { id } of office.advisors)
      if (/^00000000-/.test(id)) {
        findings.push(
          remark(`Office ${office.id}: ${id} is an example's id. Put the Entra object id of a real person.`),
        )
        break
      }
  }
  for (const contract of [...contracts, null]) {
    const hit = read.routing.some(
      (rule) =>
        rule.kind === 'job-posting' &&
        (!rule.contracts || rule.contracts.some((one) => one === contract)) &&
        !rule.trades,
    )
    if (hit) continue
    const { lead } = route(read, { kind: 'job-posting', contract, trade: null, insee: null, entrusted: true })
    findings.push(
      remark(`No rule for a job posting with ${contract ?? 'no contract yet'}: it would go to ${lead.id}.`),
    )
  }
  return findings
}

async function database(): Promise<Finding[]> {
  const { DATABASE_URL: url = 'file:data/compagnon.db' } = process.env
  try {
    const store = await openStore(url || 'file:data/compagnon.db', { beside: true })
    const { inbox, outbox, dead } = await store.backlog()
    await store.close()
    return [
      good(`Database: answers; ${inbox} messages to handle, ${outbox} to send.`),
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
  const examples = exampleAddresses(readAppPackage('11111111-1111-4111-8111-111111111111'))
  return [
    ...problems.map((problem) => wrong(`Teams app: ${problem}`)),
    ...(problems.length === 0 ? [good('Teams app: fits Microsoft’s schema.')] : []),
    ...(examples.length > 0
      ? [remark(`Teams app: still the example's addresses: ${examples.join(', ')}.`)]
      : []),
  ]
}
