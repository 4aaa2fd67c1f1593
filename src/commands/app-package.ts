import { readFileSync } from 'node:fs'
import { type AppFiles, fillIn, problemsOf } from '../teams/manifest.ts'

const root = new URL('../../', import.meta.url)

/** The files of the Teams app package, read from `manifest/` and filled in for one bot. */
export function readAppPackage(appId: string): AppFiles {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  const file = (name: string) => readFileSync(new URL(`manifest/${name}`, root))
  return {
    'manifest.json': Buffer.from(fillIn(file('manifest.json').toString('utf8'), { appId, version })),
    'en.json': file('en.json'),
    'color.png': file('color.png'),
    'outline.png': file('outline.png'),
  }
}

/**
 * What is wrong with the app package in `manifest/`: a sentence for each thing, none when it can be uploaded.
 * @param appId of the bot; any will do to check the rest
 */
export function checkManifest(appId = '11111111-1111-4111-8111-111111111111'): Promise<string[]> {
  return problemsOf(readAppPackage(appId))
}
