import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Chart } from '../../api/shapes.ts'
import { ApiProblem, getTable } from '../api.ts'
import { Problem } from '../problem.tsx'
import { useWords } from '../words.ts'
import { Bars } from './bars.tsx'
import { ChartTable } from './chart-table.tsx'
import { Columns } from './columns.tsx'

/** A chart, what it counts, the table behind it, and that table as a file. */
export function ChartFigure({ chart, wanted }: { chart: Chart; wanted: Record<string, string> }) {
  const words = useWords()
  const [problem, setProblem] = useState<ApiProblem>()
  const download = () => {
    setProblem(undefined)
    save(chart, wanted).catch((failure: unknown) =>
      setProblem(failure instanceof ApiProblem ? failure : new ApiProblem(0, '')),
    )
  }
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
            <Button size="small" lang={words.lang} onClick={download}>
              {words.download}
            </Button>
            {problem && <Problem problem={problem} again={download} />}
          </details>
        </>
      )}
    </figure>
  )
}

async function save({ id }: Chart, wanted: Record<string, string>): Promise<void> {
  const url = URL.createObjectURL(await getTable({ ...wanted, chart: id }))
  const link = document.createElement('a')
  link.href = url
  link.download = `observatoire-${id}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
