import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people, startDesk } from '../tab/desk.ts'
import { launchChromium } from './chromium.ts'

let desk: Awaited<ReturnType<typeof startDesk>>
let chromium: Awaited<ReturnType<typeof launchChromium>>
let page: Page
let baker: string
const complaints: string[] = []
const abroad: string[] = []

beforeAll(async () => {
  const [, started, launched] = await Promise.all([
    // As `npm start` does it, where it was not done yet.
    promisify(execFile)(process.execPath, ['src/tab/build.ts'], { env: { ...process.env, NODE_ENV: '' } }),
    startDesk(),
    launchChromium({ viewport: { width: 1280, height: 800 } }),
  ])
  desk = started
  chromium = launched
  ;[baker] = await Promise.all([
    desk.handsOver(0, 'boulanger'),
    desk.handsOver(1, 'coiffeur', 'Salon Hélène'),
  ])
  await Promise.all([desk.hasPast(baker, 60), desk.hasPlan()])
  page = await chromium.browser.newPage()
  page.setDefaultTimeout(10_000)
  page.on('pageerror', (problem) => complaints.push(problem.message))
  page.on('console', (line) => {
    // teams-js asks Microsoft which hosts there are, which local mode does not let it: nothing leaves the machine.
    if (line.type() === 'error' && !line.text().includes('res.cdn.office.net')) complaints.push(line.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(desk.bot.url) && !request.url().startsWith('data:'))
      abroad.push(request.url())
  })
}, 90_000)
afterAll(async () => {
  await chromium.close()
  await desk.stop()
})

/** Opens the tab in the sandbox's window. @returns the frame that the tab is in */
async function open(
  person: string,
  { theme = 'default', locale = 'fr-fr', at = 'demandes' } = {},
): Promise<Frame> {
  await page.goto(`${desk.bot.url}/sandbox/tab?as=${person}&theme=${theme}&locale=${locale}&page=${at}`)
  await page.frameLocator('iframe').locator('main').waitFor()
  const frame = page.frames().find((one) => one !== page.mainFrame())
  if (!frame) throw new Error('there is no tab')
  return frame
}

/** What axe finds in the tab as it stands. */
async function findings(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source)
  const { violations } = await frame.evaluate(() =>
    // @ts-expect-error axe is there since the line above
    window.axe.run(document, { resultTypes: ['violations'] }),
  )
  return (violations as axe.Result[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}

const focused = (frame: Frame) =>
  frame.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('data-reference') ?? activeElement?.textContent?.trim() ?? ''
  })

/** Tab after Tab, until what is focused reads so. */
async function tabTo(frame: Frame, words: string | RegExp): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    const now = await focused(frame)
    if (typeof words === 'string' ? now === words : words.test(now)) return
  }
  throw new Error(`the Tab key does not come to ${words}`)
}

describe('the requests page', () => {
  it.each([
    ['lead', people.lead, 'default', 'Je prends'],
    ['support', people.support, 'dark', 'Fait : Relire les mots du métier avec l’entreprise'],
    ['coordinator', people.coordinator, 'contrast', 'Confier à…'],
  ])('shows the %s’s list and a request, with nothing that axe finds', async (_, person, theme, may) => {
    const frame = await open(person, { theme })
    expect(await frame.locator('[data-theme]').getAttribute('data-theme')).toBe(theme)
    await frame.getByText('2 demandes', { exact: true }).waitFor()
    expect(await findings(frame)).toEqual([])
    await frame.getByRole('row', { name: /Boulanger/ }).click()
    await frame.getByRole('heading', { name: /Boulanger/ }).waitFor()
    expect(await frame.getByRole('button', { name: may, exact: true }).count()).toBe(1)
    expect(await findings(frame)).toEqual([])
  })

  it('at 320 pixels shows one thing at a time, and nothing is cut off', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    const frame = await open(people.coordinator)
    const fits = () => frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
    await frame.getByText('2 demandes', { exact: true }).waitFor()
    expect(await fits()).toBe(true)
    await frame.getByRole('row', { name: /Boulanger/ }).click()
    await frame.getByRole('button', { name: 'Abandonner' }).click()
    expect(await fits()).toBe(true)
    expect(await frame.getByRole('table').isVisible()).toBe(false)
    expect(await findings(frame)).toEqual([])
    await frame.getByRole('button', { name: /Retour à la liste/ }).click()
    await frame.getByRole('table').waitFor()
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  it('does everything by keyboard alone, and the focus is never lost', async () => {
    const frame = await open(people.lead)
    await frame.getByText('2 demandes', { exact: true }).waitFor()
    await frame.locator('body').evaluate((body) => body.focus())
    await tabTo(frame, /^OFF-/)
    if ((await focused(frame)) !== baker) await page.keyboard.press('ArrowDown')
    expect(await focused(frame)).toBe(baker)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(frame)).toMatch(/^Boulanger/)
    await tabTo(frame, 'Je prends')
    await page.keyboard.press('Enter')
    await frame.getByRole('status').getByText('Vous suivez').waitFor()
    await expect.poll(() => focused(frame)).toMatch(/^Boulanger/)
    await tabTo(frame, 'Écrire')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Je passe <b>mardi</b> à 14 h.')
    await tabTo(frame, 'Envoyer le message')
    await page.keyboard.press('Enter')
    await frame.getByRole('status').getByText('J’envoie votre message à').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(frame)).toBe(baker)
  })

  it('changes while one looks at it', async () => {
    const frame = await open(people.coordinator)
    const row = frame.getByRole('row', { name: /Boulanger/ })
    await row.getByText('prise en charge').waitFor()
    await row.click()
    await frame.getByRole('heading', { name: /Boulanger/ }).waitFor()
    const { body } = await desk.ask(people.lead, `requests/${baker}`)
    await desk.ask(people.lead, `requests/${baker}/acts`, { act: 'activate', version: body.version })
    await row.getByText('en cours').waitFor()
    await frame.getByText('a joint l’artisan').waitFor()
  })

  it('does nothing for whoever saw an older request, and keeps what they wrote to send it again', async () => {
    // Of what happens meanwhile the page does not hear in time.
    await page.route('**/tab/api/changes*', (route) => route.abort())
    const frame = await open(people.lead)
    await frame.getByRole('row', { name: /Boulanger/ }).click()
    await frame.getByRole('button', { name: 'Écrire' }).click()
    await frame.getByLabel('Votre message à l’artisan').fill('Je viens à 15 h.')
    const { body } = await desk.ask(people.support, `requests/${baker}`)
    await desk.ask(people.support, `requests/${baker}/acts`, { act: 'finish-task', version: body.version })
    await frame.getByRole('button', { name: 'Envoyer le message' }).click()
    await frame.getByRole('status').getByText('Rien n’a été fait').waitFor()
    await frame.getByText('a fait une tâche').waitFor()
    await frame.getByRole('button', { name: 'Envoyer le message' }).click()
    await frame.getByText('« Je viens à 15 h. »').waitFor()
    await page.unroute('**/tab/api/changes*')
  })

  it('shows text as text, whatever it looks like', async () => {
    const request = await desk.store.requestByReference(baker)
    if (!request) throw new Error('there is no request')
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script> [lien](javascript:alert(3))'
    const said = (value: unknown) => ({ value, by: 'artisan' as const, words: hostile, at: 90 })
    const given = {
      ...request.given,
      firmName: said(hostile),
      schedule: said(hostile),
      profile: said(hostile),
    }
    const artisan = { ...request.artisan, name: hostile }
    const after = { ...request, given, artisan, version: request.version + 1 }
    await desk.store.commit({
      inbox: null,
      conversation: null,
      requests: [{ request: after, expected: request.version }],
      events: [],
      outbox: [],
    })
    const alerts: string[] = []
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message())
      void dialog.dismiss()
    })
    const frame = await open(people.support)
    await frame.getByRole('row', { name: /Boulanger/ }).click()
    await frame.getByText(hostile).nth(2).waitFor()
    await frame.getByText('« Je passe <b>mardi</b> à 14 h. »').waitFor()
    expect(await frame.locator('main img, main script, main b, main a[href^=javascript]').count()).toBe(0)
    expect(alerts).toEqual([])
  })

  it('says in plain words what to do when nothing answers', async () => {
    await page.route('**/tab/api/**', (route) => route.abort())
    await page.goto(`${desk.bot.url}/sandbox/tab?as=${people.lead}`)
    const frame = page.frameLocator('iframe')
    await frame.getByText(/Compagnon ne répond pas. Vérifiez votre connexion/).waitFor()
    await page.unroute('**/tab/api/**')
    await frame.getByRole('button', { name: 'Réessayer' }).first().click()
    await frame.getByText('2 demandes', { exact: true }).waitFor()
  })

  it('speaks English where Teams does, and follows its theme', async () => {
    const frame = await open(people.lead, { locale: 'en-gb' })
    await frame.getByText('2 requests', { exact: true }).waitFor()
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.getByLabel('Thème').selectOption('dark')
    await frame.locator('[data-theme=dark]').waitFor()
  })
})

describe('the plan and the observatory', () => {
  it.each([
    ['lead', people.lead, 'default'],
    ['support', people.support, 'dark'],
    ['coordinator', people.coordinator, 'contrast'],
  ])('show the same to the %s, with nothing that axe finds', async (_, person, theme) => {
    const plan = await open(person, { theme, at: 'plan' })
    await plan.getByText('3 entreprises vues').waitFor()
    await plan.getByText('Par commune').first().click()
    expect(await findings(plan)).toEqual([])
    const figures = await open(person, { theme, at: 'observatoire' })
    await figures.getByRole('heading', { name: 'Demandes transmises par mois' }).waitFor()
    await figures.getByText('Voir le tableau').first().click()
    await figures.getByRole('row', { name: /octobre 2026/ }).waitFor()
    expect(await findings(figures)).toEqual([])
  })

  it('at 320 pixels are cut off nowhere, with every table open', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const at of ['plan', 'observatoire']) {
      const frame = await open(people.lead, { at })
      await frame.locator('details').first().waitFor()
      const widths = await frame.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
        return [document.documentElement.scrollWidth, window.innerWidth]
      })
      expect([at, ...widths]).toEqual([at, 320, 320])
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  it('by keyboard: a commune of the plan narrows the list of firms, and a table of figures is downloaded', async () => {
    const plan = await open(people.lead, { at: 'plan' })
    await plan.getByText('12 entreprises').waitFor()
    await tabTo(plan, 'Par commune')
    await page.keyboard.press('Enter')
    await tabTo(plan, 'Bergues')
    await page.keyboard.press('Enter')
    await plan.getByText('4 entreprises').waitFor()
    const figures = await open(people.lead, { at: 'observatoire' })
    await figures.getByText('Voir le tableau').first().waitFor()
    await tabTo(figures, 'Voir le tableau')
    await page.keyboard.press('Enter')
    await tabTo(figures, 'Télécharger (CSV)')
    const coming = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await coming).suggestedFilename()).toBe('observatoire-months.csv')
  })
})

it('whoever is not staff is told so; outside of Teams the page says where it belongs', async () => {
  const artisan = desk.sandbox.cast.artisans[0]?.object ?? ''
  await page.goto(`${desk.bot.url}/sandbox/tab?as=${artisan}`)
  await page
    .frameLocator('iframe')
    .getByText(/conseillers nommés dans la convention/)
    .waitFor()
  await page.goto(`${desk.bot.url}/tab`)
  await page.getByText(/s’ouvre dans Teams/).waitFor()
})

it('loads at most 300 kB of script for its first page, kept for good, and nothing from elsewhere', async () => {
  const page = await (await fetch(`${desk.bot.url}/tab`)).text()
  const scripts = [...page.matchAll(/\/tab\/assets\/[\w-]+\.js/g)].map(([path]) => `${desk.bot.url}${path}`)
  expect(scripts.length).toBeGreaterThan(0)
  for (const encoding of ['br', 'gzip', 'identity']) {
    let size = 0
    for (const script of scripts) {
      const asset = await fetch(script, { headers: { 'accept-encoding': encoding } })
      expect(asset.headers.get('content-encoding') ?? 'identity').toBe(encoding)
      expect(asset.headers.get('cache-control')).toMatch(/immutable/)
      size += Number(asset.headers.get('content-length'))
    }
    expect(size).toBeGreaterThan(10_000)
    if (encoding !== 'identity') expect(size).toBeLessThan(300_000)
  }
  expect((await fetch(`${desk.bot.url}/tab/assets/..%2findex.html`)).status).toBe(404)
  expect(abroad).toEqual([])
})

it('nothing on the way made the browser complain', () => {
  const expected =
    /Failed to load resource: (?:net::ERR_FAILED|the server responded with a status of (?:403|409))/
  expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([])
})
