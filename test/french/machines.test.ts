import { expect, test } from 'vitest'
import { trades } from '../../src/domain/trades/index.ts'
import { readAskedMachines, readMachines } from '../../src/french/machines.ts'
import { read } from './read.ts'

test.each([
  ['pétrin, four', ['pétrin', 'four']],
  ['il sera sur la scie circulaire et la toupie', ['scie circulaire', 'toupie']],
  ['trancheuse et hachoir', ['trancheuse', 'hachoir']],
  ['petrin laminoir', ['pétrin', 'laminoir']],
  ['on a des meuleuses et un pont élévateur', ['meuleuse', 'pont élévateur']],
  ['scie a os', ['scie à os']],
  ['le laminoir mais pas le pétrin', ['laminoir']],
])('« %s »', (text, machines) => expect(read(readMachines, text)).toEqual(machines))

test.each([
  'il sort du four à 5h',
  'il ne touchera pas au pétrin',
  'à mon tour',
  'sans machine à café',
  'la presse en parle',
])('« %s » names none', (text) => expect(read(readMachines, text)).toBeUndefined())

test('where machines were asked for, a common word is one, and none is an answer', () => {
  expect(read(readAskedMachines, 'un four')).toEqual(['four'])
  expect(read(readAskedMachines, 'aucune')).toEqual([])
  expect(read(readAskedMachines, 'oui')).toBeUndefined()
})

test('every machine of a trade is read by its name', () => {
  for (const name of new Set(trades.flatMap(({ machines = [] }) => machines)))
    expect(read(readAskedMachines, name), name).toEqual([name])
})
