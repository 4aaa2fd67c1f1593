import { expect, test } from 'vitest'
import { questionsIn } from '../../src/french/question.ts'
import { readRefusal } from '../../src/french/refusal.ts'

test.each(['selon profil', 'à voir', 'à débattre', 'ça dépend', 'on verra', 'peu importe'])(
  '« %s » leaves a question open',
  (text) => expect(readRefusal(text)?.words).toBe(text),
)

test.each(['2000 brut selon profil', 'du mardi au samedi'])('« %s » does not', (text) =>
  expect(readRefusal(text)).toBeUndefined(),
)

test.each(['ca coute combien un apprenti', 'Faut-il un diplôme ?', 'je peux en prendre un 3eme ?'])(
  '« %s » asks something',
  (text) => expect(questionsIn(text)).toEqual([[0, text.length]]),
)

test.each(['vous auriez un boulanger ?', "quelqu'un de motivé", 'est-ce que vous avez un coiffeur'])(
  '« %s » is a wish',
  (text) => expect(questionsIn(text)).toEqual([]),
)
