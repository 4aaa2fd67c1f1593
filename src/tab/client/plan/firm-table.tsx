import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components'
import type { Firm } from '../../api/figure-shapes.ts'
import { useWords } from '../words.ts'

/** A page of the firms of the plan, each with what the person may do with it. */
export function FirmTable({
  firms,
  visit,
}: {
  firms: readonly Firm[]
  visit: (firm: Firm, act: Firm['doable'][number]) => void
}) {
  const words = useWords()
  const { firmColumns: columns } = words
  return (
    <Table size="small" aria-label={words.firms}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{columns.firm}</TableHeaderCell>
          <TableHeaderCell>{columns.standing}</TableHeaderCell>
          <TableHeaderCell className="wide">{columns.visitor}</TableHeaderCell>
          <TableHeaderCell className="wide">{columns.next}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {firms.map((firm) => {
          const next = [
            firm.seenOn && words.seenOn(firm.seenOn),
            firm.result,
            firm.callBackOn && words.callBackOn(firm.callBackOn),
          ]
          return (
            <TableRow key={firm.siret}>
              <TableCell>
                <span className="row" lang="fr">
                  <span className="title">{firm.name}</span>
                  <span className="under">{joined([firm.trade, firm.commune, firm.phone])}</span>
                  <span className="under narrow">{joined([firm.visitor, ...next])}</span>
                </span>
              </TableCell>
              <TableCell>
                <span className="standing">
                  <span lang="fr">{firm.standing}</span>
                  {firm.doable.slice(0, 1).map((act) => {
                    const title = words.visits[act === 'return' && !firm.mine ? 'free' : act]
                    // One place for whatever it says: whoever pressed it finds the focus where it was.
                    return (
                      <Button
                        key={firm.siret}
                        size="small"
                        className="visit"
                        appearance={act === 'take' ? 'secondary' : 'subtle'}
                        aria-label={`${title} : ${firm.name}`}
                        onClick={() => visit(firm, act)}
                      >
                        {title}
                      </Button>
                    )
                  })}
                </span>
              </TableCell>
              <TableCell className="wide" lang="fr">
                {firm.visitor}
              </TableCell>
              <TableCell className="wide" lang="fr">
                {joined(next)}
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}

const joined = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(' · ')
