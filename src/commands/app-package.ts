import { readdirSync, readFileSync } from 'node:fs'
import { type AppFiles, fillIn, problemsOf } from '../teams/manifest.ts'

const root = new URL('../../', import.meta.url)
const folder = new URL('manifest/', root)

/** The files of the Teams app package: all texts and pictures of `manifest/`, filled in for one bot. */
export function readAppPackage(appId: string): AppFiles {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  const names = readdirSync(folder).filter((name) => /\.(json|png)$/.test(name))
  const files = names.sort().map((name) => [name, readFileSync(new URL(name, folder))] as const)
  const filledIn = (content: Buffer) => Buffer.from(fillIn(content.toString('utf8'), { appId, version }))
  return Object.fromEntries(
    files.map(([name, content]) => [name, name === 'manifest.json' ? filledIn(content) : content]),
  )
}

/**
 * What is wrong with the app package in `manifest/`: a sentence for each thing, none when it can be uploaded.
 * @param appId of the bot; any will do to check the rest
 */
export function checkManifest(appId = '11111111-1111-4111-8111-111111111111'): Promise<string[]> {
  return problemsOf(readAppPackage(appId))
}
