import { useEffect, useRef } from 'react'
import type { Me } from '../../api/shapes.ts'
import { getRequests } from '../api.ts'
import { useKept } from '../kept.ts'
import { useLast } from '../last.ts'
import { useLoaded } from '../loaded.ts'
import { Pager } from '../pager.tsx'
import { Problem } from '../problem.tsx'
import { go } from '../route.ts'
import { useWords } from '../words.ts'
import { type Choices, Filters, noChoices } from './filters.tsx'
import { RequestDetail } from './request-detail.tsx'
import { RequestTable } from './request-table.tsx'
import './requests.css'

/** The list of requests that somebody may see, and beside it the one that is open. */
export function RequestsPage({
  me,
  version,
  open,
}: {
  me: Me | undefined
  version: string
  open: string | undefined
}) {
  const words = useWords()
  const [choices, setChoices] = useKept<Choices>('requests', noChoices)
  const [page, setPage] = useKept('requests page', 1)
  const wanted = { ...choices, page: String(page) }
  const list = useLoaded(JSON.stringify(wanted), version, (signal) => getRequests(wanted, signal))
  const shown = useLast(list.value)
  const table = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(open)

  // Whoever closes a request goes on in the list where they were.
  useEffect(() => {
    if (wasOpen.current && !open)
      table.current?.querySelector<HTMLElement>(`[data-reference="${wasOpen.current}"]`)?.focus()
    wasOpen.current = open
  }, [open])

  return (
    <div className="requests" data-open={open !== undefined}>
      <section className="list" aria-label={words.requests}>
        <Filters
          me={me}
          choices={choices}
          choose={(chosen) => {
            setChoices(chosen)
            setPage(1)
          }}
        />
        {list.problem && <Problem problem={list.problem} again={list.again} />}
        <p role="status" className="count">
          {shown ? words.count(shown.total) : words.loading}
        </p>
        {shown && shown.total > 0 && (
          <RequestTable rows={shown.rows} open={open} table={table} choose={(row) => go('demandes', row)} />
        )}
        {shown?.total === 0 && <p>{words.nothing}</p>}
        {shown && shown.pages > 1 && <Pager page={shown.page} pages={shown.pages} turn={setPage} />}
      </section>
      {open !== undefined && (
        <RequestDetail key={open} reference={open} version={version} close={() => go('demandes')} />
      )}
    </div>
  )
}
