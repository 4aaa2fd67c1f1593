import { fold } from '../../french/fold.ts'
import { takeAnswers } from './answers.ts'
import { askNext } from './ask.ts'
import type { Work } from './work.ts'

/**
 * The answer to « laquelle des deux ? », or to « c'est bien cela ? » where only one was offered. Anything else
 * drops the choice, and the message is handled as any other.
 * @returns whether the message was the answer
 */
export function choose(work: Work, text: string): boolean {
  const { choosing } = work.memory
  if (!choosing || !work.draft) return false
  work.memory = { ...work.memory, choosing: null }
  const { commands, answers } = work.understanding
  const said = (name: string) => commands.some((command) => command.name === name)
  const [first, second] = choosing.choices
  const words = fold(text).trim()
  const named = choosing.choices.filter(({ label }) => words.length > 1 && fold(label).includes(words))
  const chosen = !second && said('yes') ? first : named.length === 1 ? named[0] : undefined
  if (chosen) {
    takeAnswers(
      work,
      { [choosing.slot]: { value: chosen.value, words: choosing.words, at: 0, certainty: 1 } },
      [],
    )
    askNext(work)
    return true
  }
  const refused = !second && said('no') && Object.keys(answers).length === 0
  if (refused) askNext(work)
  return refused
}
