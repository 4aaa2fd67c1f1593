import { describe, expect, it } from 'vitest'
import { people } from '../tab/desk.ts'
import { focus, roles, type TabWindow } from './tab-window.ts'

/** What the pages of the plan and of the observatory do in a browser. */
export function describeFigurePages(open: () => TabWindow): void {
  describe('the plan', () => {
    it.each(roles)('is shown to the %s in every theme, with nothing that axe finds', async (role) => {
      const { findings, ...tab } = open()
      const frame = await tab.open(role, { at: 'plan' })
      await frame.getByText('3 entreprises vues').waitFor()
      await frame.getByText('Par commune').first().click()
      expect(await findings(frame)).toEqual([])
      const takesOut = frame.getByRole('button', { name: 'Télécharger (CSV)' })
      expect(await takesOut.count()).toBe(role === 'coordinator' ? 1 : 0)
    })

    it('by keyboard: a commune narrows the list, a firm is taken and given back', async () => {
      const { page, tabTo, ...tab } = open()
      const frame = await tab.open('lead', { at: 'plan' })
      await frame.getByText('12 entreprises').waitFor()
      await tabTo(frame, 'Par commune')
      await page.keyboard.press('Enter')
      await tabTo(frame, 'Bergues')
      await page.keyboard.press('Enter')
      await frame.getByText('4 entreprises').waitFor()
      await tabTo(frame, 'Je visite : Maison 10')
      await page.keyboard.press('Enter')
      await frame.getByRole('status').getByText('vous visitez Maison 10').waitFor()
      await expect.poll(() => focus(frame)).toBe('Rendre : Maison 10')
      await page.keyboard.press('Enter')
      await frame.getByRole('status').getByText('de nouveau libre').waitFor()
      await expect.poll(() => focus(frame)).toBe('Je visite : Maison 10')
    })

    it('finds a firm by its name, and changes while one looks at it', async () => {
      const { desk, ...tab } = open()
      const frame = await tab.open('coordinator', { at: 'plan' })
      await frame.getByLabel('Chercher').fill('maison 11')
      await frame.getByText('1 entreprise', { exact: true }).waitFor()
      const [firm] = (await desk.ask(people.lead, 'plan?text=maison%2011')).body.firms
      await desk.ask(people.lead, `plan/${firm.siret}/visits`, { act: 'take' })
      await frame.getByRole('button', { name: 'Libérer : Maison 11' }).waitFor()
    })
  })

  describe('the observatory', () => {
    it.each(roles)('is shown to the %s in every theme, with nothing that axe finds', async (role) => {
      const { findings, ...tab } = open()
      const frame = await tab.open(role, { at: 'observatoire' })
      await frame.getByRole('heading', { name: 'Demandes transmises par mois' }).waitFor()
      await frame.getByText('Voir le tableau').first().click()
      await frame.getByRole('row', { name: /octobre 2026/ }).waitFor()
      expect(await findings(frame)).toEqual([])
      // A table stands behind every chart, and every chart says what it counts.
      const charts = await frame.getByRole('figure').count()
      expect(charts).toBe(5)
      expect(await frame.locator('figure summary').count()).toBe(charts)
      expect(await frame.locator('figcaption p:not(:empty)').count()).toBe(charts)
    })

    it('by keyboard: counted by something else, and a table taken out', async () => {
      const { page, tabTo, ...tab } = open()
      const frame = await tab.open('lead', { at: 'observatoire' })
      await frame.getByText('Voir le tableau').first().waitFor()
      await tabTo(frame, 'Compter par')
      await page.keyboard.press('ArrowDown')
      await frame.getByRole('heading', { name: 'Demandes par métier', exact: true }).waitFor()
      expect(await focus(frame)).toBe('Compter par')
      await tabTo(frame, 'Voir le tableau')
      await page.keyboard.press('Enter')
      await tabTo(frame, 'Télécharger (CSV)')
      const coming = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      expect((await coming).suggestedFilename()).toBe('observatoire-months.csv')
      expect(await focus(frame)).toBe('Télécharger (CSV)')
    })
  })

  it('the plan and the observatory at 320 pixels are cut off nowhere, with every table open', async () => {
    const { page, widths, ...tab } = open()
    await page.setViewportSize({ width: 320, height: 640 })
    for (const at of ['plan', 'observatoire'] as const) {
      const frame = await tab.open('lead', { at })
      await frame.locator('details').first().waitFor()
      await frame.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
      })
      expect([at, ...(await widths(frame))]).toEqual([at, 320, 320])
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  })
}
