import type { z } from 'zod'
import type { translatePrompt } from '../../../prompts/translate.ts'
import { heldStates, openStates, type State } from '../../domain/request.ts'
import { readCommune } from '../../french/commune.ts'
import { fold } from '../../french/fold.ts'
import { readPeriod } from '../../french/period.ts'
import { type Clock, isAmbiguous } from '../../french/reading.ts'
import { findFamily } from '../../french/trade-family.ts'
import type { Filter } from '../../queries/filter.ts'
import type { StaffWish } from '../staff/read.ts'

type Translation = z.infer<typeof translatePrompt.output>

const statesOf: Record<NonNullable<Translation['states']>, State[]> = {
  waiting: ['submitted'],
  'in-hand': [...heldStates],
  open: [...openStates],
  ended: ['done', 'abandoned', 'withdrawn', 'expired'],
}
const days = /(\d{1,3})\s*(jours?|semaines?)/

/**
 * A question as a model translated it, compiled to the closed filter. Names, places and times count where they stand
 * in the question and the readers read them; a question of which nothing can be read so stays not understood.
 */
export function compiled(text: string, translation: Translation, clock: Clock): StaffWish | undefined {
  const { wish, kind, states, contract, mine } = translation
  if (wish === 'cannot') return undefined
  const quoted = (words: string | null) => (words && fold(text).includes(fold(words)) ? words : undefined)
  const [trade, commune, period, older] = [
    quoted(translation.trade),
    quoted(translation.commune),
    quoted(translation.period),
    quoted(translation.olderThan),
  ]
  const family = trade && findFamily(trade)
  const place = commune && readCommune(commune, clock)
  const span = period && readPeriod(period, clock)
  const [, count, unit] = (older && days.exec(fold(older))) || []
  const filter: Filter = {
    ...(family ? { trade: { name: family.name, romes: family.romes } } : {}),
    ...(place && !isAmbiguous(place) ? { commune: fold(place.value.name) } : {}),
    ...(span ? { period: span } : {}),
    ...(count && unit ? { olderThanDays: Number(count) * (unit.startsWith('s') ? 7 : 1) } : {}),
  }
  if (Object.keys(filter).length === 0) return undefined
  return {
    wish,
    filter: {
      ...filter,
      ...(kind ? { kind } : {}),
      ...(states ? { states: statesOf[states] } : {}),
      ...(contract ? { contract } : {}),
      ...(mine ? { mine } : {}),
    },
  }
}
