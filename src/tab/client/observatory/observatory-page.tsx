import type { Me } from '../../api/shapes.ts'
import { getObservatory } from '../api.ts'
import { useKept } from '../kept.ts'
import { useLast } from '../last.ts'
import { useLoaded } from '../loaded.ts'
import { pickersOf, themselves } from '../picker.tsx'
import { Problem } from '../problem.tsx'
import { useWords } from '../words.ts'
import { ChartFigure } from './chart-figure.tsx'
import './observatory.css'

const all = { scope: 'shared', by: 'family', kind: '', family: '', commune: '', contract: '', state: '' }

/** The counts of the last twelve months, for all partners or for one's own office. */
export function ObservatoryPage({ me, version }: { me: Me | undefined; version: string }) {
  const words = useWords()
  const [wanted, setWanted] = useKept('observatory', all)
  const { value, problem, again } = useLoaded(JSON.stringify(wanted), version, (signal) =>
    getObservatory(wanted, signal),
  )
  const observatory = useLast(value)
  const pick = pickersOf(wanted, setWanted)
  const any = ['', words.any] as const

  return (
    <div className="page">
      <search className="filters" aria-label={words.figures}>
        {pick('scope', words.scope, Object.entries(words.scopes))}
        {pick('by', words.apart, Object.entries(words.aparts))}
        {pick('kind', words.kind, [any, ...Object.entries(words.kinds)])}
        {pick('family', words.trade, [any, ...themselves(me?.trades)])}
        {pick('commune', words.commune, [['', words.anyCommune], ...themselves(me?.communes)])}
        {pick('contract', words.contract, [any, ...Object.entries(me?.contracts ?? {})])}
        {pick('state', words.requestState, [any, ...Object.entries(me?.states ?? {})])}
      </search>
      {problem && <Problem problem={problem} again={again} />}
      {!observatory && <p role="status">{words.loading}</p>}
      {observatory && (
        <>
          <p lang="fr" role="status">
            {observatory.period} {observatory.scope}
          </p>
          {observatory.charts.map((chart) => (
            <ChartFigure key={chart.id} chart={chart} wanted={wanted} />
          ))}
          {observatory.delays.length > 0 && (
            <section lang="fr">
              <h2>{words.delays}</h2>
              {observatory.delays.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </section>
          )}
        </>
      )}
    </div>
  )
}
