import type { z } from 'zod'
import type { translatePrompt } from '../../../prompts/translate.ts'
import { fold } from '../../french/fold.ts'
import { contractNames } from '../../queries/in-words.ts'
import { querySchema } from '../../queries/query.ts'
import { type Asking, readQuestion } from '../staff/question.ts'
import type { StaffWish } from '../staff/read.ts'

type Translation = z.infer<typeof translatePrompt.output>

const states: Record<NonNullable<Translation['states']>, string> = {
  waiting: 'en attente',
  'in-hand': 'en cours',
  open: 'ouvertes',
  ended: 'closes',
}
const nouns: Record<NonNullable<Translation['kind']>, string> = {
  'job-posting': 'offres',
  apprenticeship: 'demandes d’apprentissage',
  'business-project': 'projets',
}

/** Said beside the answer: what it is an answer to is the model's reading, and the asker can tell. */
const byTranslation = 'votre question est comprise à l’aide d’une IA, vérifiez que c’est bien elle'

/**
 * A question as a model translated it, put into plain words and compiled by the rules to the closed query. Names,
 * places and times count where they stand in the question and the readers read them; a question of which nothing can
 * be read so stays not understood.
 * @param restore puts back what stood where the model saw a placeholder
 */
export function compiled(
  text: string,
  translation: Translation,
  restore: (words: string) => string,
  asking: Asking,
): StaffWish | undefined {
  const { wish, kind, contract, mine } = translation
  if (wish === 'cannot') return undefined
  const quoted = (words: string | null) => {
    const said = words && restore(words)
    return said && fold(text).includes(fold(said)) ? said : undefined
  }
  const commune = quoted(translation.commune)
  const said = [
    quoted(translation.trade),
    commune && `à ${commune}`,
    quoted(translation.period),
    quoted(translation.olderThan),
  ].filter((words) => words !== undefined)
  if (said.length === 0) return undefined
  const sentence = [
    wish === 'count' ? 'combien de' : 'liste des',
    kind ? nouns[kind] : 'demandes',
    contract && `en ${contractNames[contract]}`,
    translation.states && states[translation.states],
    mine && 'que je suis',
    ...said,
  ]
  const { convention, staff, today } = asking
  const question = readQuestion(sentence.filter(Boolean).join(' '), { convention, staff, today })
  if (question?.is !== 'query' || question.unread.length > 0) return undefined
  if (!querySchema.safeParse(question.query).success) return undefined
  return { wish: 'ask', question: { ...question, notes: [...question.notes, byTranslation] } }
}
