import { expect } from 'vitest'
import { ruleWithSource } from '../../src/domain/notice.ts'
import { noticesOf } from '../../src/turn/subject.ts'
import { type Speaker, talk } from '../talk.ts'

/** One edge of a rule: how a conversation begins, and what is said on the side where the rule bites, and where not. */
export interface Edge {
  it: string
  opens: string
  bites: string
  /** What the artisan reads then, and where « pourquoi ? » says that it comes from. */
  told: RegExp
  source: RegExp
  /** It is said to be confirmed by an advisor. */
  unsure?: true
  passes: string
}

const firm = 'Atelier Roussel, Dunkerque, 06 11 22 33 44'

/** Leaves open whatever is still asked, hands the request over. @returns all that was read meanwhile */
async function handsOver(artisan: Speaker): Promise<string> {
  const read: string[] = []
  let { text } = await artisan.says('je ne sais pas')
  for (let count = 0; count < 15 && !/Je valide/.test(text); count += 1) {
    read.push(text)
    text = (await artisan.says(/Le nom de|commune/.test(text) ? firm : 'je ne sais pas')).text
  }
  const { text: last } = await artisan.says('Je valide')
  expect(last).toMatch(/C’est transmis/)
  return [...read, text].join('\n')
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

/** Plays both sides of an edge to the end: told with source and date on the one, never on the other, blocked on none. */
export async function playEdge({ opens, bites, told, source, unsure, passes }: Edge): Promise<void> {
  const world = await talk()
  const artisan = world.artisan('Nadia')
  await artisan.says(opens)
  expect((await artisan.says(bites)).text).toMatch(told)
  expect((await artisan.says('pourquoi ?')).text).toMatch(source)
  await handsOver(artisan)
  const [request] = await world.requests()
  if (!request) throw new Error('nothing was stored')
  const notice = noticesOf(request, '2026-11-23').find(({ text }) => told.test(plain(text)))
  expect(notice?.certain).toBe(!unsure)
  // What the card of both sides shows of it.
  expect(notice && plain(ruleWithSource(notice))).toMatch(/, vérifié en [a-zéû]+ 20\d\d\)\.$/)

  const other = (await talk()).artisan('Nadia')
  const read = [await other.says(opens), await other.says(passes)].map(({ text }) => text)
  expect([...read, await handsOver(other)].join('\n')).not.toMatch(told)
}
