import { fold } from './fold.ts'
import { type Reader, reading } from './reading.ts'
import { taken } from './taken.ts'

const leadIn =
  /(?:(?:vos |ses |les |principales? )*(?:missions?|taches?|activites?|travail)(?: principales?| confiees?| a (?:faire|realiser|effectuer))*(?: seront?| sont| consistent a| est)?(?: les suivantes?)? ?: ?|\b(?:il|elle|on|la personne|le salarie|l'apprenti|vous)(?:\/elle|\(elle\))? (?:fera|ferez|aura a|aurez a|devra|devrez|s'occupera|vous occuperez|sera charge[e()]*|serez charge[e()]*|va|il faudra)(?: (?:de|d'|du|des))? ?:?|\bpour faire (?:de la |du |des |le |la |les )?)/
/** Where a list in one line ends. */
const sentenceEnd = /(?<!\b[a-z])\.(?=\s|$)|[!?\n]/
const bullet = /\n[ \t]*(?:[-*•·–]|\d+[.)])?[ \t]*/
const separator = /\s*(?:[,;]|\bet\b)\s+/

/** A task said in one line or in the lines after the lead-in; trimmed of bullets and full stops. */
const clean = (task: string) =>
  task
    .replace(/^[\s\-*•·–:,;]+|[\s.,;]+$/g, '')
    .slice(0, 300)
    .trim()

/** The tasks in a text that is nothing else: one a line, or between commas. */
export function tasksIn(text: string): string[] {
  return text
    .split(text.trim().includes('\n') ? bullet : separator)
    .map(clean)
    .filter((task) => task.length > 2)
    .slice(0, 12)
}

/** Reads what the person will do, only after words that announce it: « missions : … », « il fera … ». */
export const readTasks: Reader<string[]> = (text) => {
  const match = leadIn.exec(fold(text))
  if (!match) return undefined
  const from = match.index + match[0].length
  const rest = text.slice(from)
  const lines = rest.replace(/^\s*\n/, '\n').split(/\n\s*\n/)[0] ?? ''
  const listed = bullet.test(lines.trimEnd()) && /^\s*\n/.test(rest)
  const stop = listed ? lines.length : (sentenceEnd.exec(rest)?.index ?? rest.length)
  const block = (listed ? lines : rest.slice(0, stop)).slice(0, 1200).split(taken)[0] ?? ''
  const tasks = tasksIn(block)
  if (tasks.length === 0) return undefined
  const words = text.slice(match.index, from + block.length).trimEnd()
  return reading(text, match.index, words.length, tasks, 0.95)
}
