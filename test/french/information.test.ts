import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCases } from '../../src/commands/eval/case-folder.ts'
import { corpusFolder } from '../../src/commands/eval/corpus.ts'
import { information } from '../../src/commands/eval/information.ts'
import { passes } from '../../src/commands/eval/measure.ts'
import { type Entry, fromPage } from '../../src/domain/information/entry.ts'
import { entries } from '../../src/domain/information/index.ts'
import { fold } from '../../src/french/fold.ts'
import { findInformation, informationFinder } from '../../src/french/information.ts'
import { questionsIn } from '../../src/french/question.ts'

const figures = await information.run(openCases(corpusFolder))
const asked = (file: string): { text: string; entry: string | null }[] =>
  readFileSync(`${corpusFolder}/information/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** The id that is surely found, else how unsure the base is. */
function idFor(text: string, find = findInformation): string {
  const found = find(text)
  return found.certainty === 'sure' ? found.entry.id : found.certainty
}

describe('the base of answers', () => {
  it.each(figures.filter(({ name }) => !name.endsWith('ms')))('passes its gate: $name', (figure) => {
    expect(passes(figure), `${figure.value}\n${figure.missed.join('\n')}`).toBe(true)
  })

  it('is measured with enough questions, in four wordings an entry, none of them an entry’s own', () => {
    const questions = asked('questions')
    const wordings = Map.groupBy(questions, ({ entry }) => entry)
    expect(wordings.size).toBeGreaterThanOrEqual(30)
    for (const [entry, some] of wordings) expect(some.length, `${entry}`).toBeGreaterThanOrEqual(4)
    expect(asked('off-topic').length).toBeGreaterThanOrEqual(60)
    const plain = (text: string) =>
      fold(text)
        .match(/[a-z\d]+/g)
        ?.join(' ')
    const own = new Set(entries.flatMap(({ title, questions }) => [title, ...questions]).map(plain))
    expect(questions.filter(({ text }) => own.has(plain(text)))).toEqual([])
  })

  it.each([
    ['la prime de 6000 elle existe encore ou pas', 'aide-apprenti'],
    ['jai 11 salariés sa change koi', 'effectif-aide'],
    ['Je paye quoi la 2ème année', 'cout-apprenti-2e-annee'],
    ["barber shop sans cap c'est jouable ?", 'qualification-coiffure'],
    ['lapprenti koi comme papié', 'papiers-apprenti'],
    ['un apprenti pour ma boulangerie à Dunkerque ça coûte combien ?', 'cout-apprenti'],
  ])('hears « %s » as it is meant', (text, entry) => {
    expect(idFor(text)).toBe(entry)
  })

  it.each([
    '',
    '?',
    'combien',
    'comment',
    'apprenti',
    'a'.repeat(5_000),
    'combien coûte un apprenti avocat en Belgique',
  ])('is not sure of « %.30s »', (text) => {
    expect(['near', 'none']).toContain(idFor(text))
  })

  it('offers what may be meant, the likeliest first, where only the subject is named', () => {
    const found = findInformation('je dois payer le permis de mon apprenti ?')
    expect(found.certainty).toBe('near')
    expect(found.certainty === 'near' && found.entries.length).toBeLessThanOrEqual(3)
  })

  it.each(entries.map(({ id, title }) => [title, id]))(
    '« %s », which is offered, is an answer when pressed',
    (title, id) => {
      expect(idFor(title)).toBe(id)
    },
  )

  it('is measured with questions that the base does not hold word for word', () => {
    const plain = (text: string) =>
      fold(text)
        .match(/[a-z\d]+/g)
        ?.join(' ')
    const held = new Set(entries.flatMap(({ title, questions }) => [title, ...questions]).map(plain))
    const fresh = [...asked('questions'), ...asked('more-questions')].map(({ text }) => text)
    expect(fresh.filter((text) => held.has(plain(text)))).toEqual([])
  })

  it('takes an entry more from one file: it is found in other words, and takes nothing from the others', () => {
    const fresh: Entry = fromPage('essai', {
      id: 'chauffe-eau',
      title: 'Qui détartre le chauffe-eau de l’atelier ?',
      questions: [
        'le chauffe-eau est entartré qui appeler',
        'détartrage du ballon d’eau chaude',
        'plus d’eau chaude à l’atelier',
      ],
      answer: 'Un plombier.',
    })
    const find = informationFinder([...entries, fresh])
    expect(idFor('faut détartrer le chauffe eau, qui peut le faire ?')).toBe('none')
    expect(idFor('faut détartrer le chauffe eau, qui peut le faire ?', find)).toBe('chauffe-eau')
    const before = asked('questions').filter(({ text, entry }) => idFor(text) === entry)
    expect(before.filter(({ text, entry }) => idFor(text, find) !== entry)).toEqual([])
  })
})

describe('what is no question', () => {
  const messages = [
    'answers',
    'correction',
    'negation',
    'one-breath',
    'telegraphic',
    'several-answers',
    'vague',
    'number-traps',
    'dictation',
    'unlawful',
    'no-accents',
    'free-text',
  ]

  it.each(messages)('among the messages of « %s » is taken for none that the base answers', (file) => {
    const lines = readFileSync(`${corpusFolder}/${file}.jsonl`, 'utf8').trim().split('\n')
    const texts = lines.map((line) => JSON.parse(line).text as string)
    const taken = texts.flatMap((text) =>
      questionsIn(text)
        .map(([from, to]) => text.slice(from, to))
        .filter((question) => findInformation(question).certainty === 'sure'),
    )
    expect(taken).toEqual([])
  })
})

describe('a question beside an answer', () => {
  it.each([
    ["39h. au fait c'est moi qui paye le CFA ?", "au fait c'est moi qui paye le CFA ?"],
    ["39h c'est moi qui paye le cfa", "c'est moi qui paye le cfa"],
    ["CDI, c'est moi qui paye le CFA ?", "c'est moi qui paye le CFA ?"],
    ['oui. ça coûte combien un apprenti sinon', 'ça coûte combien un apprenti sinon'],
    ['je cherche un apprenti en boulangerie pour la rentrée et ça coute combien ?', 'ça coute combien ?'],
    ['il me faut un maçon en CDI, je dois payer combien ?', 'je dois payer combien ?'],
    ['je veux ouvrir un salon de coiffure il faut quel diplome ?', 'quel diplome ?'],
    ['jveux un apprenti en plomberie j’ai droit a quoi comme aide', 'j’ai droit a quoi comme aide'],
  ])('of « %s » is « %s »', (text, question) => {
    expect(questionsIn(text).map(([from, to]) => text.slice(from, to).trim())).toEqual([question])
  })

  it.each([
    'je cherche un apprenti boulanger',
    'je veux vendre ma boulangerie et partir à la retraite',
    '39h',
    'oui',
    "c'est pas un boulanger c'est un pâtissier",
    'CDD de 3 mois, remplacement',
  ])('« %s » asks nothing', (text) => {
    expect(questionsIn(text)).toEqual([])
  })
})
