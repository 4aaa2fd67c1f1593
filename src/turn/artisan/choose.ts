import { fold } from '../../french/fold.ts'
import { questionsIn } from '../../french/question.ts'
import { takeAnswers } from './answers.ts'
import { askNext } from './ask.ts'
import { inform } from './information.ts'
import type { Work } from './work.ts'

/**
 * The answer to « laquelle des deux ? », or to « c'est bien cela ? » where only one was offered. Anything else
 * is handled as any other message.
 * @returns whether the message was the answer
 */
export function choose(work: Work, text: string): boolean {
  const { choosing } = work.memory
  if (!choosing || !work.draft) return false
  const { commands, answers, ambiguous, declined } = work.understanding
  const said = (name: string) => commands.some((command) => command.name === name)
  const [first, second] = choosing.choices
  const words = fold(text).trim()
  const named = choosing.choices.filter(({ label }) => words.length > 1 && fold(label).includes(words))
  const chosen = !second && said('yes') ? first : named.length === 1 ? named[0] : undefined
  if (chosen) {
    work.memory = { ...work.memory, choosing: null }
    takeAnswers(
      work,
      { [choosing.slot]: { value: chosen.value, words: choosing.words, at: 0, certainty: 1 } },
      [],
    )
    // « oui. ça coûte combien, un apprenti ? »
    if (questionsIn(text).length > 0 && inform(work, text)) return true
    askNext(work)
    return true
  }
  const refused = !second && said('no') && Object.keys(answers).length === 0
  const anew = [...Object.keys(answers), ...ambiguous.map((one) => one.slot), ...declined]
  // A digression leaves the choice open; only another answer to the same question replaces it.
  if (refused || anew.includes(choosing.slot)) work.memory = { ...work.memory, choosing: null }
  if (refused) askNext(work)
  return refused
}
