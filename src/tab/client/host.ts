import { app, authentication } from '@microsoft/teams-js'

export type HostTheme = 'default' | 'dark' | 'contrast'

/** What Teams says of the place that the tab is shown in. */
export interface Host {
  theme: HostTheme
  /** As Teams names it: `fr-fr`, `en-us`. */
  locale: string
  /** What a link into the tab is about: a reference. */
  subject: string | undefined
}

/** Teams answers at once; outside of it nobody does, and teams-js would wait a minute. */
const patience = 3_000

/**
 * Introduces the tab to Teams. A page of our own origin may stand in for Teams: that is the sandbox.
 * @returns undefined where the page is shown outside of Teams
 */
export async function meetHost(): Promise<Host | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience))
  const met = app.initialize([window.location.origin]).then(() => app.getContext())
  const context = await Promise.race([met.catch(() => undefined), late])
  if (!context) return undefined
  app.notifyAppLoaded()
  void app.notifySuccess()
  return {
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    subject: context.page.subPageId || undefined,
  }
}

/** Tells each change of theme in Teams. */
export function onThemeChange(change: (theme: HostTheme) => void): void {
  app.registerOnThemeChangeHandler((theme) => change(themeOf(theme)))
}

const themeOf = (theme: string): HostTheme => (theme === 'dark' || theme === 'contrast' ? theme : 'default')

let kept: { token: string; until: number } | undefined

/** The token that says who looks: kept until shortly before it ends. */
export async function token({ fresh = false } = {}): Promise<string> {
  if (!fresh && kept && kept.until > Date.now()) return kept.token
  const got = await authentication.getAuthToken()
  kept = { token: got, until: endOf(got) - 60_000 }
  return got
}

function endOf(token: string): number {
  try {
    const [, claims = ''] = token.split('.')
    return JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))).exp * 1_000
  } catch {
    return 0
  }
}
