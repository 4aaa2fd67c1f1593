import type { Chart } from '../../api/figure-shapes.ts'
import { getTable } from '../api.ts'
import { Download } from '../download.tsx'
import { useWords } from '../words.ts'
import { Bars } from './bars.tsx'
import { ChartTable } from './chart-table.tsx'
import { Columns } from './columns.tsx'

/** A chart, what it counts, the table behind it, and that table as a file. */
export function ChartFigure({ chart, wanted }: { chart: Chart; wanted: Record<string, string> }) {
  const words = useWords()
  const empty = chart.rows.every(({ cells }) => cells.every((cell) => cell === 0))
  return (
    <figure lang="fr">
      <figcaption>
        <h2>{chart.title}</h2>
        <p className="under">{chart.definition}</p>
      </figcaption>
      {empty ? (
        <p lang={words.lang}>{words.nothingToCount}</p>
      ) : (
        <>
          {chart.id === 'months' ? <Columns chart={chart} /> : <Bars chart={chart} />}
          <details>
            <summary lang={words.lang}>{words.seeTable}</summary>
            <ChartTable chart={chart} />
            <Download
              name={`observatoire-${chart.id}.csv`}
              fetchTable={() => getTable('observatory.csv', { ...wanted, chart: chart.id })}
            />
          </details>
        </>
      )}
    </figure>
  )
}
