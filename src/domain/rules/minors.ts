import type { Notice } from '../notice.ts'
import { minorNights } from './minor-nights.ts'
import type { Rule, Situation } from './situation.ts'
import { labourCode } from './sourced.ts'
import { longestDay, workSpan } from './work-span.ts'

/** What the law keeps for those under 18 about hours, nights, Sundays and rest; silent about who is surely of age. */
export const minors: Rule = (situation) =>
  situation.maybeMinor
    ? [...minorNights(situation), ...hours(situation), ...sundays(situation), ...rest(situation)]
    : []

const weekly = 35
const daily = 8 * 60

function hours({ answers, trade }: Situation): Notice[] {
  if ((answers.weeklyHours ?? 0) <= weekly && longestDay(answers) <= daily) return []
  const sites =
    trade?.family === 'bâtiment' ? ' Sur certains chantiers, jusqu’à 5 h de plus sont admises.' : ''
  return [
    {
      id: 'minor-hours',
      text: `Avant 18 ans, un apprenti travaille 35 h par semaine et 8 h par jour au plus, pauses non comprises.${sites}`,
      ...labourCode('L3162-1 et L3162-3'),
    },
  ]
}

/** A trade that we do not know may be on the list. */
function sundays({ answers, trade }: Situation): Notice[] {
  if (!answers.sundays || !trade || trade.sundays) return []
  return [
    {
      id: 'minor-sundays',
      text: 'Avant 18 ans, un apprenti de votre métier ne travaille ni le dimanche ni les jours fériés : la loi ne le permet que dans l’alimentation, la restauration et les fleurs. Un jour de semaine peut remplacer le dimanche.',
      ...labourCode('L3164-5, L3164-6, R3164-1 et R3164-2'),
    },
  ]
}

const sixDays = /lundi au (?:samedi|dimanche)|mardi au dimanche|tous les jours|[67] jours par semaine/
const dailyRest = 12 * 60

function rest({ answers }: Situation): Notice[] {
  const { from, to } = workSpan(answers)
  const long = from !== undefined && to !== undefined && to - from > 24 * 60 - dailyRest
  if (!long && !sixDays.test(answers.schedule ?? '')) return []
  return [
    {
      id: 'minor-rest',
      text: 'Avant 18 ans, un apprenti a deux jours de repos de suite chaque semaine, et 12 h de repos entre deux journées (14 h avant 16 ans).',
      ...labourCode('L3164-1 et L3164-2'),
    },
  ]
}
