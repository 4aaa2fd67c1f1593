import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import axe from 'axe-core'
import type { Frame } from 'playwright-core'
import { people, startDesk } from '../tab/desk.ts'
import { launchChromium } from './chromium.ts'

/** Who looks: whose office leads, whose office supports, and who coordinates. */
export const roles = ['lead', 'support', 'coordinator'] as const
const themes = ['default', 'dark', 'contrast'] as const
export type PageName = 'demandes' | 'plan' | 'observatoire'

/** A browser window on the sandbox, which shows the tab of a bot with requests, a past and a plan. */
export async function openWindow() {
  const [, desk, chromium] = await Promise.all([
    // As `npm start` does it, where it was not done yet.
    promisify(execFile)(process.execPath, ['src/tab/build.ts'], { env: { ...process.env, NODE_ENV: '' } }),
    startDesk(),
    launchChromium({ viewport: { width: 1280, height: 800 } }),
  ])
  const [baker] = await Promise.all([
    desk.handsOver(0, 'boulanger'),
    desk.handsOver(1, 'coiffeur', 'Salon Hélène'),
  ])
  await Promise.all([desk.hasPast(baker, 60), desk.hasPlan()])

  const complaints: string[] = []
  const abroad: string[] = []
  const page = await chromium.browser.newPage()
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

  return {
    desk,
    page,
    /** The reference of the baker's offer. */
    baker,
    complaints,
    abroad,

    /** Opens the tab in the sandbox's window. @returns the frame that the tab is in */
    async open(
      role: (typeof roles)[number],
      {
        theme = 'default',
        locale = 'fr-fr',
        at = 'demandes',
      }: { theme?: string; locale?: string; at?: PageName } = {},
    ): Promise<Frame> {
      const as = people[role]
      await page.goto(`${desk.bot.url}/sandbox/tab?as=${as}&theme=${theme}&locale=${locale}&page=${at}`)
      await page.frameLocator('iframe').locator('main').waitFor()
      const frame = page.frames().find((one) => one !== page.mainFrame())
      if (!frame) throw new Error('there is no tab')
      return frame
    },

    /** What axe finds in the tab as it stands, in each theme of Teams. */
    async findings(frame: Frame): Promise<string[]> {
      const found: string[] = []
      await frame.evaluate(axe.source)
      for (const theme of themes) {
        await page.getByLabel('Thème').selectOption(theme)
        await frame.locator(`[data-theme=${theme}]`).waitFor()
        // What is measured is not on its way between two colours.
        await frame.waitForFunction(() =>
          document
            .getAnimations()
            .every((change) => !(change instanceof CSSTransition) || change.playState !== 'running'),
        )
        const { violations } = await frame.evaluate(() =>
          // @ts-expect-error axe is there since the line above
          window.axe.run(document, { resultTypes: ['violations'] }),
        )
        for (const { id, nodes } of violations as axe.Result[])
          found.push(
            `${theme}, ${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message}`).join(' ')}`,
          )
      }
      return found
    },

    /** Tab after Tab, until what is focused reads so. Wherever it comes by, the focus is to be seen. */
    async tabTo(frame: Frame, words: string | RegExp): Promise<void> {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab')
        const { name, seen } = await focused(frame)
        if (!seen) throw new Error(`the focus on ${name} is not to be seen`)
        if (typeof words === 'string' ? name === words : words.test(name)) return
      }
      throw new Error(`the Tab key does not come to ${words}`)
    },

    /** How wide the page is and how wide the window: the same where nothing has to be pushed aside. */
    widths: (frame: Frame) => frame.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]),

    async close(): Promise<void> {
      await chromium.close()
      await desk.stop()
    },
  }
}
export type TabWindow = Awaited<ReturnType<typeof openWindow>>

/** What has the focus, by its reference or its label, and whether one sees that it has. */
function focused(frame: Frame): Promise<{ name: string; seen: boolean }> {
  return frame.evaluate(() => {
    const on = document.activeElement
    if (!on || on === document.body) return { name: '', seen: true }
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(on)
    const outline = outlineStyle !== 'none' && outlineWidth !== '0px' && !/^rgba.*, 0\)$/.test(outlineColor)
    const label = on.getAttribute('aria-label') ?? (on as HTMLInputElement).labels?.[0]?.textContent
    const name = on.getAttribute('data-reference') ?? label ?? on.textContent ?? ''
    return { name: name.trim(), seen: outline || boxShadow !== 'none' }
  })
}

export const focus = async (frame: Frame): Promise<string> => (await focused(frame)).name
