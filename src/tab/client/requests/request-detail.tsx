import { Button, Spinner } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { ShownRequest } from '../../api/shapes.ts'
import { getRequest } from '../api.ts'
import { useLoaded } from '../loaded.ts'
import { Problem } from '../problem.tsx'
import { Said } from '../said.tsx'
import { Sentence } from '../sentence.tsx'
import { useWords } from '../words.ts'
import { Acts } from './acts.tsx'
import { History } from './history.tsx'

/** All of one request, and what the person may do to it. */
export function RequestDetail({
  reference,
  version,
  close,
}: {
  reference: string
  version: string
  close: () => void
}) {
  const words = useWords()
  const { value, problem, again, set } = useLoaded(reference, version, (signal) =>
    getRequest(reference, signal),
  )
  const [said, setSaid] = useState<{ text: string; done: boolean }>()
  const heading = useRef<HTMLHeadingElement>(null)
  const loaded = value !== undefined
  useEffect(() => {
    if (loaded) heading.current?.focus()
  }, [loaded])

  return (
    <section
      className="detail"
      aria-label={reference}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close()
      }}
    >
      <Button size="small" appearance="subtle" className="back" onClick={close}>
        ← {words.back}
      </Button>
      {problem && <Problem problem={problem} again={again} />}
      {!value && !problem && <Spinner label={words.loading} />}
      <Said said={said} />
      {value && (
        <>
          <h2 tabIndex={-1} ref={heading} lang="fr">
            {value.title}
          </h2>
          <p className="under">
            {value.reference} · <span lang="fr">{value.standing}</span> · {value.submittedOn}
          </p>
          <Facts request={value} />
          <Acts
            request={value}
            done={(outcome) => {
              set(outcome.request)
              setSaid({ text: outcome.message, done: outcome.done })
              heading.current?.focus()
            }}
          />
          <Answers request={value} />
          <History lines={value.history} />
        </>
      )}
    </section>
  )
}

function Facts({ request }: { request: ShownRequest }) {
  const words = useWords()
  const facts = [
    [words.contact, request.contact ?? words.noContact],
    [words.ledBy, request.lead],
    [words.supportedBy, request.support],
    [words.heldBy, request.advisor ?? words.nobody],
  ] as const
  return (
    <>
      <dl className="facts">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd lang="fr">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {request.delivery && (
        <p>
          <Sentence text={request.delivery} />
        </p>
      )}
    </>
  )
}

function Answers({ request: { lines, texts } }: { request: ShownRequest }) {
  const words = useWords()
  return (
    <section>
      <h3>{words.answers}</h3>
      <dl className="facts" lang="fr">
        {lines.map(({ label, value, note, missing }) => (
          <div key={`${label} ${value}`} data-missing={missing}>
            <dt>{label}</dt>
            <dd>
              {value}
              {note && <span className="under">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {texts.map(({ title, text }) => (
        <section key={title} lang="fr">
          <h4>{title}</h4>
          <p className="text">{text}</p>
        </section>
      ))}
    </section>
  )
}
