import type { Plan } from '../../api/figure-shapes.ts'
import { Sentence } from '../sentence.tsx'
import { useWords } from '../words.ts'

/** How far the plan has come, in sentences and as a bar towards its objective. */
export function Progress({ plan: { progress, seen, objective } }: { plan: Plan }) {
  const words = useWords()
  return (
    <section aria-label={words.planProgress} className="progress">
      {progress.split('\n\n').map((line) => (
        <p key={line}>
          <Sentence text={line} />
        </p>
      ))}
      {objective !== null && objective > 0 && (
        <progress max={objective} value={Math.min(seen, objective)} aria-label={words.planProgress}>
          {words.seenOf(seen, objective)}
        </progress>
      )}
    </section>
  )
}
