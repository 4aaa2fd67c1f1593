import { expect, test } from 'vitest'
import { deniedIn } from '../../src/french/denied.ts'
import { clausesAboutOthers } from '../../src/french/others.ts'

const words = (spans: (text: string) => [number, number][], text: string) =>
  spans(text).map(([from, to]) => text.slice(from, to))

test.each([
  ['ma femme est coiffeuse', 'ma femme est coiffeuse'],
  ["l'ancien était payé 1900 brut, je cherche un boulanger", "l'ancien était payé 1900 brut"],
  ['Mon fils a son CAP et je cherche un apprenti', 'Mon fils a son CAP '],
  ['le boulanger d’en face ferme le lundi', 'le boulanger d’en face ferme le lundi'],
])('« %s » speaks of somebody else', (text, expected) => {
  expect(words(clausesAboutOthers, text)).toEqual([expected])
})

test.each(['ma femme et moi cherchons un vendeur', 'mon salarié part fin mai', 'remplacer ma femme'])(
  '« %s » does not',
  (text) => expect(clausesAboutOthers(text)).toEqual([]),
)

test.each([
  ["c'est pas Dunkerque c'est Bergues", "c'est pas Dunkerque"],
  ['c’est pas un CDI mais un CDD', 'c’est pas un CDI'],
])('« %s » says what is not the case', (text, expected) => {
  expect(words(deniedIn, text)).toEqual([expected])
})

test.each(["c'est pas loin", "c'est pas grave, il apprendra", 'pas de permis'])('« %s » does not', (text) =>
  expect(deniedIn(text)).toEqual([]),
)
