import type { ShownRequest } from '../../api/shapes.ts'
import { useWords } from '../words.ts'

/** What happened to a request, newest first. */
export function History({ lines }: { lines: ShownRequest['history'] }) {
  const words = useWords()
  return (
    <section>
      <h3>{words.history}</h3>
      <ol className="history" lang="fr" reversed>
        {lines.toReversed().map(({ at, when, who, what, words: said }) => (
          <li key={`${at} ${what}`}>
            <strong>{who}</strong> {what}
            {said && <> : « {said} »</>}
            <span className="under">{when}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
