import { showDate } from '../display.ts'
import { isPublicHoliday } from '../holidays.ts'
import type { Notice } from '../notice.ts'
import { addDays, weekday } from '../paris-time.ts'
import { opcosOf } from './opco.ts'
import type { Rule, Situation } from './situation.ts'
import { labourCode } from './sourced.ts'

/** How long the contract may last, and when teaching must begin. */
export const contract: Rule = (situation) => [...length(situation), ...trainingCentre(situation)]

/** Where the contract is sent, and how it may end. */
export const papers: Rule = (situation) => [...filing(situation), ...ending(situation)]

const shortest = 6
const longest = 36

function length({ answers: { contractMonths } }: Situation): Notice[] {
  if (!contractMonths || (contractMonths >= shortest && contractMonths <= longest)) return []
  return [
    {
      id: contractMonths < shortest ? 'length-short' : 'length-long',
      text:
        contractMonths < shortest
          ? 'Un contrat d’apprentissage dure au moins 6 mois, le temps de la formation. Votre conseiller vous dit la durée du diplôme.'
          : 'Un contrat d’apprentissage dure 3 ans au plus ; 4 ans avec un handicap reconnu, et un an de plus après un échec à l’examen.',
      ...labourCode('L6222-7-1 et L6222-11'),
    },
  ]
}

/** Training centres begin in September: from December to May that is more than three months off. */
function trainingCentre({ answers, start }: Situation): Notice[] {
  if (!answers.start || answers.start.kind === 'asap') return []
  const day = start.slice(5)
  if (day > '05-31' && day <= '12-01') return []
  return [
    {
      id: 'cfa-start',
      text: 'Le CFA doit commencer dans les trois mois après le début du contrat. La rentrée est souvent en septembre : votre conseiller cherche un CFA qui prend en cours d’année.',
      ...labourCode('L6222-12'),
    },
  ]
}

const filingDays = 5

function filing({ answers, trade, start }: Situation): Notice[] {
  if (!answers.start || answers.start.kind === 'asap') return []
  const { names, certain } = opcosOf(trade)
  const opco = names.length > 0 ? ` (${names.join(' ou ')})` : ''
  const exact = answers.start.kind === 'date'
  const last = exact ? `, au plus tard le ${showDate(afterWorkableDays(start, filingDays))}` : ''
  return [
    {
      id: 'filing',
      text: `Le contrat se signe, et l’embauche se déclare, avant le premier jour. Puis il part à votre OPCO${opco} dans les 5 jours ouvrables après le début${last}.`,
      ...labourCode('L6222-4, L1221-10, L6224-1 et D6224-1', names.length === 0 || certain),
    },
  ]
}

/** The day that closes so many workable days after another: every day but Sundays and public holidays. */
function afterWorkableDays(day: string, count: number): string {
  let last = day
  for (let left = count; left > 0; ) {
    last = addDays(last, 1)
    if (weekday(last) !== 7 && !isPublicHoliday(last)) left -= 1
  }
  return last
}

const wentWell = /bien passé|impeccable|nickel|rien à (?:dire|redire)/i

function ending({ answers: { lastTime } }: Situation): Notice[] {
  if (!lastTime || wentWell.test(lastTime)) return []
  return [
    {
      id: 'ending',
      text: 'Pendant les 45 premiers jours dans l’entreprise, chacun peut arrêter librement. Après, la Chambre de métiers peut servir de médiateur : un appel suffit.',
      ...labourCode('L6222-18 et L6222-39'),
    },
  ]
}
