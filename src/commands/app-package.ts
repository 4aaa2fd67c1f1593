import { readdirSync, readFileSync } from 'node:fs'
import { type AppFiles, fillIn, problemsOf } from '../teams/manifest.ts'

const root = new URL('../../', import.meta.url)
const folder = new URL('manifest/', root)

type Tab = Parameters<typeof fillIn>[1]['tab']

/** Any ids will do to check the rest. */
const example = {
  appId: '11111111-1111-4111-8111-111111111111',
  tab: { appId: '22222222-2222-4222-8222-222222222222', host: 'compagnon.example.org' },
}

/** The files of the Teams app package: all texts and pictures of `manifest/`, filled in for one bot and its tab. */
export function readAppPackage(appId = example.appId, tab: Tab = example.tab): AppFiles {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  const names = readdirSync(folder).filter((name) => /\.(json|png)$/.test(name))
  const files = names.sort().map((name) => [name, readFileSync(new URL(name, folder))] as const)
  return fillIn(Object.fromEntries(files), { appId, version, tab })
}

/** What is wrong with the app package in `manifest/`: a sentence for each thing, none when it can be uploaded. */
export async function checkManifest(): Promise<string[]> {
  const packages = [example.tab, null].map((tab) => problemsOf(readAppPackage(example.appId, tab)))
  return [...new Set((await Promise.all(packages)).flat())]
}
