import { mkdirSync, writeFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { appIdSchema, exampleAddresses, problemsOf } from '../teams/manifest.ts'
import { readAppPackage } from './app-package.ts'
import { Refusal, runCommand } from './command-line.ts'

const target = 'dist/compagnon-teams.zip'

const help = `npm run package -- [--app-id <guid>]

Writes the Teams app package to ${target}: manifest, English texts and icons, filled in for one bot
and checked against Microsoft's schema. The same input gives the same bytes.

  --app-id <guid>   application (client) id of the bot in Entra; default: MicrosoftAppId of the environment`

await runCommand(help, { 'app-id': { type: 'string' } }, async (options) => {
  const given = options['app-id'] ?? process.env.MicrosoftAppId
  if (!given) throw new Refusal('Which bot? Set MicrosoftAppId, or add --app-id <guid>.')
  const appId = appIdSchema.safeParse(given.trim())
  if (!appId.success)
    throw new Refusal(
      `"${given}" is not the id of an application: it looks like 1b2c3d4e-5f60-4718-92a3-b4c5d6e7f809.`,
    )

  const files = readAppPackage(appId.data)
  const problems = await problemsOf(files)
  if (problems.length > 0) throw new Refusal(`The package is not good: ${problems.join('; ')}.`)

  mkdirSync('dist', { recursive: true })
  // A zip holds local times: these are the same fields, and so the same bytes, in every time zone.
  writeFileSync(target, zipSync(files, { mtime: new Date(2026, 0, 1) }))
  process.stdout.write(`${target} is ready to upload.\n`)
  const examples = exampleAddresses(files)
  if (examples.length > 0) {
    process.stderr.write(
      `Still the example's in manifest/manifest.json, put your own: ${examples.join(', ')}.\n`,
    )
  }
})
