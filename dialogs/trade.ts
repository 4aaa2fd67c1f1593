import type { TradeAnswer } from '../src/domain/answers/values.ts'

/** What every dialog shares of the question for the trade; a trade that is in no list is kept as the title. */
export const trade = {
  label: 'Métier',
  choices: ['Boulanger', 'Coiffeur', 'Maçon', 'Mécanicien'],
  required: true,
  when: ({ title }: { title?: string | null | undefined }) => !title,
  show: ({ label }: TradeAnswer) => label,
  inSentence: ({ label }: TradeAnswer) => label.toLowerCase(),
}
