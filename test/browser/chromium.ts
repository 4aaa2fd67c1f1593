import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import bundled from '@sparticuz/chromium'
import { type BrowserContext, chromium } from 'playwright-core'

// Made for a function in the cloud: one process for all pages, and a browser that lets pages do what a real one
// refuses. Here pages are to be kept apart and checked as anywhere.
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content']

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
  // Plain pages: no WebGL, which costs a second of unpacking and much of a small machine.
  bundled.setGraphicsMode = false
  const profile = await mkdtemp(join(tmpdir(), 'compagnon-chromium-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: await bundled.executablePath(),
    args: [...bundled.args.filter((arg) => !unwanted.includes(arg)), ...quiet],
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
