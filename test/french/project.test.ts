import { expect, test } from 'vitest'
import { readAskedProject, readProject } from '../../src/french/project.ts'
import { clock, read } from './read.ts'

test.each([
  ['je veux ouvrir un salon', 'create'],
  ['me mettre à mon compte', 'create'],
  ['monter ma boîte', 'create'],
  ['je voudrais m’installer comme coiffeuse', 'create'],
  ["barber shop sans cap c'est jouable ?", 'create'],
  ['faut il un diplome pour ouvrir un salon de coiffure', 'create'],
  ['Je veux reprendre la boulangerie de rosendael elle ferme', 'take-over'],
  ['racheter le garage de mon patron', 'take-over'],
  ['reprendre un salon de coiffure', 'take-over'],
  ["j'arrête l'année prochaine, j'ai personne", 'hand-over'],
  ['je vends mon salon', 'hand-over'],
  ['je cherche un repreneur', 'hand-over'],
  ['céder mon fonds', 'hand-over'],
  ['transmettre à mon fils', 'hand-over'],
  ["quelqu'un pour reprendre ma boulangerie", 'hand-over'],
  ['combien ça vaut mon fonds', 'hand-over'],
  ['je pars à la retraite', 'hand-over'],
  ['mon patron part à la retraite je voudrais reprendre son garage', 'take-over'],
])('« %s » is %s', (text, project) => expect(read(readProject, text)).toBe(project))

test.each([
  'reprendre un salarié',
  'reprendre ma demande',
  'je cherche un boulanger',
  'mon patron vend sa boulangerie',
  'ouvrir mon salon le lundi',
  'créer une offre pour la boulangerie',
  'je suis à mon compte',
  'mon ouvrier part à la retraite',
])('« %s » is no project', (text) => expect(read(readProject, text)).toBeUndefined())

test('whoever hesitates is asked, with labels that read as their values', () => {
  const found = readProject('créer ou reprendre un salon', clock)
  if (!found || !('choices' in found)) throw new Error('not asked')
  for (const { label, value } of found.choices) expect(read(readProject, label)).toBe(value)
})

test.each([
  ['Créer', 'create'],
  ['Reprendre', 'take-over'],
  ['Céder', 'hand-over'],
  ['la vendre', 'hand-over'],
])('where it was asked, « %s » is %s', (text, project) => expect(read(readAskedProject, text)).toBe(project))
