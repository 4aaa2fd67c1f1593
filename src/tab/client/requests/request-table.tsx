import {
  Badge,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { Row } from '../../api/shapes.ts'
import { useWords } from '../words.ts'

const keys = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1_000, End: 1_000 }

/** The list as a table. One of its rows takes part in the order of the Tab key; the arrows go from row to row. */
export function RequestTable({
  rows,
  open,
  table,
  choose,
}: {
  rows: readonly Row[]
  open: string | undefined
  table: RefObject<HTMLDivElement | null>
  choose: (reference: string) => void
}) {
  const words = useWords()
  const [at, setAt] = useState<string>()
  const current = rows.find(({ reference }) => reference === at) ?? rows[0]

  function move(event: KeyboardEvent<HTMLElement>): void {
    const step = keys[event.key as keyof typeof keys]
    if (step === undefined) return
    event.preventDefault()
    const stops = [...(table.current?.querySelectorAll<HTMLElement>('[data-reference]') ?? [])]
    const from = stops.indexOf(event.target as HTMLElement)
    stops[Math.min(Math.max(from + step, 0), stops.length - 1)]?.focus()
  }

  return (
    <div ref={table}>
      <Table size="small" aria-label={words.table} onKeyDown={move}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{words.columns.request}</TableHeaderCell>
            <TableHeaderCell className="wide">{words.columns.commune}</TableHeaderCell>
            <TableHeaderCell>{words.columns.standing}</TableHeaderCell>
            <TableHeaderCell className="wide">{words.columns.advisor}</TableHeaderCell>
            <TableHeaderCell className="widest">{words.columns.on}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow
              key={row.reference}
              aria-current={row.reference === open || undefined}
              onClick={() => choose(row.reference)}
            >
              <TableCell>
                <button
                  type="button"
                  className="row"
                  data-reference={row.reference}
                  tabIndex={row === current ? 0 : -1}
                  onFocus={() => setAt(row.reference)}
                >
                  <span className="title" lang="fr">
                    {row.title}
                  </span>
                  <span className="under">
                    {row.reference}
                    {row.firm && ` · ${row.firm}`}
                  </span>
                </button>
              </TableCell>
              <TableCell className="wide">{row.commune}</TableCell>
              <TableCell>
                <Standing row={row} />
              </TableCell>
              <TableCell className="wide">{row.advisor ?? words.nobody}</TableCell>
              <TableCell className="widest">{row.submittedOn}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}

function Standing({ row }: { row: Row }) {
  const words = useWords()
  return (
    <span className="standing">
      <span lang="fr" data-state={row.state}>
        {row.standing}
      </span>
      {row.tasks > 0 && (
        <Badge appearance="tint" color="brand" className="tasks">
          {words.tasks(row.tasks)}
        </Badge>
      )}
    </span>
  )
}
