import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import { z } from 'zod'

/** What the app package needs to know that is not in the repository's `manifest/` folder. */
interface AppFacts {
  /** Application (client) id of the bot in Entra. */
  appId: string
  version: string
  /** How the tab is known to Entra, and where people reach it; null where there is none. */
  tab: { appId: string; host: string } | null
}

/** The files of a Teams app package by name, as they lie in the zip. */
export type AppFiles = Record<string, Uint8Array>

/** An Entra application id. The nil id is what samples leave in place, so it is refused. */
export const appIdSchema = z.guid().refine((id) => /[1-9a-f]/i.test(id))

/** Icon sizes of the Teams app package, in pixels; the schema does not hold them. */
const iconSizes = { color: 192, outline: 32 }

/** The parts of the manifest that we check ourselves; all others are the official schema's business. */
const manifestSchema = z.looseObject({
  // Of this form it is found in the package beside the validator: nothing is fetched.
  $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json'),
  icons: z.object({ color: z.string(), outline: z.string() }),
  developer: z.looseObject({ websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }),
  localizationInfo: z.looseObject({
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
})
const stringsSchema = z.record(z.string(), z.string())

const tabbedSchema = z.looseObject({ staticTabs: z.array(z.looseObject({})) })

/**
 * Puts the facts into the files' texts, where they say `${{MicrosoftAppId}}`, `${{version}}`, `${{TabAppId}}` and
 * `${{TabHost}}`. Without a tab, whatever stands for it is left out.
 */
export function fillIn(files: AppFiles, { appId, version, tab }: AppFacts): AppFiles {
  const filled = Object.entries(files).map(([name, content]) => {
    if (!name.endsWith('.json')) return [name, content] as const
    const text = Buffer.from(tab ? content : withoutTab(content)).toString('utf8')
    const values = { MicrosoftAppId: appId, version, TabAppId: tab?.appId ?? '', TabHost: tab?.host ?? '' }
    return [
      name,
      Buffer.from(text.replace(/\$\{\{(\w+)\}\}/g, (gap, key) => Reflect.get(values, key) ?? gap)),
    ] as const
  })
  return Object.fromEntries(filled)
}

/** The manifest, or the texts of a language, without the tab: what Teams itself shows in a personal app stays. */
function withoutTab(content: Uint8Array): Uint8Array {
  const parsed: unknown = JSON.parse(Buffer.from(content).toString('utf8'))
  const manifest = tabbedSchema.safeParse(parsed).data
  if (!manifest)
    return written(
      Object.fromEntries(
        Object.entries(stringsSchema.parse(parsed)).filter(([key]) => !key.startsWith('staticTabs[')),
      ),
    )
  const { configurableTabs: _, webApplicationInfo: __, ...rest } = manifest
  const staticTabs = rest.staticTabs.filter((one) => !('contentUrl' in one))
  return written({ ...rest, staticTabs, validDomains: [] })
}

const written = (value: object): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

/**
 * What is wrong with an app package: a sentence for each thing, none when Teams' own schema and our checks hold.
 * Each language is checked as the manifest that its readers see, so its texts have the same limits.
 */
export async function problemsOf(files: AppFiles): Promise<string[]> {
  const written = json(files, 'manifest.json')
  if (written === undefined) return ['manifest.json: missing, or not JSON']
  const manifest = manifestSchema.safeParse(written)
  if (!manifest.success) return [`manifest.json: ${z.prettifyError(manifest.error).replaceAll('\n', ' ')}`]
  const { icons, localizationInfo } = manifest.data
  const languages = localizationInfo.additionalLanguages.map(({ file }) => problemsOfLanguage(files, file))
  return [
    ...(await schemaProblems('manifest.json', manifest.data)),
    ...(await Promise.all(languages)).flat(),
    ...iconProblems(files, icons.color, iconSizes.color),
    ...iconProblems(files, icons.outline, iconSizes.outline),
  ]
}

/** The addresses in the manifest that are still the example's: whoever runs the bot puts theirs there. */
export function exampleAddresses(files: AppFiles): string[] {
  const { developer } = manifestSchema.parse(json(files, 'manifest.json'))
  return (['websiteUrl', 'privacyUrl', 'termsOfUseUrl'] as const)
    .filter((name) => /^https?:\/\/example\.org\b/i.test(developer[name]))
    .map((name) => `developer.${name}`)
}

async function problemsOfLanguage(files: AppFiles, file: string): Promise<string[]> {
  const parsed = stringsSchema.safeParse(json(files, file))
  if (!parsed.success) return [`${file}: missing, or not an object of texts`]
  const { $schema: _, ...strings } = parsed.data
  const missing: string[] = []
  const retitled: string[] = []
  const unknown = new Set(Object.keys(strings))
  const translated = mapTexts(json(files, 'manifest.json'), '', (path, text) => {
    const own = strings[path]
    unknown.delete(path)
    if (own === undefined && isShown(path)) missing.push(path)
    // Teams types a command's title into the message, and the bot reads French.
    if (own !== undefined && path.endsWith('.title') && own !== text) retitled.push(path)
    return own ?? text
  })
  return [
    ...missing.map((path) => `${file}: no text for ${path}`),
    ...[...unknown].map((path) => `${file}: ${path} is not in manifest.json`),
    ...retitled.map(
      (path) => `${file}: ${path} is what people send to the bot, it must be as in manifest.json`,
    ),
    ...(await schemaProblems(file, translated)),
  ]
}

/** Whether people read this text, so that every language must have it. */
function isShown(path: string): boolean {
  return /^(name|description)\.|\.(title|description)$/.test(path)
}

/** The same value with each text replaced. Paths are written as Teams does: `bots[0].commandLists[1]…`. */
function mapTexts(value: unknown, path: string, text: (path: string, value: string) => string): unknown {
  if (typeof value === 'string') return text(path, value)
  if (Array.isArray(value)) return value.map((item, i) => mapTexts(item, `${path}[${i}]`, text))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([key, item]) => [key, mapTexts(item, path === '' ? key : `${path}.${key}`, text)]),
  )
}

async function schemaProblems(file: string, manifest: unknown): Promise<string[]> {
  const problems = await AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest)
  return problems.map((problem) => `${file}: ${problem}`)
}

/** Reads the size from the PNG's first chunk, which always is at the same place (W3C PNG, 5.3 and 11.2.1). */
function iconProblems(files: AppFiles, name: string, size: number): string[] {
  const data = Buffer.from(files[name] ?? [])
  if (data.length < 24 || data.toString('latin1', 1, 4) !== 'PNG') return [`${name}: missing, or not a PNG`]
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)]
  if (width === size && height === size) return []
  return [`${name}: ${width} × ${height} pixels, where Teams wants ${size} × ${size}`]
}

function json(files: AppFiles, name: string): unknown {
  try {
    return JSON.parse(Buffer.from(files[name] ?? []).toString('utf8'))
  } catch {
    return undefined
  }
}
