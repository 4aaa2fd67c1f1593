import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { card, marie, paul, startWithBot, text } from '../sandbox/fake-bot.ts'
import { launchChromium } from './chromium.ts'

const channel = '19:ft@thread.tacv2'
const offer = (who: string, open: boolean) => ({
  type: 'AdaptiveCard',
  version: '1.3',
  body: [{ type: 'TextBlock', text: `**OFF-K7M2PR** : ${who}`, wrap: true }],
  actions: open ? [{ type: 'Action.Submit', title: 'Je prends', data: { do: 'claim' } }] : [],
})
const recap = {
  type: 'AdaptiveCard',
  version: '1.3',
  body: [{ type: 'Input.Text', id: 'hours', label: 'Heures par semaine', value: '35' }],
  actions: [
    { type: 'Action.Submit', title: 'Je valide', data: { do: 'submit' } },
    {
      type: 'Action.ShowCard',
      title: 'Modifier',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id: 'pay', label: 'Salaire' }],
        actions: [
          { type: 'Action.Execute', title: 'Enregistrer', verb: 'change', data: { ref: 'OFF-K7M2PR' } },
        ],
      },
    },
  ],
}

/** A fake bot that does a little of everything: quick replies, a form, a card that changes, HTML. */
const world = await startWithBot(async ({ type, text: said, value, replyToId, conversation }, connector) => {
  const submitted = value as { do?: string; hours?: string } | undefined
  if (type === 'invoke') {
    const { verb } = (value as { action: { verb?: string } }).action
    if (verb === 'show')
      return {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: offer('à jour', false),
      }
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'C’est enregistré.' }
  }
  if (submitted?.do === 'submit') {
    await connector.send(conversation.id, text(`C’est transmis, **${submitted.hours} h**.`))
    await connector.send(channel, card(offer('à prendre', true)))
  } else if (submitted?.do === 'claim') {
    await connector.update(channel, String(replyToId), card(offer('suivie', false)))
  } else if (said === 'Je relis') await connector.send(conversation.id, card(recap))
  else if (said?.includes('boulanger')) {
    const actions = [{ type: 'imBack', title: 'Relire', value: 'Je relis' }]
    await connector.send(conversation.id, {
      ...text('J’ai noté : **boulanger**.'),
      suggestedActions: { actions },
    })
  } else if (said) await connector.send(conversation.id, text(`Vous dites : ${said}`))
})

let chromium: Awaited<ReturnType<typeof launchChromium>>
let page: Page
const complaints: string[] = []
const abroad: string[] = []

async function open(): Promise<Page> {
  const opened = await chromium.browser.newPage()
  opened.on('pageerror', (problem) => complaints.push(problem.message))
  opened.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  opened.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', world.sandbox.url).href)) abroad.push(request.url())
  })
  await opened.goto(world.sandbox.url)
  return opened
}

beforeAll(async () => {
  chromium = await launchChromium({ viewport: { width: 1280, height: 800 } })
  page = await open()
}, 60_000)
afterAll(async () => {
  await chromium.close()
  await world.stop()
})

const pane = (name: string) => page.getByRole('region', { name })
const artisan = () => pane('L’artisan')
const team = () => pane('Le canal de l’équipe')

async function write(where: Locator, words: string): Promise<void> {
  await where.getByPlaceholder('Votre message').fill(words)
  await page.keyboard.press('Enter')
}

describe('the sandbox page', () => {
  it('goes from the first sentence to « Je prends », in both panes', async () => {
    await artisan()
      .getByRole('button', { name: /je cherche un boulanger/ })
      .click()
    await artisan().getByText('boulanger', { exact: true }).waitFor()
    await artisan().getByRole('button', { name: 'Relire' }).click()
    await artisan().getByLabel('Heures par semaine').fill('39')
    await artisan().getByRole('button', { name: 'Modifier' }).click()
    await artisan().getByLabel('Salaire').fill('2100')
    await artisan().getByRole('button', { name: 'Enregistrer' }).click()
    await artisan().getByText('C’est enregistré.').waitFor()
    expect(world.got.at(-1)?.value).toMatchObject({
      action: { verb: 'change', data: { ref: 'OFF-K7M2PR', pay: '2100', hours: '39' } },
    })
    await artisan().getByRole('button', { name: 'Je valide' }).click()
    await artisan().getByText('39 h', { exact: true }).waitFor()
    await team().getByRole('button', { name: 'Je prends' }).click()
    await team().getByText('suivie').waitFor()
    expect(await team().getByRole('button', { name: 'Je prends' }).count()).toBe(0)
    expect(await team().getByText('mis à jour').count()).toBe(1)
  }, 30_000)

  it('puts the card that an Action.Execute is answered with in the place of the pressed one', async () => {
    const old = {
      ...offer('ancienne', false),
      actions: [{ type: 'Action.Execute', title: 'Voir', verb: 'show' }],
    }
    await world.connector.send(world.sandbox.as(marie).room.id, card(old))
    await artisan().getByRole('button', { name: 'Voir' }).click()
    await artisan().getByText('à jour').waitFor()
    expect(await artisan().getByText('ancienne').count()).toBe(0)
    expect(await artisan().getByRole('button', { name: 'Voir' }).count()).toBe(0)
  })

  it('keeps the newest message in sight when quick replies come', async () => {
    await write(artisan(), 'je cherche un boulanger')
    await artisan().getByRole('button', { name: 'Relire' }).waitFor()
    const bottom = (selector: string) =>
      artisan()
        .locator(selector)
        .last()
        .evaluate((element) => element.getBoundingClientRect().bottom)
    await expect.poll(async () => (await bottom('.log')) - (await bottom('.message'))).toBeGreaterThan(0)
  })

  it('shows what people write as it is, whatever it looks like', async () => {
    const hostile = '<img src=x onerror=alert(1)> **gras** [lien](javascript:alert(1))'
    await write(artisan(), hostile)
    await artisan().getByText(hostile, { exact: true }).waitFor()
    await artisan()
      .getByText(/Vous dites : <img/)
      .waitFor()
    expect(await artisan().locator('.log img, .log a').count()).toBe(0)
  })

  it('mentions the bot in the channel unless told not to', async () => {
    await write(team(), 'offres en attente')
    await team().getByText('@Compagnon offres en attente', { exact: true }).waitFor()
    await team()
      .getByText(/Vous dites/)
      .waitFor()
    const before = world.got.length
    await team().getByRole('button', { name: '@Compagnon' }).click()
    await write(team(), 'entre nous')
    await team().getByText('entre nous', { exact: true }).waitFor()
    expect(world.got.length).toBe(before)
  })

  it('tells of what came in a chat that is not shown, and shows it on a click', async () => {
    await world.connector.send(world.sandbox.as(paul).room.id, text('Une nouvelle pour Paul'))
    await artisan()
      .getByRole('button', { name: /1 nouveau message : Paul/ })
      .click()
    await artisan().getByText('Une nouvelle pour Paul').waitFor()
    await artisan().getByLabel('Vous êtes').selectOption(marie.name)
    await artisan().getByText('39 h', { exact: true }).waitFor()
  })

  it('finds everything again after it was opened anew', async () => {
    const other = await open()
    await other.getByRole('region', { name: 'L’artisan' }).getByText('39 h', { exact: true }).waitFor()
    await other.close()
  })

  it('fits a phone: one pane at a time, nothing wider than the screen', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.getByRole('button', { name: 'L’équipe' }).click()
    await team().getByText('suivie').waitFor()
    expect(await artisan().isVisible()).toBe(false)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.getByRole('button', { name: 'L’artisan' }).click()
    await world.connector.send(channel, text('Du nouveau'))
    await page.getByRole('button', { name: 'L’équipe 1' }).click()
    await team().getByText('Du nouveau').waitFor()
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  it('complains of nothing and asks nothing of any other host', () => {
    expect(complaints).toEqual([])
    expect(abroad).toEqual([])
  })

  it('says when the bot did not take a message, keeps it, and sends it again', async () => {
    await world.stopBot()
    await write(artisan(), 'Vous êtes là ?')
    await artisan().getByText('Compagnon n’a pas reçu ce message.').waitFor()
    await artisan().getByText('Vous êtes là ?', { exact: true }).waitFor()
    const again = page.waitForResponse((response) => response.url().endsWith('/deeds'))
    await artisan().getByRole('button', { name: 'Réessayer' }).click()
    expect((await again).request().postDataJSON()).toMatchObject({ done: { what: 'resends' } })
  })
})
