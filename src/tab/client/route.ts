import { useSyncExternalStore } from 'react'

export const pages = ['demandes', 'plan', 'observatoire'] as const
export type PageName = (typeof pages)[number] | 'installer'

/** Where somebody is in the tab: `#/demandes/OFF-K7M2PR`. */
export interface Route {
  page: PageName
  /** The reference of the request that is open. */
  subject: string | undefined
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(watch, () => window.location.hash)
  const [, page = '', subject] = hash.split('/')
  const known: readonly string[] = [...pages, 'installer']
  return {
    page: known.includes(page) ? (page as PageName) : 'demandes',
    subject: subject ? decodeURIComponent(subject) : undefined,
  }
}

export function go(page: PageName, subject?: string): void {
  window.location.hash = `/${page}${subject ? `/${encodeURIComponent(subject)}` : ''}`
}

function watch(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
