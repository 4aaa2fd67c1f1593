import { expect, test } from 'vitest'
import { readAskedMatching, readMatching } from '../../src/french/matching.ts'
import { read } from './read.ts'

test.each([
  ['vous avez pas un jeune sous la main pour la coiffure', true],
  ['oui proposez moi des jeunes', true],
  ['vous pourriez m’en trouver un ?', true],
  ['je veux bien rencontrer des candidats', true],
  ['si vous avez quelqu’un', true],
  ['pas besoin de propositions', false],
  ['je cherche moi-même', false],
])('« %s » is %s', (text, wanted) => expect(read(readMatching, text)).toBe(wanted))

test.each(['je cherche un jeune', "j'ai un jeune", 'vous avez une adresse ?', 'un jeune motivé'])(
  '« %s » asks for no proposal',
  (text) => expect(read(readMatching, text)).toBeUndefined(),
)

test.each([
  ['oui', true],
  ['non merci', false],
  ['je veux bien', true],
  ["j'ai déjà quelqu'un", false],
])('where it was asked, « %s » is %s', (text, wanted) => expect(read(readAskedMatching, text)).toBe(wanted))
