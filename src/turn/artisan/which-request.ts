import { parisDate } from '../../domain/paris-time.ts'
import { isOpen, type Request } from '../../domain/request.ts'
import { isAmbiguous } from '../../french/reading.ts'
import { readTrade } from '../../french/trade.ts'
import { answersOf, nameOf } from '../subject.ts'
import type { Work } from './work.ts'

/**
 * The open request that somebody ends, or gives more time: the one they quote, the one whose trade they name, the only
 * one. What is hard to take back is done to none that was only guessed.
 * @returns undefined where there are several; they are then asked which
 */
export function whichOpen(
  work: Work,
  text: string,
  quoted: Request | undefined,
  order: string,
): Request | undefined {
  if (quoted) return quoted
  const open = work.facts.mine.filter(isOpen)
  const trade = readTrade(text, { today: parisDate(work.facts.now) })
  const said = trade && !isAmbiguous(trade) ? trade.value.rome : undefined
  const named = open.filter((request) => said !== undefined && answersOf(request).trade?.rome === said)
  const [only, other] = named.length > 0 ? named : open
  if (only && !other) return only
  const several = (named.length > 0 ? named : open).slice(0, 5)
  work.lines.push(`Laquelle ? ${several.map((one) => `${nameOf(one)}, **${one.reference}**`).join(' ; ')}.`)
  work.replies = several.map(({ reference }) => `${order} ${reference}`)
  return undefined
}
