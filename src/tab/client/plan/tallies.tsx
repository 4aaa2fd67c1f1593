import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components'
import type { Tally } from '../../api/figure-shapes.ts'
import { useWords } from '../words.ts'

/** How many firms stand where; a name narrows the list below to it. */
export function Tallies({
  title,
  of,
  tallies,
  pick,
}: {
  title: string
  /** What a row is. */
  of: string
  tallies: readonly Tally[]
  pick: (id: string) => void
}) {
  const { tallyColumns: columns } = useWords()
  return (
    <details>
      <summary>{title}</summary>
      <Table size="extra-small" aria-label={title}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{of}</TableHeaderCell>
            <TableHeaderCell>{columns.toSee}</TableHeaderCell>
            <TableHeaderCell className="wide">{columns.assigned}</TableHeaderCell>
            <TableHeaderCell>{columns.seen}</TableHeaderCell>
            <TableHeaderCell>{columns.total}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {tallies.map(({ id, name, total, toSee, assigned, seen }) => (
            <TableRow key={id}>
              <TableCell lang="fr">
                {id === '' ? (
                  name
                ) : (
                  <button type="button" className="row link" onClick={() => pick(id)}>
                    {name}
                  </button>
                )}
              </TableCell>
              <TableCell>{toSee}</TableCell>
              <TableCell className="wide">{assigned}</TableCell>
              <TableCell>{seen}</TableCell>
              <TableCell>{total}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </details>
  )
}
