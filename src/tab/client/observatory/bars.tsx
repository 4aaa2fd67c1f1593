import type { Chart } from '../../api/figure-shapes.ts'
import { useWords } from '../words.ts'

/** A bar for each row, by its first number. */
export function Bars({ chart: { rows } }: { chart: Chart }) {
  const words = useWords()
  const largest = Math.max(1, ...rows.map(({ cells }) => cells[0] ?? 0))
  return (
    <div className="bars" aria-hidden="true">
      {rows.map(({ name, cells: [cell], change }) => (
        <div key={name}>
          <span>{name}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none">
            <title>{name}</title>
            <rect className="series" data-series="0" width={((cell ?? 0) / largest) * 100} height="10" />
          </svg>
          <span>
            {cell ?? words.hidden}
            {change && <span className="under"> {change}</span>}
          </span>
        </div>
      ))}
    </div>
  )
}
