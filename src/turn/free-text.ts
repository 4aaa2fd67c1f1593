import type { Command } from '../domain/command.ts'
import { fold } from '../french/fold.ts'
import { type Reading, reading } from '../french/reading.ts'
import { taken, takeOut } from '../french/taken.ts'
import { tasksIn } from '../french/tasks.ts'
import { overlaps, unlawfulIn } from './out-of-reach.ts'
import { hasSubstance } from './substance.ts'

/** Slots that a person may answer in their own words, with the longest answer that each takes. */
const room = {
  trade: 80,
  title: 150,
  contractReason: 300,
  schedule: 300,
  tasks: 1_500,
  profile: 800,
  benefits: 300,
  firmName: 120,
}
export type FreeSlot = keyof typeof room

export function isFree(slot: string): slot is FreeSlot {
  return Object.hasOwn(room, slot)
}

const runs = new RegExp(`[^${taken}]+`, 'g')
const letters = /\p{L}.*\p{L}/su
/** Small words around an answer that are none of it: « c'est … , à », « tel : ». */
const before =
  /^(?:[\s,;:.!/()–-]+|(?:c['’]est|le nom|nom|mon entreprise|la soci[ée]t[ée]|l['’]entreprise|s['’]appelle|on s['’]appelle|je suis|et|mais|alors|euh|ben|donc|en fait|finalement|plut[oô]t)(?=[\s:,])|(?:[àa]|au|tel|t[ée]l|t[ée]l[ée]phone|num[ée]ro|mail)(?=\s*[:,.]|\s*$))+/iu
/** What stands before a job: « je cherche un … ». */
const beforeJob =
  /^(?:(?:(?:je|on|nous) )?(?:re)?cherch(?:e|ons|erais)|il (?:me|nous) fau(?:t|drait)|besoin d['’]|d['’]|une?(?:\/une?)?|des|le|la)(?:\s+|(?<=['’]))/iu
/** « ma boulangerie c'est … ». */
const beforeName = /^.{0,40}?(?:c['’]est|s['’]appelle|se nomme)\s+/iu
const after =
  /(?:[\s,;:.!/(–-]|(?<=\s)(?:[àa]|au|le|tel|t[ée]l|t[ée]l[ée]phone|num[ée]ro|mail|et|mon|notre|sur|dans|est|c['’]est))+$/iu

/**
 * Talk around a question rather than an answer to it: « attends », « vous êtes lent », « faut voir avec ma femme »; or
 * an answer to a choice that was not offered: « les deux », « n'importe ».
 */
const talk =
  /(?:^\W*(?:personne|les (?:deux|2|trois|3)|tout|tous|l'un ou l'autre|n'importe.{0,12}|peu importe|ca depend|(?:mon|ma|notre) (?:entreprise|boite|affaire|commerce|boutique|magasin|activite|societe))\W*$)|(?<![a-z])(?:je|j'\w+|(?:il|elle|on) (?:a|est|fait|va|veut)|tu|t'es|vous|attend\w*|pardon|desolee?|oups|stop|rien|pas(?!.de.calais)|hein|comme d'hab\w*|en fait|du coup|finalement|faut voir|a voir|mon mari|ma femme|mon (?:portable|fixe|numero|tel\w*)|dire|c'est (?:nul|long|lent|penible))(?![a-z])/
const ofTime =
  /\d|jour|matin|soir|nuit|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|week|heure|horaire|coupure|continu|planning|roulement|variable|fixe|libre|flexible|souple|equipe|temps|ouvert|fermet|bureau|alternan|astreinte|repos|saison/

const years = /^\W*\d+ ans?\W*$/

/** Whether the words may be none of an answer: they are asked back before they are noted. */
function isDoubtful(slot: FreeSlot, words: string): boolean {
  const said = fold(words)
  return talk.test(said) || (slot === 'schedule' && (!ofTime.test(said) || years.test(said)))
}

/**
 * The answer in the person's own words, where a question takes them: what the readers left of the message. A trade
 * that is in no list is kept as the posting's title.
 */
export function freeText(
  slot: FreeSlot,
  text: string,
  rest: string,
  commands: readonly Command[],
): { slot: FreeSlot; reading: Reading<unknown> } | undefined {
  // A whole answer is kept as it was written; of one that also held a command or a value, the longest stretch.
  const left = commands.reduce((left, { at, words }) => takeOut(left, at, words.length), rest)
  const unlawful = unlawfulIn(text)
  const [longest] = [...left.matchAll(runs)]
    .flatMap((match) => (unlawful.length > 0 ? clauses(match) : [match]))
    .filter(({ 0: words, index }) => !unlawful.some((span) => overlaps(span, { at: index, words })))
    .filter(({ 0: words }) => unlawfulIn(words).length === 0)
    .map((match) => trimmed(match[0], match.index, slot))
    .filter(({ words }) => letters.test(words) && !words.includes('?') && hasSubstance(words))
    .filter(({ words }) => slot !== 'firmName' || !years.test(fold(words)))
    .sort((a, b) => b.words.length - a.words.length)
  if (!longest || longest.words.length > room[slot]) return undefined
  const value = slot === 'tasks' || slot === 'benefits' ? tasksIn(longest.words) : longest.words
  if (Array.isArray(value) && value.length === 0) return undefined
  const target = slot === 'trade' ? 'title' : slot
  const certainty = isDoubtful(slot, longest.words) ? 0.5 : 0.9
  return { slot: target, reading: reading(text, longest.at, longest.words.length, value, certainty) }
}

/** Of words that also ask what no ad may ask, the clauses stand or fall one by one: « motivé, sans voile ». */
function clauses({ 0: words, index }: RegExpMatchArray & { index: number }) {
  return [...words.matchAll(/[^,.;!?\n]+/g)].map((match) => ({ 0: match[0], index: index + match.index }))
}

function trimmed(run: string, at: number, slot: FreeSlot): { words: string; at: number } {
  let from = before.exec(run)?.[0].length ?? 0
  const said = slot === 'trade' ? beforeJob : slot === 'firmName' ? beforeName : undefined
  for (let lead = said?.exec(run.slice(from)); lead; lead = said?.exec(run.slice(from)))
    from += lead[0].length
  return { words: run.slice(from).replace(after, ''), at: at + from }
}
