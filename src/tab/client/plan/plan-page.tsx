import { useState } from 'react'
import type { Firm } from '../../api/figure-shapes.ts'
import type { Me } from '../../api/shapes.ts'
import { ApiProblem, getPlan, getTable, sendVisit } from '../api.ts'
import { Download } from '../download.tsx'
import { useKept } from '../kept.ts'
import { useLast } from '../last.ts'
import { useLoaded } from '../loaded.ts'
import { Pager } from '../pager.tsx'
import { Problem } from '../problem.tsx'
import { Said } from '../said.tsx'
import { useWords } from '../words.ts'
import { FirmTable } from './firm-table.tsx'
import './plan.css'
import { type Choices, noChoices, PlanFilters } from './plan-filters.tsx'
import { Progress } from './progress.tsx'
import { Tallies } from './tallies.tsx'

/** The shared prospecting plan: how far it has come, where, its firms, and who visits them. */
export function PlanPage({ me, version }: { me: Me | undefined; version: string }) {
  const words = useWords()
  const [choices, setChoices] = useKept<Choices>('plan', noChoices)
  const [page, setPage] = useKept('plan page', 1)
  const [said, setSaid] = useState<{ text: string; done: boolean }>()
  const [failure, setFailure] = useState<{ of: ApiProblem; again: () => void }>()
  const wanted = { ...choices, page: String(page) }
  const { value, problem, again } = useLoaded(JSON.stringify(wanted), version, (signal) =>
    getPlan(wanted, signal),
  )
  const plan = useLast(value)
  const choose = (chosen: Choices) => {
    setChoices(chosen)
    setPage(1)
  }

  async function visit(firm: Firm, act: Firm['doable'][number]): Promise<void> {
    setFailure(undefined)
    try {
      const { message, done } = await sendVisit(firm.siret, { act })
      setSaid({ text: message, done })
      again()
    } catch (thrown) {
      const of = thrown instanceof ApiProblem ? thrown : new ApiProblem(0, '')
      setFailure({ of, again: () => void visit(firm, act) })
    }
  }

  return (
    <div className="page">
      {problem && <Problem problem={problem} again={again} />}
      {!plan && !problem && <p role="status">{words.loading}</p>}
      {plan && (
        <>
          <Progress plan={plan} />
          <div className="tallies">
            <Tallies
              title={words.byCommune}
              of={words.commune}
              tallies={plan.communes}
              pick={(commune) => choose({ ...choices, commune })}
            />
            <Tallies
              title={words.byFamily}
              of={words.trade}
              tallies={plan.families}
              pick={(family) => choose({ ...choices, family })}
            />
          </div>
          <h2>{words.firms}</h2>
          <PlanFilters me={me} communes={plan.communes} choices={choices} choose={choose} />
          <Said said={said} />
          {failure && <Problem problem={failure.of} again={failure.again} />}
          <p role="status" className="count">
            {words.firmCount(plan.total)}
          </p>
          {plan.total > 0 ? <FirmTable firms={plan.firms} visit={visit} /> : <p>{words.noFirms}</p>}
          {plan.pages > 1 && <Pager page={plan.page} pages={plan.pages} turn={setPage} />}
          <p className="under">{words.howToVisit}</p>
          {me?.role === 'coordinator' && <Download name="plan.csv" fetchTable={() => getTable('plan.csv')} />}
        </>
      )}
    </div>
  )
}
