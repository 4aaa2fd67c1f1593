import { expect, test } from 'vitest'
import { readAskedExperience, readExperience } from '../../src/french/experience.ts'
import { read } from './read.ts'

const level = (level: string, months: number | null = null) => ({ level, months })

test.each([
  ['débutant accepté', level('none')],
  ['debutant ok', level('none')],
  ['oui debutant si motivé', level('none')],
  ['sans expérience', level('none')],
  ['expérience souhaitée', level('desired')],
  ['un peu d’expérience', level('desired')],
  ['6 mois d’expérience souhaités', level('desired', 6)],
  ["2 ans d'experience", level('required', 24)],
  ['expérience de 3 ans minimum', level('required', 36)],
  ['Expérience exigée de 1 An(s)', level('required', 12)],
  ['experience 2 a 3 ans', level('required', 24)],
  ['expérience exigée', level('required')],
  ['coif. conf. CDI', level('required')],
  ['débutant s’abstenir', level('required')],
  ['pas de débutant', level('required')],
])('« %s »', (text, experience) => expect(read(readExperience, text)).toEqual(experience))

test.each(['50 ans d’expérience dans la maison', 'fort de 30 ans d’expérience', 'CDD de 2 ans'])(
  '« %s » asks for none',
  (text) => expect(read(readExperience, text)).toBeUndefined(),
)

test('years alone are what is required where experience was asked for', () => {
  expect(read(readAskedExperience, '2 ans')).toEqual(level('required', 24))
  expect(read(readAskedExperience, '24 Mois')).toEqual(level('required', 24))
  expect(read(readAskedExperience, 'un peu')).toEqual(level('desired'))
})
