import { checkWording } from '../../domain/lawful-wording.ts'
import type { JobPostingAnswers } from '../../domain/posting.ts'
import { stretches, timeLabel } from '../../french/clock-times.ts'
import { fold } from '../../french/fold.ts'
import { inDigits } from '../../french/number.ts'
import { answersOf } from '../subject.ts'
import * as say from './sentences.ts'
import type { Work } from './work.ts'

/** What may be noted in place of a wish that no ad may carry. */
interface Instead {
  slot: 'profile' | 'experience'
  label: string
  value: unknown
}

/** Minutes from midnight before and after which no bus runs where the firms are. */
const [firstBus, lastBus] = [6 * 60, 22 * 60]

/** Somebody who lives near was wanted because of the first or the last hour of the day. */
function outOfReach({ schedule, profile }: JobPostingAnswers): Instead | undefined {
  for (const { from, to } of stretches(inDigits(fold(schedule ?? '')))) {
    const early = from < firstBus && `prise de poste à ${timeLabel(from)}`
    const hour = early || (to > lastBus && `fin de poste à ${timeLabel(to)}`)
    if (hour) return inProfile(`${hour}, pas de transport en commun à cette heure`, profile)
  }
  return undefined
}

function inProfile(label: string, profile: JobPostingAnswers['profile']): Instead {
  return { slot: 'profile', label, value: profile ? `${profile} ; ${label}` : label }
}

const beginner: Instead = {
  slot: 'experience',
  label: 'débutant accepté',
  value: { level: 'none', months: null },
}

/** By criterion, what the wish behind the words comes down to at work, where the answers show it. */
const wishes: Record<string, (known: JobPostingAnswers) => Instead | undefined> = {
  'lieu de résidence': outOfReach,
  âge: ({ experience }) => (experience ? undefined : beginner),
  'famille et grossesse': ({ profile }) => inProfile('disponible aux horaires du poste', profile),
  'apparence physique': ({ profile }) => inProfile('tenue soignée', profile),
  origine: ({ profile }) => inProfile('français courant', profile),
}

/**
 * Says what may stand in place of what an ad may not say. Where the draft shows what the wish was for, one is put
 * as a question: yes notes the lawful wording, no notes nothing.
 */
export function proposeInstead(work: Work, text: string): void {
  const answers = work.draft ? answersOf(work.draft) : {}
  for (const { criterion, words, instead } of checkWording(text)) {
    // Every apprentice is a beginner.
    const wish = work.draft?.kind === 'job-posting' ? wishes[criterion]?.(answers) : undefined
    if (wish && !work.memory.choosing) {
      const { slot, label, value } = wish
      const choosing = { slot, words, choices: [{ label, value }], offered: true }
      work.memory = { ...work.memory, choosing }
    } else if (instead) work.lines.push(say.rather(instead))
  }
}
