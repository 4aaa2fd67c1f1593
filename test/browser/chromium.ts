import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import bundled from '@sparticuz/chromium'
import { type BrowserContext, chromium } from 'playwright-core'

// Also as root, and without a word to the network: nothing is updated, synchronised or reported.
const quiet = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** The Chromium that comes with npm, with a fresh profile. `close` ends it and removes the profile. */
export async function launchChromium(
  options: { viewport?: { width: number; height: number }; colorScheme?: 'light' | 'dark' } = {},
): Promise<{ browser: BrowserContext; close: () => Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'compagnon-chromium-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: await bundled.executablePath(),
    args: [...bundled.args, ...quiet],
    headless: true,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    ...options,
  })
  return {
    browser,
    async close() {
      await browser.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
