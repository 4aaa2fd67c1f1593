import { useState } from 'react'

const kept = new Map<string, unknown>()

/** A state that whoever leaves a page of the tab and comes back finds as they left it. */
export function useKept<T>(name: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : initial))
  const keep = (next: T) => {
    kept.set(name, next)
    setValue(next)
  }
  return [value, keep]
}
