import type { Chart } from '../../api/figure-shapes.ts'
import { useWords } from '../words.ts'

/** The numbers of a chart. */
export function ChartTable({ chart: { title, columns, rows } }: { chart: Chart }) {
  const words = useWords()
  const compared = rows.some(({ change }) => change !== null)
  return (
    <table className="numbers">
      <caption className="unseen">{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          {compared && (
            <th scope="col" lang={words.lang}>
              {words.change}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, change }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell ?? words.hidden}</td>
            ))}
            {compared && <td>{change}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
