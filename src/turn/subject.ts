import { dialogs } from '../../dialogs/index.ts'
import type { Apprenticeship } from '../domain/answers/apprenticeship.ts'
import type { BusinessProject } from '../domain/answers/business-project.ts'
import type { JobPosting } from '../domain/answers/job-posting.ts'
import { apprenticeshipTexts, apprenticeshipTitle } from '../domain/apprentice-wish.ts'
import { type Notice, ruleWithSource } from '../domain/notice.ts'
import type { CardDraft } from '../domain/outgoing.ts'
import { parisDate } from '../domain/paris-time.ts'
import { postingTexts, postingTitle } from '../domain/posting.ts'
import { projectTitle } from '../domain/project-plan.ts'
import type { Kind, Request } from '../domain/request.ts'
import { apprenticeshipNotices } from '../domain/rules/apprenticeship-notices.ts'
import { projectNotices } from '../domain/rules/project-notices.ts'
import { known } from '../flow/advance.ts'
import type { AnyDialog } from '../flow/dialog.ts'
import { wordingOf } from './model/wording.ts'

/** Answers of any kind, by slot: what they share has one name and one shape. */
type All = Omit<BusinessProject & Apprenticeship, 'contract'> & JobPosting
export type Answers = { [N in keyof All]?: All[N] | null }

/** More would hide the request. */
const mostPoints = 6

/** A text that goes with a request, for a person to read again. */
type DraftedText = NonNullable<CardDraft['texts']>[number]

/** What a request is about, in words: all that tells one kind from another beside its questions. */
interface Subject {
  /** « votre offre »: feminine, as every sentence about it is. */
  noun: string
  /** A correction as one may write it. */
  example: string
  title: (answers: object) => string
  /** The drafted texts under a recap or a request card; empty ones are left out. */
  texts: (answers: object) => { title: string; text: string }[]
  /** Rules of law and figures that bite with these answers, the most important first. */
  notices: (answers: object, today: string) => Notice[]
}

const subjects: Record<Kind, Subject> = {
  'job-posting': {
    noun: 'offre',
    example: 'le salaire est 2 300 € brut',
    title: postingTitle,
    texts: postingTexts,
    notices: () => [],
  },
  apprenticeship: {
    noun: 'demande d’apprenti',
    example: 'il aura 17 ans',
    title: apprenticeshipTitle,
    texts: apprenticeshipTexts,
    notices: (answers, today) => apprenticeshipNotices(answers, { today }),
  },
  'business-project': {
    noun: 'demande',
    example: 'j’ai 3 salariés',
    title: projectTitle,
    texts: () => [],
    notices: (answers) => projectNotices(answers),
  },
}

/** The dialog that takes this request down. */
export function dialogOf({ kind }: Pick<Request, 'kind'>): AnyDialog {
  return dialogs[kind]
}

/** What is known of a request today, by slot. */
export function answersOf({ kind, given }: Pick<Request, 'kind' | 'given'>): Answers {
  return known(dialogs[kind], given)
}

/** « Boulanger / Boulangère (H/F) », « Reprise : Coiffeur / Coiffeuse »: the heading of its card. */
export function titleOf(request: Pick<Request, 'kind' | 'given'>): string {
  return subjects[request.kind].title(answersOf(request))
}

/** The drafted texts of a card, and the rules that bite, with their sources: what both sides should have seen. */
export function textsOf(request: Pick<Request, 'kind' | 'given' | 'updatedAt'>): DraftedText[] {
  const points = noticesOf(request, parisDate(new Date(request.updatedAt))).slice(0, mostPoints)
  const text = points.map((point) => `• ${ruleWithSource(point)}`).join('\n')
  return [...draftedTexts(request), ...(text ? [{ title: 'À voir ensemble', text }] : [])]
}

/** The texts by template; the offer's own in a model's words where the draft keeps some for these very answers. */
function draftedTexts({ kind, given }: Pick<Request, 'kind' | 'given'>): DraftedText[] {
  const answers = answersOf({ kind, given })
  const texts = subjects[kind].texts(answers)
  const wording = kind === 'job-posting' ? wordingOf(given, answers) : undefined
  if (wording === undefined) return texts
  const title = 'Texte de l’offre (rédigé avec une IA, à relire)'
  return [{ title, text: wording, byModel: true }, ...texts.slice(1)]
}

/** « votre offre », « votre demande d’apprenti ». */
export function nounOf({ kind }: Pick<Request, 'kind'>): string {
  return subjects[kind].noun
}

/** A correction of such a request, as one may write it. */
export function exampleOf({ kind }: Pick<Request, 'kind'>): string {
  return subjects[kind].example
}

/** « offre d’emploi », « demande d’apprenti », « projet d’entreprise »: one that is yet to be begun. */
export function newName(kind: Kind): string {
  return {
    'job-posting': 'offre d’emploi',
    apprenticeship: 'apprenti',
    'business-project': 'projet d’entreprise',
  }[kind]
}

/** « votre offre (Boulanger / Boulangère) ». */
export function nameOf(request: Pick<Request, 'kind' | 'given'>): string {
  const { trade, title } = answersOf(request)
  const what = trade?.label ?? title
  return what ? `votre ${nounOf(request)} (${what})` : `votre ${nounOf(request)}`
}

/** The rules that bite with what is known. @param today `YYYY-MM-DD`, Paris */
export function noticesOf(request: Pick<Request, 'kind' | 'given'>, today: string): Notice[] {
  return subjects[request.kind].notices(answersOf(request), today)
}
