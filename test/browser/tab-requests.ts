import { describe, expect, it } from 'vitest'
import { people } from '../tab/desk.ts'
import { focus, roles, type TabWindow } from './tab-window.ts'

/** What the page of the requests does in a browser. */
export function describeRequests(open: () => TabWindow): void {
  const may = {
    lead: 'Je prends',
    support: 'Fait : Relire les mots du métier avec l’entreprise',
    coordinator: 'Confier à…',
  }

  describe('the requests page', () => {
    it.each(roles)(
      'shows the %s’s list and a request in every theme, with nothing that axe finds',
      async (role) => {
        const { findings, ...tab } = open()
        const frame = await tab.open(role)
        await frame.getByText('2 demandes', { exact: true }).waitFor()
        await frame.getByRole('row', { name: /Boulanger/ }).click()
        await frame.getByRole('heading', { name: /Boulanger/ }).waitFor()
        expect(await frame.getByRole('button', { name: may[role], exact: true }).count()).toBe(1)
        expect(await findings(frame)).toEqual([])
      },
    )

    it('at 320 pixels shows one thing at a time, and nothing is cut off', async () => {
      const { page, widths, findings, ...tab } = open()
      await page.setViewportSize({ width: 320, height: 640 })
      const frame = await tab.open('coordinator')
      await frame.getByText('2 demandes', { exact: true }).waitFor()
      expect(await widths(frame)).toEqual([320, 320])
      await frame.getByRole('row', { name: /Boulanger/ }).click()
      await frame.getByRole('button', { name: 'Abandonner' }).click()
      expect(await widths(frame)).toEqual([320, 320])
      expect(await frame.getByRole('table').isVisible()).toBe(false)
      expect(await findings(frame)).toEqual([])
      await frame.getByRole('button', { name: /Retour à la liste/ }).click()
      await frame.getByRole('table').waitFor()
      await page.setViewportSize({ width: 1280, height: 800 })
    })

    it('by keyboard: search, open, take, write, and go on in the list; the focus is never lost', async () => {
      const { page, baker, tabTo, ...tab } = open()
      const frame = await tab.open('lead')
      await frame.getByText('2 demandes', { exact: true }).waitFor()
      await tabTo(frame, 'Chercher')
      await page.keyboard.type('bon grain')
      await frame.getByText('1 demande', { exact: true }).waitFor()
      await tabTo(frame, baker)
      await page.keyboard.press('Enter')
      await expect.poll(() => focus(frame)).toMatch(/^Boulanger/)
      await tabTo(frame, 'Je prends')
      await page.keyboard.press('Enter')
      await frame.getByRole('status').getByText('Vous suivez').waitFor()
      await expect.poll(() => focus(frame)).toMatch(/^Boulanger/)
      await tabTo(frame, 'Écrire')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Je passe <b>mardi</b> à 14 h.')
      await tabTo(frame, 'Envoyer le message')
      await page.keyboard.press('Enter')
      await frame.getByRole('status').getByText('J’envoie votre message à').waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => focus(frame)).toBe(baker)
      await page.keyboard.press('Shift+Tab')
      expect(await focus(frame)).toBe('Effacer les choix')
      await page.keyboard.press('Enter')
      await frame.getByText('2 demandes', { exact: true }).waitFor()
    })

    it('keeps what was chosen while one looks at another page', async () => {
      const tab = open()
      const frame = await tab.open('lead')
      await frame.getByLabel('État').selectOption('ended')
      await frame.getByText('60 demandes', { exact: true }).waitFor()
      await frame.getByRole('button', { name: 'Page suivante' }).click()
      await frame.getByText('Page 2 sur 3').waitFor()
      await frame.getByRole('link', { name: 'Plan' }).click()
      await frame.getByText('12 entreprises').waitFor()
      await frame.getByRole('link', { name: 'Demandes' }).click()
      await frame.getByText('Page 2 sur 3').waitFor()
      expect(await frame.getByLabel('État').inputValue()).toBe('ended')
    })

    it('changes while one looks at it', async () => {
      const { desk, baker, ...tab } = open()
      const frame = await tab.open('coordinator')
      const row = frame.getByRole('row', { name: /Boulanger/ })
      await row.getByText('prise en charge').waitFor()
      await row.click()
      await frame.getByRole('heading', { name: /Boulanger/ }).waitFor()
      const { body } = await desk.ask(people.lead, `requests/${baker}`)
      const act = { act: 'activate', version: body.version }
      expect((await desk.ask(people.lead, `requests/${baker}/acts`, act)).status).toBe(200)
      await row.getByText('en cours').waitFor()
      await frame.getByText('a joint l’artisan').waitFor()
    })

    it('does nothing for whoever saw an older request, and keeps what they wrote to send it again', async () => {
      const { desk, page, baker, ...tab } = open()
      // Of what happens meanwhile the page does not hear in time.
      await page.route('**/tab/api/changes*', (route) => route.abort())
      const frame = await tab.open('lead')
      await frame.getByRole('row', { name: /Boulanger/ }).click()
      await frame.getByRole('button', { name: 'Écrire' }).click()
      await frame.getByLabel('Votre message à l’artisan').fill('Je viens à 15 h.')
      const { body } = await desk.ask(people.support, `requests/${baker}`)
      const task = { act: 'finish-task', version: body.version }
      await desk.ask(people.support, `requests/${baker}/acts`, task)
      await frame.getByRole('button', { name: 'Envoyer le message' }).click()
      await frame.getByRole('status').getByText('Rien n’a été fait').waitFor()
      await frame.getByText('a fait une tâche').waitFor()
      await frame.getByRole('button', { name: 'Envoyer le message' }).click()
      await frame.getByText('« Je viens à 15 h. »').waitFor()
      await page.unroute('**/tab/api/changes*')
    })
  })
}
