import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { said } from '../tab/desk.ts'
import { describeFigurePages } from './tab-figures.ts'
import { describeRequests } from './tab-requests.ts'
import { openWindow, type PageName, type TabWindow } from './tab-window.ts'

let tab: TabWindow

beforeAll(async () => {
  tab = await openWindow()
}, 90_000)
afterAll(() => tab.close())

describeRequests(() => tab)
describeFigurePages(() => tab)

describe('text shows as text, whatever it looks like', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script> [lien](javascript:alert(3))'

  it.each<[PageName, number]>([
    ['demandes', 3],
    ['plan', 1],
    ['observatoire', 1],
  ])('in the %s', async (at, times) => {
    const { page, desk, baker } = tab
    await desk.writes(baker, (request) => ({
      given: {
        ...request.given,
        ...said({ firmName: hostile, schedule: hostile, profile: hostile }),
        ...said({ commune: { name: hostile, insee: null, postcode: null } }),
      },
      artisan: { ...request.artisan, name: hostile },
    }))
    await desk.renames('Maison 12', hostile)
    const alerts: string[] = []
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message())
      void dialog.dismiss()
    })
    const frame = await tab.open('support', { at })
    if (at === 'demandes') {
      await frame.getByRole('row', { name: /Boulanger/ }).click()
      await frame.getByText('« Je passe <b>mardi</b> à 14 h. »').waitFor()
    }
    if (at === 'plan') await frame.getByLabel('Chercher').fill('onerror')
    if (at === 'observatoire') {
      await frame.getByLabel('De qui').selectOption('own')
      await frame.getByLabel('Compter par').selectOption('commune')
    }
    // Places are compared without their signs.
    const words = at === 'observatoire' ? /^Img-Src-X-Onerror-Alert/ : hostile
    await frame
      .getByText(words)
      .nth(times - 1)
      .waitFor()
    expect(await frame.locator('main img, main script, main b, main a[href^=javascript]').count()).toBe(0)
    expect(alerts).toEqual([])
  })
})

describe('the tab', () => {
  it('says in plain words what to do when nothing answers', async () => {
    const { page } = tab
    await page.route('**/tab/api/**', (route) => route.abort())
    const frame = await tab.open('lead').catch(() => page.frames()[1])
    if (!frame) throw new Error('there is no tab')
    await frame.getByText(/Compagnon ne répond pas. Vérifiez votre connexion/).waitFor()
    await page.unroute('**/tab/api/**')
    await frame.getByRole('button', { name: 'Réessayer' }).first().click()
    await frame.getByText('2 demandes', { exact: true }).waitFor()
  })

  it('speaks English where Teams does, and follows its theme', async () => {
    const frame = await tab.open('lead', { locale: 'en-gb' })
    await frame.getByText('2 requests', { exact: true }).waitFor()
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en')
    await tab.page.getByLabel('Thème').selectOption('dark')
    await frame.locator('[data-theme=dark]').waitFor()
  })

  it('is where staff find it: beside their conversation, and not beside an artisan’s', async () => {
    const { page, desk } = tab
    await page.goto(`${desk.bot.url}/sandbox`)
    const own = page.getByRole('region', { name: 'Un conseiller, en privé' })
    await own.getByLabel('Vous êtes').selectOption('Coordinateur emploi')
    expect(await page.getByRole('region', { name: 'L’artisan' }).getByRole('link').count()).toBe(0)
    await own.getByRole('link', { name: 'Onglet' }).click()
    await page.frameLocator('iframe').getByText('2 demandes', { exact: true }).waitFor()
    expect(await page.getByLabel('Vous êtes').locator('option:checked').textContent()).toBe(
      'Coordinateur emploi',
    )
  })

  it('tells whoever is not staff so; outside of Teams it says where it belongs', async () => {
    const { page, desk } = tab
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
    const { url } = tab.desk.bot
    const page = await (await fetch(`${url}/tab`)).text()
    const scripts = [...page.matchAll(/\/tab\/assets\/[\w-]+\.js/g)].map(([path]) => `${url}${path}`)
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
    expect((await fetch(`${url}/tab/assets/..%2findex.html`)).status).toBe(404)
    expect(tab.abroad).toEqual([])
  })

  it('made the browser complain of nothing on the way', () => {
    const expected =
      /Failed to load resource: (?:net::ERR_FAILED|the server responded with a status of (?:403|409))/
    expect(tab.complaints.filter((complaint) => !expected.test(complaint))).toEqual([])
  })

  it('runs no script that stands in the page', async () => {
    const frame = await tab.open('lead')
    await frame.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "run"'
      document.body.append(script)
    })
    expect(await frame.title()).toBe('Compagnon')
    await expect.poll(() => tab.complaints.at(-1)).toMatch(/Content Security Policy/)
  })
})
