import { useEffect, useState } from 'react'
import { getChanges } from './api.ts'

/** After a problem: first soon, then rarely. */
const pauses = [1_000, 5_000, 30_000]

/**
 * A version that becomes another one whenever something has changed that somebody might be looking at.
 * @param since the version that is known; undefined while none is
 */
export function useChanges(since: string | undefined): string {
  const [version, setVersion] = useState('')
  useEffect(() => {
    if (since === undefined) return
    const gone = new AbortController()
    void follow(since, gone.signal, setVersion)
    return () => gone.abort()
  }, [since])
  return version
}

async function follow(since: string, signal: AbortSignal, tell: (version: string) => void): Promise<void> {
  let seen = since
  let problems = 0
  while (!signal.aborted) {
    try {
      const { version } = await getChanges(seen, signal)
      problems = 0
      if (version !== seen) tell(version)
      seen = version
    } catch {
      const pause = pauses[Math.min(problems++, pauses.length - 1)]
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
