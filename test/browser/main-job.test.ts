import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Bot, startBot } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { openStore } from '../../src/records/open.ts'
import type { Store } from '../../src/records/store.ts'
import { launchChromium } from './chromium.ts'

let folder: string
let store: Store
let bot: Bot
let chromium: Awaited<ReturnType<typeof launchChromium>>
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compagnon-job-'))
  const config = readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    NOW: '2026-11-23T09:00:00Z',
    DATABASE_URL: `file:${join(folder, 'compagnon.db')}`,
  })
  store = await openStore(config.databaseUrl)
  bot = await startBot({ config, store, log: createLog(config.logLevel) })
  chromium = await launchChromium({ viewport: { width: 1440, height: 900 } })
  page = await chromium.browser.newPage()
  page.setDefaultTimeout(10_000)
  await page.goto(`${bot.url}/sandbox`)
}, 60_000)
afterAll(async () => {
  await chromium.close()
  await bot.stop()
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const pane = (name: string) => page.getByRole('region', { name })

async function write(where: Locator, words: string, hears: RegExp): Promise<void> {
  await where.getByPlaceholder('Votre message').fill(words)
  await page.keyboard.press('Enter')
  await where.getByText(hears).last().waitFor()
}

it('goes from the artisan’s first message to « Je prends » and to how it stands', async () => {
  const artisan = pane('L’artisan')
  const team = pane('Le canal de l’équipe')
  await artisan.getByRole('button', { name: /je cherche un boulanger/ }).click()
  await artisan.getByText(/À quels horaires/).waitFor()
  await write(artisan, 'mardi samedi 4h 12h', /Un débutant vous irait/)
  await artisan.getByRole('button', { name: 'Débutant accepté' }).click()
  await artisan.getByText(/au quotidien/).waitFor()
  await write(artisan, 'pétrissage et cuisson', /nom de votre entreprise/)
  await write(artisan, 'Boulangerie Au Bon Grain 06 12 34 56 78', /offre confiée/)
  await artisan.getByRole('button', { name: 'Oui', exact: true }).click()
  await artisan.getByText(/Je la transmets/).waitFor()

  // The card's own form, then the card's own button.
  await artisan.getByRole('button', { name: 'Modifier' }).first().click()
  await artisan.getByLabel('Salaire').fill('2 150 € brut')
  await artisan.getByRole('button', { name: 'Enregistrer' }).click()
  await artisan.getByText(/2\s150\s€ brut par mois au lieu de/).waitFor()
  await artisan.getByRole('button', { name: 'Je valide' }).first().click()
  await artisan.getByText(/C’est transmis/).waitFor()

  await team.locator('select').first().selectOption('France Travail Dunkerque')
  const pressed = page.waitForResponse((response) => response.url().endsWith('/deeds'))
  await team.getByRole('button', { name: 'Je prends' }).click()
  expect((await pressed).request().postDataJSON()).toMatchObject({
    done: { action: { type: 'Action.Execute', verb: 'claim' } },
  })
  expect(await (await pressed).json()).toMatchObject({
    answer: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' },
  })
  await team.getByText(/suit .*OFF-/).waitFor()
  expect(await team.getByRole('button', { name: 'Je prends' }).count()).toBe(0)
  await artisan.getByText(/est suivie par/).waitFor()

  await write(team, 'statut boulangerie Au Bon Grain', /prise par .* depuis le 23\s/)
  await write(artisan, 'où en est mon offre ?', /est suivie par .* \(France Travail Dunkerque/)
}, 60_000)

it('goes on by the buttons of the card: a question, its answer, a word, and the end', async () => {
  const artisan = pane('L’artisan')
  const team = pane('Le canal de l’équipe')
  const send = async (button: string, label: string, words: string, confirm: string) => {
    await team.getByRole('button', { name: button, exact: true }).click()
    await team.getByLabel(label).fill(words)
    await team.getByRole('button', { name: confirm }).click()
  }
  await send('Demander', 'Votre question à l’artisan', 'Combien de jours ?', 'Envoyer la question')
  await write(artisan, 'cinq jours, du mardi au samedi', /j’ai transmis votre réponse/)
  await team
    .getByText(/cinq jours/)
    .last()
    .waitFor()
  await send('Écrire', 'Votre message à l’artisan', 'Je passe mardi à 14 h.', 'Envoyer le message')
  await artisan.getByText(/Je passe mardi à 14/).waitFor()
  await send('Clore', 'Comment elle se termine', 'pourvue', 'Clore la demande')
  await artisan.getByText(/est close par/).waitFor()
  await expect.poll(() => team.getByRole('button', { name: 'Clore' }).count()).toBe(0)
}, 60_000)
