import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCommands } from '../../src/french/command.ts'
import { commandRules } from '../../src/french/command-rules.ts'
import { slotIn } from '../../src/french/command-slots.ts'

/** Commands as `name`, `change:slot` or `start:kind`, in the order of the text. */
function said(text: string): string {
  return readCommands(text)
    .map(({ name, slot, kind }) => [name, slot ?? kind].filter(Boolean).join(':'))
    .join(' ')
}

describe('commands, also buried in a sentence', () => {
  test.each([
    ['je ne sais pas', 'dont-know'],
    ["cap ou bp jsais pas trop, qu'est ce que vous conseillez", 'dont-know'],
    ['Passer', 'skip'],
    ['question précédente', 'back'],
    ['en fait laisse tomber', 'cancel'],
    ['annule mon offre', 'cancel'],
    ['on reprend depuis le début', 'restart'],
    ['comment ça marche ?', 'help'],
    ['jveux parler a quelqu’un pas a une machine', 'human'],
    ['vous pouvez me rappeler ?', 'human'],
    ['Je valide', 'submit'],
    ["je confirme l'envoi", 'submit'],
    ['change le salaire', 'change:pay'],
    ["modifier l'horaire", 'change:schedule'],
    ["c'est pas le bon numéro", 'change:phone'],
    ['je me suis trompé de ville', 'change:commune'],
    ["change le maître d'apprentissage", 'change:tutor'],
    ['change le diplôme', 'change:diploma'],
    ['modifier le diplôme du tuteur', 'change:tutorDiploma'],
    ["change l'âge", 'change:candidateAge'],
    ["modifier l'échéance", 'change:horizon'],
    ['on a trouvé quelqu’un', 'found'],
    ['on peut revenir en arrière ?', 'back'],
    ['mon offre elle en est où', 'status'],
    ['pourquoi ?', 'help'],
    ['quelles données vous avez sur moi ?', 'data'],
    ['redis-moi', 'repeat'],
    ['ca en est ou mon annonce', 'status'],
    ['reprendre', 'resume'],
    ['je reviens demain', 'later'],
    ["c'est bon j'ai trouvé merci", 'found thanks'],
    ['non merci', 'no thanks'],
    ['oui mais mets 2150', 'yes'],
    ['supprimez tout ce que vous avez sur moi', 'data'],
    ['vous êtes un robot ?', 'robot'],
    ['bande de voleurs, j’en peux plus', 'distress'],
  ])('« %s » is %s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })
})

describe('what begins a request', () => {
  test.each([
    ['slt cherche boulanger cdi 39h', 'greet start:job-posting'],
    ['Rech. coif. conf. CDI 35h sal. motiv.', 'start:job-posting'],
    ['faut que jembauche un gars pour la plonge', 'start:job-posting'],
    ["j'aimerai prendre un aprenti boucher pour septembre", 'start:apprenticeship'],
    ['je veux reprendre la boulangerie de rosendael', 'start:business-project'],
    ['ouvrir un salon', 'start:business-project'],
    ['je voudrais prendre un apprenti', 'start:apprenticeship'],
    ['vous avez pas un jeune sous la main pour la coiffure', 'start:apprenticeship'],
    ['je cherche un jeune à former', 'start:apprenticeship'],
    ['je veux prendre mon fils en apprentissage', 'start:apprenticeship'],
    ["j'arrête l'année prochaine, j'ai personne", 'start:business-project'],
    ["on arrête l'année prochaine", 'start:business-project'],
    ["barber shop sans cap c'est jouable ?", 'start:business-project'],
    ["je cherche quelqu'un pour reprendre ma boulangerie", 'start:business-project'],
    ['mon garage est à vendre', 'start:business-project'],
    ['je veux déposer une annonce', 'start:job-posting'],
  ])('« %s »', (text, expected) => {
    expect(said(text)).toBe(expected)
  })
})

describe('what only looks like a command', () => {
  test.each([
    'de retour lundi',
    'annuler mon rendez-vous',
    'au plus tard le 1er mars',
    "j'ai pas trouvé",
    'je cherche du travail',
    "j'ai trouvé un local",
    "je ne cherche pas d'apprenti",
    'reprendre un salarié',
    'créer la fiche',
    'je voudrais changer de métier',
    'une roue de rechange',
    'aide boulanger',
    'super boulanger',
    'Boulangerie du Retour',
    'la prime de 6000 elle existe encore ou pas',
    'remplacer mon ouvrier qui part',
    '39 h',
    '1',
    '',
  ])('« %s »', (text) => {
    expect(said(text)).toBe('')
  })
})

test('a status that quotes a reference carries it', () => {
  expect(readCommands('où en est mon offre off k7m2pr ?')).toMatchObject([
    { name: 'status', reference: 'OFF-K7M2PR' },
  ])
})

test('a word for a line is the line of the kind in hand', () => {
  expect(slotIn('apprenticeship', 'diploma')).toBe('targetDiploma')
  expect(slotIn('business-project', 'start')).toBe('horizon')
  expect(slotIn('job-posting', 'diploma')).toBe('diploma')
})

test('a pasted page is not searched for commands to its end', () => {
  expect(said(`${'Poste à Dunkerque. '.repeat(60)}Retour.`)).toBe('')
})

test('never throws, quotes the text, and minds neither case nor accents', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'oui',
      "j'ai trouvé",
      'change le salaire',
      'prendre un apprenti',
      'merci',
      ', ',
      ' ',
      'laisse tomber',
      'é',
    ),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
      const text = parts.join('')
      for (const { words, at } of readCommands(text)) expect(text.slice(at, at + words.length)).toBe(words)
      const plain = text.replaceAll('é', 'e').replaceAll('É', 'E')
      expect(said(plain)).toBe(said(text))
    }),
  )
})

test('no rule takes time that grows faster than the text', () => {
  // A pattern that backtracks would not come back from this within the test’s time.
  const nasty = [
    ' '.repeat(600),
    'je '.repeat(200),
    'a'.repeat(600),
    "'".repeat(600),
    'ou en est '.repeat(60),
  ]
  for (const text of nasty) expect(readCommands(text).length).toBeLessThan(commandRules.length)
})
