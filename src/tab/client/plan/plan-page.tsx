import type { Me } from '../../api/shapes.ts'
import { getPlan } from '../api.ts'
import { useKept } from '../kept.ts'
import { useLast } from '../last.ts'
import { useLoaded } from '../loaded.ts'
import { Pager } from '../pager.tsx'
import { Picker, themselves } from '../picker.tsx'
import { Problem } from '../problem.tsx'
import { Sentence } from '../sentence.tsx'
import { useWords } from '../words.ts'
import { FirmTable } from './firm-table.tsx'
import './plan.css'
import { Tallies } from './tallies.tsx'

const all = { state: '', commune: '', family: '', mine: '' }

/** The shared prospecting plan: how far it has come, where, and its firms. */
export function PlanPage({ me, version }: { me: Me | undefined; version: string }) {
  const words = useWords()
  const [choices, setChoices] = useKept('plan', all)
  const [page, setPage] = useKept('plan page', 1)
  const wanted = { ...choices, page: String(page) }
  const { value, problem, again } = useLoaded(JSON.stringify(wanted), version, (signal) =>
    getPlan(wanted, signal),
  )
  const plan = useLast(value)
  const choose = (more: Partial<typeof all>) => {
    setChoices({ ...choices, ...more })
    setPage(1)
  }
  const any = ['', words.any] as const

  return (
    <div className="page">
      {problem && <Problem problem={problem} again={again} />}
      {!plan && <p role="status">{words.loading}</p>}
      {plan && (
        <>
          <section aria-label={words.planProgress} className="progress">
            {plan.progress.split('\n\n').map((line) => (
              <p key={line}>
                <Sentence text={line} />
              </p>
            ))}
            {plan.objective !== null && plan.objective > 0 && (
              <progress max={plan.objective} value={Math.min(plan.seen, plan.objective)}>
                {words.seenOf(plan.seen, plan.objective)}
              </progress>
            )}
          </section>
          <div className="tallies">
            <Tallies
              title={words.byCommune}
              tallies={plan.communes}
              pick={(commune) => choose({ commune })}
            />
            <Tallies title={words.byFamily} tallies={plan.families} pick={(family) => choose({ family })} />
          </div>
          <h2>{words.firms}</h2>
          <search className="filters" aria-label={words.firms}>
            <Picker
              label={words.view}
              value={choices.state}
              options={[any, ...Object.entries(words.states)]}
              pick={(state) => choose({ state })}
            />
            <Picker
              label={words.commune}
              value={choices.commune}
              options={[['', words.anyCommune], ...plan.communes.map(({ id, name }) => [id, name] as const)]}
              pick={(commune) => choose({ commune })}
            />
            <Picker
              label={words.trade}
              value={choices.family}
              options={[any, ...themselves(me?.trades)]}
              pick={(family) => choose({ family })}
            />
            <Picker
              label={words.columns.advisor}
              value={choices.mine}
              options={[any, ['true', words.mine]]}
              pick={(mine) => choose({ mine })}
            />
          </search>
          <p role="status" className="count">
            {words.firmCount(plan.total)}
          </p>
          {plan.total > 0 ? <FirmTable firms={plan.firms} /> : <p>{words.noFirms}</p>}
          {plan.pages > 1 && <Pager page={plan.page} pages={plan.pages} turn={setPage} />}
          <p className="under">{words.howToVisit}</p>
        </>
      )}
    </div>
  )
}
