import { useWords } from '../words.ts'

/** The shared prospecting plan. */
export function PlanPage(_: { version: string }) {
  const words = useWords()
  return <h2>{words.plan}</h2>
}
