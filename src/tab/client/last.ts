import { useRef } from 'react'

/** The last value there was: a page does not go blank while the next answer is fetched. */
export function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value)
  if (value !== undefined) last.current = value
  return last.current
}
