import { expect, test } from 'vitest'
import { readDuration } from '../../src/french/lasting.ts'
import { read } from './read.ts'

test.each([
  ['30 jours', 30, 'day'],
  ['une durée de deux heures', 2, 'hour'],
  ['une heure trente', 1.5, 'hour'],
  ['1h30', 1.5, 'hour'],
  ['trois quarts d’heure', 0.75, 'hour'],
  ['une demi-heure', 0.5, 'hour'],
  ['123,45 sec', 123.45, 'second'],
  ['une quinzaine de jours', 15, 'day'],
  ['pendant 2 semaines', 2, 'week'],
  ['dix-huit mois', 18, 'month'],
  ['un an et demi', 1.5, 'year'],
  ['un an et trois mois', 1.25, 'year'],
  ['un quart d’heure', 0.25, 'hour'],
  ['2 h 15', 2.25, 'hour'],
  ['1 h 2 personnes', 1, 'hour'],
  ['1 an 6 mois', 1.5, 'year'],
  ['une minute', 1, 'minute'],
  ['quelques jours', 3, 'day'],
])('« %s » lasts %d %s', (text, count, unit) => expect(read(readDuration, text)).toEqual({ count, unit }))

test.each(['2 boulangers', 'demain', '20 €'])('« %s » does not last', (text) =>
  expect(read(readDuration, text)).toBeUndefined(),
)
