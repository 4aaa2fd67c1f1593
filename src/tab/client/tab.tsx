import {
  FluentProvider,
  Spinner,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { lazy, Suspense, useEffect, useState } from 'react'
import { getMe } from './api.ts'
import { type Host, type HostTheme, meetHost, onThemeChange } from './host.ts'
import { useChanges } from './live.ts'
import { useLoaded } from './loaded.ts'
import { Problem } from './problem.tsx'
import { RequestsPage } from './requests/requests-page.tsx'
import { go, pages, useRoute } from './route.ts'
import { useWords, WordsProvider, wordsFor } from './words.ts'

// What nobody has opened yet is not fetched.
const PlanPage = lazy(() => import('./plan/plan-page.tsx').then(({ PlanPage }) => ({ default: PlanPage })))
const ObservatoryPage = lazy(() =>
  import('./observatory/observatory-page.tsx').then(({ ObservatoryPage }) => ({ default: ObservatoryPage })),
)
const SetupPage = lazy(() =>
  import('./setup/setup-page.tsx').then(({ SetupPage }) => ({ default: SetupPage })),
)

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

/** The tab: introduces itself to Teams, takes its theme and locale, and shows the page that is asked for. */
export function Tab() {
  const [host, setHost] = useState<Host | 'outside'>()
  const [theme, setTheme] = useState<HostTheme>('default')
  useEffect(() => {
    void meetHost().then((met) => {
      if (met) {
        setTheme(met.theme)
        onThemeChange(setTheme)
        if (met.subject) go('demandes', met.subject)
      }
      setHost(met ?? 'outside')
    })
  }, [])
  const words = wordsFor(host && host !== 'outside' ? host.locale : 'fr')
  useEffect(() => {
    document.documentElement.lang = words.lang
  }, [words])
  return (
    <WordsProvider value={words}>
      <FluentProvider theme={themes[theme]} className="tab" data-theme={theme}>
        {host === 'outside' ? <main className="notice">{words.outside}</main> : host ? <Pages /> : <Wait />}
      </FluentProvider>
    </WordsProvider>
  )
}

const Wait = () => <Spinner className="notice" label={useWords().loading} />

/** Pages that are chosen in the tab itself, in the order in which they stand there. */
const titles = { demandes: 'requests', plan: 'plan', observatoire: 'observatory' } as const

function Pages() {
  const words = useWords()
  const { page, subject } = useRoute()
  const me = useLoaded('me', '', getMe)
  const version = useChanges(me.value?.version)
  if (page === 'installer') {
    return (
      <Suspense fallback={<Wait />}>
        <SetupPage />
      </Suspense>
    )
  }
  if (me.problem && !me.value) return <Problem problem={me.problem} again={me.again} />
  return (
    <>
      <nav className="pages" aria-label={words.nav}>
        {pages.map((name) => (
          <a key={name} href={`#/${name}`} aria-current={name === page ? 'page' : undefined}>
            {words[titles[name]]}
          </a>
        ))}
      </nav>
      <main>
        <h1 className="unseen">{words[titles[page]]}</h1>
        <Suspense fallback={<Wait />}>
          {page === 'plan' ? (
            <PlanPage me={me.value} version={version} />
          ) : page === 'observatoire' ? (
            <ObservatoryPage me={me.value} version={version} />
          ) : (
            <RequestsPage me={me.value} version={version} open={subject} />
          )}
        </Suspense>
      </main>
    </>
  )
}
