import type { Apprenticeship } from './answers/apprenticeship.ts'
import { contractWords } from './answers/values.ts'
import {
  showClock,
  showCommune,
  showHours,
  showList,
  showMonths,
  showPay,
  showStart,
  showYears,
} from './display.ts'
import { sentences } from './posting.ts'

/** Answers as they are known: null where the person passed. */
export type ApprenticeshipAnswers = {
  [N in keyof Apprenticeship]?: Apprenticeship[N] | null | undefined
}

/** « Apprenti : Boulanger / Boulangère ». */
export function apprenticeshipTitle({ trade, title }: ApprenticeshipAnswers): string {
  const name = trade?.label ?? title
  return name ? `Apprentissage${'\u00a0'}: ${name}` : 'Apprentissage'
}

/** What a young person or an orientation centre may be told of the place, from the answers alone. */
export function apprenticeshipTexts(answers: ApprenticeshipAnswers): { title: string; text: string }[] {
  const { firmName, commune, openings, targetDiploma, start, contractMonths, tasks, profile } = answers
  const { weeklyHours, schedule, earliestHour, sundays, benefits, alternative, pay } = answers
  const place = commune ? `, à ${showCommune(commune)},` : ''
  const wanted = openings && openings > 1 ? `${openings} apprentis` : 'un apprenti ou une apprentie'
  const aim = targetDiploma ? `, pour préparer le diplôme suivant${'\u00a0'}: ${targetDiploma}` : ''
  const early = earliestHour ? `pas avant ${showClock(earliestHour)}` : ''
  return [
    {
      title: 'La place proposée',
      text: sentences(
        `${firmName ?? 'Une entreprise artisanale'}${place} accueillerait ${wanted}${aim}`,
        tasks?.length ? `Au quotidien${'\u00a0'}: ${showList(tasks)}` : '',
        profile ?? '',
      ),
    },
    {
      title: 'Conditions',
      text: sentences(
        start ? `Début${'\u00a0'}: ${showStart(start)}` : '',
        contractMonths ? `Durée${'\u00a0'}: ${showMonths(contractMonths)}` : '',
        weeklyHours ? `${showHours(weeklyHours)} par semaine` : '',
        schedule ? `Horaires${'\u00a0'}: ${schedule}` : early,
        sundays === false ? 'Pas de travail le dimanche' : '',
        benefits?.length ? `Avantages${'\u00a0'}: ${showList(benefits)}` : '',
      ),
    },
    {
      title: 'Autre possibilité',
      text: alternative ? sentences(`${contractWords[alternative]}${pay ? `, ${showPay(pay)}` : ''}`) : '',
    },
    { title: 'Le maître d’apprentissage', text: tutorText(answers) },
  ].filter(({ text }) => text !== '')
}

function tutorText({ tutor, tutorDiploma, tutorYears, apprenticesNow }: ApprenticeshipAnswers): string {
  if (!tutor && !tutorDiploma && tutorYears == null) return ''
  return sentences(
    tutor ?? '',
    tutorDiploma ? `Diplôme${'\u00a0'}: ${tutorDiploma}` : '',
    tutorYears == null ? '' : `${showYears(tutorYears)} de métier`,
    apprenticesNow ? `Apprentis déjà là${'\u00a0'}: ${apprenticesNow}` : '',
  )
}
