import { expect, test } from 'vitest'
import { readAskedTutor, readTutor } from '../../src/french/tutor.ts'
import { read } from './read.ts'

test.each([
  ["c'est moi qui le formerai", 'moi'],
  ['je serai le maître d’apprentissage', 'moi'],
  ['mon ouvrier sera son tuteur', 'mon ouvrier'],
  ["le maitre d'apprentissage c'est ma femme", 'ma femme'],
  ['tuteur : mon chef Paul', 'mon chef Paul'],
  ["ma femme s'en occupera", 'ma femme'],
  ['mon second va le former', 'mon second'],
  ["je m'en occupe", 'moi'],
])('« %s »', (text, tutor) => expect(read(readTutor, text)).toBe(tutor))

test.each([
  'mon fils veut être boulanger',
  "il faut un diplôme pour être maître d'apprentissage ?",
  'le CFA le forme en deux ans',
  'je forme des jeunes depuis 10 ans',
  'ma femme est coiffeuse',
])('« %s » names no tutor', (text) => expect(read(readTutor, text)).toBeUndefined())

test.each([
  ['moi', 'moi'],
  ["c'est moi", 'moi'],
  ['moi, 15 ans de métier', 'moi'],
  ['Ma femme', 'Ma femme'],
  ['mon chef Paul, il a un BP', 'mon chef Paul'],
  ['ma femme et moi', 'ma femme et moi'],
  ['un de mes gars', 'un de mes gars'],
  ['Un salarié', 'Un salarié'],
  ['Paul', 'Paul'],
])('where the tutor was asked for, « %s » is one', (text, tutor) =>
  expect(read(readAskedTutor, text)).toBe(tutor),
)

test.each([
  'oui',
  'Non',
  'je ne sais pas',
  'personne',
  '15 ans de métier',
  'CAP',
  'Bonjour',
  'pour le moment personne',
])('and « %s » is none', (text) => expect(read(readAskedTutor, text)).toBeUndefined())
