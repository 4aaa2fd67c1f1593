import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem } from './api.ts'

export interface Loaded<T> {
  /** The last answer; it stays while a newer one is fetched. */
  value: T | undefined
  problem: ApiProblem | undefined
  /** Fetches again. */
  again: () => void
  /** Puts an answer in place that came another way. */
  set: (value: T) => void
}

/**
 * What the API answers, fetched when `key` changes and whenever something has changed since.
 * @param key names what is fetched; an answer to another key is forgotten
 */
export function useLoaded<T>(
  key: string,
  version: string,
  load: (signal: AbortSignal) => Promise<T>,
): Loaded<T> {
  const [state, setState] = useState<{ key: string; value?: T; problem?: ApiProblem }>({ key })
  const [asked, setAsked] = useState(0)
  const latest = useRef(load)
  latest.current = load

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is fetched is named by the key, when by the others
  useEffect(() => {
    const gone = new AbortController()
    latest
      .current(gone.signal)
      .then((value) => setState({ key, value }))
      .catch((problem: unknown) => {
        if (gone.signal.aborted) return
        const known = problem instanceof ApiProblem ? problem : new ApiProblem(0, '')
        setState((before) => ({ ...(before.key === key ? before : { key }), problem: known }))
      })
    return () => gone.abort()
  }, [key, version, asked])

  const again = useCallback(() => setAsked((count) => count + 1), [])
  const set = useCallback((value: T) => setState({ key, value }), [key])
  const { value, problem } = state.key === key ? state : { value: undefined, problem: undefined }
  return { value, problem, again, set }
}
