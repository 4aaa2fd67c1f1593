import { useWords } from '../words.ts'

/** The counts that the partners share. */
export function ObservatoryPage(_: { version: string }) {
  const words = useWords()
  return <h2>{words.observatory}</h2>
}
