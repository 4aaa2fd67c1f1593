import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it, vi } from 'vitest'
import { checkManifest, readAppPackage } from '../../src/commands/app-package.ts'
import { icons } from '../../src/commands/draw-icons.ts'
import { type AppFiles, appIdSchema, exampleAddresses, problemsOf } from '../../src/teams/manifest.ts'

const appId = '1b2c3d4e-5f60-4718-92a3-b4c5d6e7f809'
const tab = { appId: '2b2c3d4e-5f60-4718-92a3-b4c5d6e7f809', host: 'compagnon.example.org' }
const files = readAppPackage(appId, tab)

const read = (name: string) => JSON.parse(Buffer.from(files[name] ?? []).toString('utf8'))
const manifest = read('manifest.json')
const english = read('en.json')

/** The package with one of its JSON files changed. */
const changed = (name: string, content: object): AppFiles => ({
  ...files,
  [name]: Buffer.from(JSON.stringify(content)),
})

describe('the Teams app package', () => {
  it('is valid against the official schema, without the network', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network here'))
    expect(await checkManifest()).toEqual([])
    expect(fetch).not.toHaveBeenCalled()
    fetch.mockRestore()
  })

  it('has English texts that are valid against the official schema of localizations', () => {
    const schema = createRequire(import.meta.url).resolve(
      '@microsoft/app-manifest/build/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json',
    )
    // One of the schema's patterns is not valid under the u flag.
    const ajv = new Ajv.default({ strict: false, unicodeRegExp: false })
    addFormats.default(ajv)
    const validate = ajv.compile(createRequire(import.meta.url)(schema))
    validate(english)
    expect(validate.errors).toBeNull()
  })

  it('carries the id of the bot as its own, and no gap is left open', () => {
    expect([manifest.id, manifest.bots[0].botId]).toEqual([appId, appId])
    expect(JSON.stringify(manifest)).not.toContain('${')
  })

  it('is for one person, a team and a group chat, with a list of commands for each', () => {
    expect(manifest.bots[0].scopes).toEqual(['personal', 'team', 'groupChat'])
    const scopes = manifest.bots[0].commandLists.flatMap((list: { scopes: string[] }) => list.scopes)
    expect(scopes.toSorted()).toEqual(['groupChat', 'personal', 'team'])
    expect(manifest.bots[0].supportsFiles).toBe(true)
  })

  it('has the chat, the tab and the page about it for one person, and the tab for a channel', () => {
    const tabs = manifest.staticTabs.map(({ entityId }: { entityId: string }) => entityId)
    expect(tabs).toEqual(['conversations', 'demandes', 'about'])
    expect(manifest.staticTabs[1].contentUrl).toBe('https://compagnon.example.org/tab')
    expect(manifest.configurableTabs).toMatchObject([
      { configurationUrl: 'https://compagnon.example.org/tab#/installer', scopes: ['team', 'groupChat'] },
    ])
    expect(manifest.validDomains).toEqual(['compagnon.example.org'])
    const resource = `api://compagnon.example.org/${tab.appId}`
    expect(manifest.webApplicationInfo).toEqual({ id: tab.appId, resource })
  })

  it('without a tab is as valid, and names none', async () => {
    const without = readAppPackage(appId, null)
    expect(await problemsOf(without)).toEqual([])
    const text = Buffer.concat(Object.values(without)).toString('latin1')
    expect(text).not.toMatch(/\/tab|webApplicationInfo|configurableTabs|Requests"/)
  })

  it('uses no-break spaces before the double signs of French', () => {
    const french = JSON.stringify({ ...manifest, $schema: '' }).replaceAll(/https:|api:/g, '')
    expect(french).not.toMatch(/ [:;!?»]|« /)
  })
})

describe('the check of the app package', () => {
  it('names a text that English lacks, and one that French lacks', async () => {
    const { 'description.short': _, ...rest } = english
    expect(await problemsOf(changed('en.json', { ...rest, 'staticTabs[3].name': 'Requests' }))).toEqual([
      expect.stringContaining('no text for description.short'),
      expect.stringContaining('staticTabs[3].name is not in manifest.json'),
    ])
  })

  it('finds a text that is too long in either language', async () => {
    const long = 'x'.repeat(31)
    const french = changed('manifest.json', { ...manifest, name: { ...manifest.name, short: long } })
    expect(await problemsOf(french)).toContainEqual(expect.stringMatching(/^manifest.json: \/name\/short/))
    expect(await problemsOf(changed('en.json', { ...english, 'name.short': long }))).toEqual([
      expect.stringMatching(/^en.json: \/name\/short/),
    ])
  })

  it('refuses a translated command, since its title is what the bot is sent', async () => {
    const title = 'bots[0].commandLists[0].commands[0].title'
    expect(await problemsOf(changed('en.json', { ...english, [title]: 'New posting' }))).toEqual([
      expect.stringContaining(`${title} is what people send`),
    ])
  })

  it('finds an icon of a wrong size, and one that is not there', async () => {
    const swapped = new Map(Object.entries(files))
    swapped.set('outline.png', swapped.get('color.png') as Uint8Array).delete('color.png')
    expect(await problemsOf(Object.fromEntries(swapped))).toEqual([
      'color.png: missing, or not a PNG',
      'outline.png: 192 × 192 pixels, where Teams wants 32 × 32',
    ])
  })

  it('answers a broken file and another schema with a sentence', async () => {
    expect(await problemsOf({})).toEqual(['manifest.json: missing, or not JSON'])
    const other = changed('manifest.json', { ...manifest, $schema: 'https://example.org/schema.json' })
    expect(await problemsOf(other)).toEqual([expect.stringMatching(/^manifest.json: .*\$schema/)])
    expect(await problemsOf({ ...files, 'en.json': Buffer.from('{') })).toEqual([
      'en.json: missing, or not an object of texts',
    ])
  })

  it('takes application ids only', () => {
    expect(appIdSchema.safeParse(appId).success).toBe(true)
    for (const wrong of ['', 'compagnon', `${appId}0`, '00000000-0000-0000-0000-000000000000']) {
      expect(appIdSchema.safeParse(wrong).success, wrong).toBe(false)
    }
  })

  it("tells which addresses are still the example's", () => {
    const developer = { ...manifest.developer, privacyUrl: 'https://www.cma.example/donnees' }
    expect(exampleAddresses(changed('manifest.json', { ...manifest, developer }))).toEqual([
      'developer.websiteUrl',
      'developer.termsOfUseUrl',
    ])
  })
})

describe('the icons', () => {
  it('are those that the drawing gives', () => {
    for (const [name, draw] of Object.entries(icons)) expect(pixels(draw())).toEqual(pixels(files[name]))
  })

  it('leave the outline white on transparent', () => {
    const { data } = pixels(files['outline.png'])
    const opacities = new Set<number>()
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue, opacity] = data.subarray(at, at + 4)
      if (opacity) expect([red, green, blue]).toEqual([255, 255, 255])
      opacities.add(opacity ?? 0)
    }
    expect(opacities).toContain(0)
    expect(opacities).toContain(255)
  })
})

/** The pixels of a picture of `draw-icons.ts`: compression may differ between machines, pixels may not. */
function pixels(png: Uint8Array = new Uint8Array()): { size: number; data: Buffer } {
  const bytes = Buffer.from(png)
  const size = bytes.readUInt32BE(16)
  const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)))
  const row = (y: number) => rows.subarray(y * (1 + 4 * size) + 1, (y + 1) * (1 + 4 * size))
  return { size, data: Buffer.concat(Array.from({ length: size }, (_, y) => row(y))) }
}
