import { describe, expect, it } from 'vitest'
import { type Proposals, weigh } from '../../../src/turn/model/evidence.ts'
import { type Situation, understand } from '../../../src/turn/understand.ts'

const situation = (asking: string | null = null): Situation => ({
  kind: 'job-posting',
  asking,
  clock: { today: '2026-11-23' },
})
const everything = [
  'trade',
  'contract',
  'weeklyHours',
  'start',
  'pay',
  'commune',
  'diploma',
  'tasks',
  'openings',
]
type Slot = Proposals['slots'][number]['slot']

/** Weighs one proposal against a message of which the rules read what `rules` says: nothing, if it does not say. */
function weighed(text: string, slot: Slot, value: string, quote: string, asking: string | null = null) {
  const rules = understand('', situation(asking))
  return weigh(text, { commands: [], slots: [{ slot, value, quote }] }, situation(asking), rules, everything)
}

describe('a proposed value', () => {
  it('counts where its quote is in the message and the readers read the value in it', () => {
    const text = 'alors voilà c’est un boulanger en cdi, 39 heures'
    const { answers } = weighed(text, 'weeklyHours', '39 h', '39 heures')
    expect(answers.weeklyHours).toMatchObject({ value: 39, words: '39 heures', at: text.indexOf('39') })
  })

  it.each<[string, string, Slot, string, string]>([
    ['is not in the message', 'il me faut un bon ouvrier', 'pay', '2100 € brut', '2100 € brut'],
    [
      'says another value',
      'payé 2100 € brut par mois',
      'pay',
      '5000 € brut par mois',
      '2100 € brut par mois',
    ],
    ['is not the quote’s slot', 'payé 2100 € brut par mois', 'weeklyHours', '39 h', '2100 € brut par mois'],
    ['is part of a number', 'un salaire de 12 100 € brut par an', 'pay', '100 € brut', '100 € brut'],
    ['is part of a word', 'un maçonnage', 'trade', 'maçon', 'maçon'],
    ['is a bare number', 'au 39 rue Nationale', 'weeklyHours', '39 h', '39'],
    ['is denied before', 'je ne veux pas de CDI', 'contract', 'CDI', 'CDI'],
    ['is denied after', 'un CDI non merci', 'contract', 'CDI', 'un CDI'],
    ['is asked', 'un CDI ça coûte combien ?', 'contract', 'CDI', 'un CDI'],
    ['is somebody else’s', 'mon voisin paie 1900 € brut', 'pay', '1900 € brut', '1900 € brut'],
    ['is of another time', 'l’an dernier on était à 2100 € brut', 'pay', '2100 € brut', '2100 € brut'],
    ['is cut off from its clause', 'rue du 11 novembre', 'start', 'le 11 décembre', 'rue du 11'],
    ['is a condition', 'si je trouve un CDI tant mieux', 'contract', 'CDI', 'un CDI'],
    ['is unlawful', 'une vendeuse de moins de 30 ans', 'trade', 'vendeur', 'moins de 30 ans'],
    [
      'would make it another kind',
      'un contrat d’apprentissage',
      'contract',
      'apprentissage',
      'd’apprentissage',
    ],
  ])('is dropped where it %s', (_, text, slot, value, quote) => {
    expect(weighed(text, slot, value, quote)).toMatchObject({ answers: {}, dropped: 1 })
  })

  it('does not touch what the rules read, and is compared with it', () => {
    const text = 'CDI 39 h'
    const rules = understand(text, situation())
    const slots: Proposals['slots'] = [
      { slot: 'contract', value: 'CDI', quote: 'CDI' },
      { slot: 'weeklyHours', value: '35 h', quote: '39 h' },
    ]
    expect(weigh(text, { commands: [], slots }, situation(), rules, everything)).toEqual({
      answers: {},
      commands: [],
      agreed: 1,
      differing: 1,
      dropped: 0,
    })
  })

  it('does not touch what the draft knows already', () => {
    const rules = understand('', situation())
    const slots: Proposals['slots'] = [{ slot: 'contract', value: 'CDI', quote: 'un CDI' }]
    expect(weigh('un CDI', { commands: [], slots }, situation(), rules, ['pay']).answers).toEqual({})
  })

  it('is not taken out of words that another answer was read from', () => {
    const text = 'payé 2000 € brut par mois'
    const rules = understand(text, situation())
    const slots: Proposals['slots'] = [
      { slot: 'openings', value: '2000 postes', quote: '2000 € brut par mois' },
    ]
    expect(weigh(text, { commands: [], slots }, situation(), rules, everything).answers).toEqual({})
  })

  it('adds nothing beside what has to be asked back', () => {
    const text = 'un cdi ou un cdd, 39 heures'
    const rules = {
      ...understand('', situation()),
      ambiguous: [{ slot: 'contract', words: 'un cdi ou un cdd', choices: [] }],
    }
    const slots: Proposals['slots'] = [{ slot: 'weeklyHours', value: '39 h', quote: '39 heures' }]
    expect(weigh(text, { commands: [], slots }, situation(), rules, everything).answers).toEqual({})
  })
})

describe('a value of a closed list that other words say', () => {
  it('is to be asked back where the message answers the question and the rules read nothing', () => {
    const { answers } = weighed('quelqu’un qui reste', 'contract', 'CDI', 'quelqu’un qui reste', 'contract')
    expect(answers.contract?.certainty).toBeLessThan(0.75)
  })

  it('is to be asked back too where only the quote says it, and not the clause around it', () => {
    const { answers } = weighed('rue du 11 novembre', 'start', 'le 11 décembre', 'rue du 11', 'start')
    expect(answers.start).toMatchObject({ value: { date: '2026-12-11' }, certainty: 0.6 })
  })

  it.each<[string, string, Slot, string, string, string | null]>([
    ['was not asked for', 'quelqu’un qui reste', 'contract', 'CDI', 'quelqu’un qui reste', 'pay'],
    [
      'answers a question of the person’s',
      'il reste combien de temps ?',
      'contract',
      'CDI',
      'il reste',
      'contract',
    ],
    ['has a figure in it', 'un vrai pro', 'experience', '10 ans d’expérience', 'un vrai pro', 'experience'],
    [
      'is part of a number in words',
      'soixante dix heures',
      'weeklyHours',
      '10 h',
      'dix heures',
      'weeklyHours',
    ],
    ['is no list', 'bien payé', 'pay', '5000 € brut par mois', 'bien payé', 'pay'],
    ['quotes nothing', 'quelqu’un qui reste', 'contract', 'CDI', 'un poste stable', 'contract'],
    ['is denied', 'surtout pas quelqu’un qui reste', 'contract', 'CDI', 'quelqu’un qui reste', 'contract'],
  ])('is dropped where it %s', (_, text, slot, value, quote, asking) => {
    expect(weighed(text, slot, value, quote, asking).answers).toEqual({})
  })
})

describe('a proposed command', () => {
  const proposed = (text: string, name: Proposals['commands'][number]['name'], quote: string) =>
    weigh(text, { commands: [{ name, quote }], slots: [] }, situation(), understand('', situation()), [])

  it('counts where its words are read as that command', () => {
    const text = 'oh là là je comprends rien, je voudrais parler à quelqu’un'
    expect(proposed(text, 'human', 'parler à quelqu’un').commands).toMatchObject([{ name: 'human' }])
  })

  it.each([
    ['says something else', 'je cherche un boulanger', 'human', 'un boulanger'],
    ['is not in the message', 'je cherche un boulanger', 'help', 'aide'],
    ['is denied', 'je ne veux pas parler à quelqu’un', 'human', 'parler à quelqu’un'],
  ] as const)('is dropped where it %s', (_, text, name, quote) => {
    expect(proposed(text, name, quote)).toMatchObject({ commands: [], dropped: 1 })
  })
})
