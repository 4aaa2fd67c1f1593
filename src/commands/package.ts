import { mkdirSync, writeFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { z } from 'zod'
import { appIdSchema, exampleAddresses, problemsOf } from '../teams/manifest.ts'
import { readAppPackage } from './app-package.ts'
import { Refusal, runCommand } from './command-line.ts'

const target = 'dist/compagnon-teams.zip'

const help = `npm run package -- [--app-id <guid>] [--tab-app-id <guid> --tab-host <host>]

Writes the Teams app package to ${target}: manifest, English texts and icons, filled in for one bot
and checked against Microsoft's schema. The same input gives the same bytes.

  --app-id <guid>   application (client) id of the bot in Entra; default: MicrosoftAppId of the environment
  --tab-app-id <guid>, --tab-host <host>
                    application id of the tab's own registration, and the host that people reach it under;
                    default: TAB_APP_ID and TAB_HOST of the environment; without them the package has no tab`

const idHint = 'is not the id of an application: it looks like 1b2c3d4e-5f60-4718-92a3-b4c5d6e7f809.'
const hostSchema = z.hostname().max(200)

function tabOf(id: string | undefined, host: string | undefined) {
  if (!id && !host) return null
  if (!id || !host)
    throw new Refusal('A tab needs both: TAB_APP_ID and TAB_HOST, or --tab-app-id and --tab-host.')
  if (!appIdSchema.safeParse(id).success) throw new Refusal(`"${id}" ${idHint}`)
  if (!hostSchema.safeParse(host.split(':', 1)[0]).success)
    throw new Refusal(`"${host}" is not a host name: it looks like compagnon.example.org.`)
  return { appId: id, host }
}

const options = {
  'app-id': { type: 'string' },
  'tab-app-id': { type: 'string' },
  'tab-host': { type: 'string' },
} as const

await runCommand(help, options, async (options) => {
  const given = options['app-id'] ?? process.env.MicrosoftAppId
  if (!given) throw new Refusal('Which bot? Set MicrosoftAppId, or add --app-id <guid>.')
  const appId = appIdSchema.safeParse(given.trim())
  if (!appId.success) throw new Refusal(`"${given}" ${idHint}`)
  const { TAB_APP_ID, TAB_HOST } = process.env
  const tab = tabOf(options['tab-app-id'] ?? TAB_APP_ID, options['tab-host'] ?? TAB_HOST)

  const files = readAppPackage(appId.data, tab)
  const problems = await problemsOf(files)
  if (problems.length > 0) throw new Refusal(`The package is not good: ${problems.join('; ')}.`)

  mkdirSync('dist', { recursive: true })
  // A zip holds local times: these are the same fields, and so the same bytes, in every time zone.
  writeFileSync(target, zipSync(files, { mtime: new Date(2026, 0, 1) }))
  process.stdout.write(`${target} is ready to upload${tab ? '' : ', without a tab'}.\n`)
  const examples = exampleAddresses(files)
  if (examples.length > 0) {
    process.stderr.write(
      `Still the example's in manifest/manifest.json, put your own: ${examples.join(', ')}.\n`,
    )
  }
})
