import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ActOutcome, Doable, ShownRequest } from '../../api/shapes.ts'
import { ApiProblem, sendAct } from '../api.ts'
import { Problem } from '../problem.tsx'
import { useWords } from '../words.ts'
import { ActForm } from './act-form.tsx'

/** What the person may do to a request now: at one touch, or after a form. */
export function Acts({
  request,
  done,
}: {
  request: ShownRequest
  done: (outcome: ActOutcome & { done: boolean }) => void
}) {
  const words = useWords()
  const [open, setOpen] = useState<Doable['act']>()
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<{ of: ApiProblem; again: () => void }>()
  const form = request.doable.find(({ act, asks }) => act === open && asks)

  async function send(act: Doable['act'], argument = ''): Promise<void> {
    setSending(true)
    setProblem(undefined)
    try {
      const outcome = await sendAct(request.reference, { act, version: request.version, argument })
      // What was written stays where it could not be done: it may be sent again.
      if (outcome.done) setOpen(undefined)
      done(outcome)
    } catch (failure) {
      const of = failure instanceof ApiProblem ? failure : new ApiProblem(0, '')
      setProblem({ of, again: () => void send(act, argument) })
    } finally {
      setSending(false)
    }
  }

  if (request.doable.length === 0) return <p className="under">{words.nothingDoable}</p>
  return (
    <section className="acts" aria-label={words.doable}>
      <div className="buttons" lang="fr">
        {request.doable.map(({ act, title, asks, argument }, index) => (
          <Button
            key={`${act} ${argument ?? ''}`}
            appearance={index === 0 ? 'primary' : 'secondary'}
            disabled={sending}
            aria-expanded={asks ? act === open : undefined}
            onClick={() => (asks ? setOpen(act === open ? undefined : act) : send(act, argument))}
          >
            {title}
          </Button>
        ))}
      </div>
      {problem && <Problem problem={problem.of} again={problem.again} />}
      {form?.asks && (
        <ActForm
          key={form.act}
          asks={form.asks}
          sending={sending}
          send={(argument) => send(form.act, argument)}
          cancel={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}
