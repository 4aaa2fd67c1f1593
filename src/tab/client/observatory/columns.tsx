import type { Chart } from '../../api/figure-shapes.ts'

/** « mars », « juin », « juil », « août », « nov »: as short as they stay apart. */
const short = (month: string) => month.slice(0, /^(?:mars|ju|août)/.test(month) ? 4 : 3)

/** Two series side by side over time. The table behind it has the numbers: who hears the page is told so. */
export function Columns({ chart: { columns, rows } }: { chart: Chart }) {
  const largest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell ?? 0)))
  return (
    <div aria-hidden="true">
      <p className="legend">
        {columns.slice(1).map((name, index) => (
          <span key={name} className="series" data-series={index}>
            <svg viewBox="0 0 10 10" width="10" height="10">
              <title>{name}</title>
              <rect width="10" height="10" />
            </svg>
            {name}
          </span>
        ))}
      </p>
      <div className="columns">
        {rows.map(({ name, cells }) => (
          <div key={name}>
            <span className="value">{cells[0] ?? '–'}</span>
            <svg viewBox="0 0 20 100" preserveAspectRatio="none">
              <title>{name}</title>
              {cells.map((cell, index) => (
                <rect
                  key={columns[index + 1]}
                  className="series"
                  data-series={index}
                  x={10 - index * 9}
                  width="8"
                  y={100 - ((cell ?? 0) / largest) * 100}
                  height={((cell ?? 0) / largest) * 100}
                />
              ))}
            </svg>
            <span>{short(name)}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
