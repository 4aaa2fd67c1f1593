import { describe, expect, it } from 'vitest'
import type { JobPostingAnswers } from '../../../src/domain/posting.ts'
import { draftPosting } from '../../../src/domain/posting.ts'
import { wrongInWording } from '../../../src/turn/model/fact-lock.ts'
import { factsOf } from '../../../src/turn/model/wording.ts'

const bakery: JobPostingAnswers = {
  trade: { rome: 'D1102', label: 'Boulanger / Boulangère' },
  openings: 2,
  contract: 'CDD',
  contractMonths: 6,
  weeklyHours: 39,
  schedule: 'du mardi au samedi, 4 h – 11 h 30',
  start: { kind: 'month', date: '2027-01', flexible: false },
  pay: { min: 2100, max: 2300, unit: 'month', basis: 'gross' },
  experience: { level: 'required', months: 24 },
  diploma: 'CAP boulanger',
  licence: ['B'],
  tasks: ['pétrir', 'cuire le pain', 'tenir la vitrine'],
  profile: 'ponctuel et soigneux',
  benefits: ['mutuelle'],
  firmName: 'Au Bon Grain',
  commune: { name: 'Bergues', postcode: '59380', insee: '59067' },
}
const salon: JobPostingAnswers = {
  title: 'Coiffeuse coloriste',
  contract: 'CDI',
  tasks: ['accueillir les clientes', 'faire les couleurs'],
  commune: { name: 'Dunkerque', postcode: null, insee: '59183' },
}
const garage: JobPostingAnswers = {
  trade: { rome: 'I1604', label: 'Mécanicien / Mécanicienne automobile' },
  weeklyHours: 35,
  pay: { min: 13.5, max: 13.5, unit: 'hour', basis: 'gross' },
  firmName: 'Garage & Fils',
}

/** For each offer, texts that say no more than its answers. */
const honest: [JobPostingAnswers, string[]][] = [
  [
    bakery,
    [
      'Rejoignez Au Bon Grain, à Bergues (59380) ! Nous cherchons : Boulanger / Boulangère (H/F), 2 postes. Au quotidien, vous aimez pétrir, cuire le pain et tenir la vitrine.',
      'Au Bon Grain vous attend à Bergues (59380). Boulanger / Boulangère (H/F), 2 postes, CDD de 6 mois, du mardi au samedi, 4 h – 11 h 30. Pétrir, cuire le pain, tenir la vitrine : un beau métier. Salaire : de 2 100 € à 2 300 € brut par mois, avec mutuelle.',
      'Le goût du métier ? Au Bon Grain, à Bergues (59380), recherche : Boulanger / Boulangère (H/F), 2 postes, à partir de janvier 2027. Vous pétrirez avec passion, le pain, vous le cuirez avec plaisir, et vous allez tenir la vitrine.',
    ],
  ],
  [
    salon,
    [
      'Coiffeuse coloriste (H/F) à Dunkerque, en CDI. Venez accueillir les clientes et faire les couleurs avec nous !',
    ],
  ],
  [
    garage,
    [
      'Garage & Fils cherche : Mécanicien / Mécanicienne automobile (H/F), 35 h par semaine, 13,50 € brut de l’heure.',
    ],
  ],
]
const texts = honest.flatMap(([answers, own]) => own.map((text) => [text, answers] as const))

const additions =
  `une prime de fin d’année|voiture de fonction|un véhicule|13e mois|treizième mois|tickets restaurant|logement assuré
  |logé, nourri|formation payée|évolution rapide|embauche immédiate|CDI à la clé|augmentation|participation aux bénéfices
  |mutuelle gratuite|horaires souples|week-ends libres|deux jours de repos|vacances en août|salaire attractif|bien payé
  |petite équipe|ambiance familiale|matériel neuf|parking gratuit|télétravail|débutant bienvenu|sans expérience|aucun diplôme
  |temps partiel|mi-temps|heures supplémentaires payées|à deux pas de la gare|à Lille|sur Calais|près de la mer|dès demain
  |le 4 janvier|en février|tout de suite|urgent|appelez le 06 12 34 56 78|écrivez à zoe@bongrain.fr|www.bongrain.fr
  |demandez Karim|jeune et dynamique|femme de préférence|un homme|moins de 30 ans|célibataire|de nationalité française
  |cinq ans de métier|trois postes|quarante heures|2 500 €|10 %|le double|plus de 2 300 €|net|par semaine|tous les dimanches
  |la nuit|permis C|BTS|anglais courant|non-fumeur|bonne présentation|[cliquez](http://x.fr)|**prime**|<b>prime</b>|⟦NOM1⟧
  |un bon salaire|salaire à votre goût|travail à la maison|une belle maison pour vous|vous serez belle|une boulangère
  |participez au salaire|début ici|si CAP, un beau salaire|horaires : mutuelle|salaire : 39 h par semaine|mutuelle pour vous
  |CDD dans 6 mois|la viennoiserie|du pain|vitrine à la maison|cuire la vitrine et tenir le pain|offre garantie|contrat assuré à vie|leader du secteur|depuis 1950|label qualité|recommandé par la CMA`
    .split('|')
    .map((one) => one.trim())

/** Ways to falsify a text: each gives nothing where the text has nothing of the kind. */
const mutations: [string, (text: string, answers: JobPostingAnswers) => (string | null | undefined)[]][] = [
  [
    'adds what nobody said',
    (text) => additions.flatMap((one) => [`${text} ${one}.`, text.replace(/[.!?]/, `, ${one}.`)]),
  ],
  [
    'changes a number',
    (text) =>
      [...text.matchAll(/\d+/g)].flatMap(({ 0: n, index: at }) =>
        [Number(n) + 1, Number(n) * 2, `${n}0`].map(
          (other) => text.slice(0, at) + other + text.slice(at + n.length),
        ),
      ),
  ],
  [
    'loses H/F',
    (text) => [text.replace(' (H/F)', ''), text.replace('(H/F)', '(H)'), text.replace('(H/F)', '(F)')],
  ],
  [
    'changes the place',
    (text, { commune }) =>
      ['Lille', 'Calais', 'Paris'].map((other) => commune && text.replace(commune.name, other)),
  ],
  [
    'changes a unit',
    (text) => [
      text.replace('par mois', 'par an'),
      text.replace('par semaine', 'par mois'),
      text.replace('brut', 'net'),
      text.replace('€', '$'),
      text.replace('39 h', '39 jours'),
      text.replace('6 mois', '6 ans'),
      text.replace('de l’heure', 'par jour'),
    ],
  ],
  [
    'changes a date',
    (text) => ['février', 'mars', 'décembre'].map((other) => text.replace('janvier', other)),
  ],
  ['changes the days', (text) => [text.replace('mardi', 'lundi'), text.replace('samedi', 'dimanche')]],
  [
    'changes the contract',
    (text) => [text.replace('CDD', 'CDI'), text.replace('CDI', 'CDD'), text.replace('CDI', 'intérim')],
  ],
  [
    'changes the firm',
    (text, { firmName }) => [
      firmName && text.replace(firmName, 'Le Fournil'),
      firmName && text.replace(firmName, ''),
    ],
  ],
  [
    'changes the trade',
    (text) => [text.replace('Boulanger', 'Pâtissier'), text.replace('Coiffeuse', 'Coiffeur')],
  ],
  [
    'turns a fact',
    (text, answers) =>
      factsOf(answers).said.flatMap((fact) =>
        ['sans', 'pas de', 'plus de', 'moins de', 'jusqu’à', 'ou'].map((word) =>
          text.includes(fact) ? text.replace(fact, `${word} ${fact}`) : undefined,
        ),
      ),
  ],
  [
    'forgets a task',
    (_, answers) =>
      [draftPosting({ ...answers, tasks: answers.tasks?.slice(1) }).description].filter(
        () => (answers.tasks ?? []).length > 1,
      ),
  ],
  [
    'forgets what a task is about',
    (text) =>
      ['cuire le pain', 'tenir la vitrine'].map((task) => text.replace(task, task.split(' ')[0] ?? '')),
  ],
  ['is too long', (text) => [`${text} ${'Rejoignez-nous ! '.repeat(60)}`]],
]

describe('a text by a model about an offer', () => {
  it.each(texts)('holds where it says no more than the answers: « %s »', (text, answers) => {
    expect(wrongInWording(text, factsOf(answers))).toBeUndefined()
  })

  it.each(honest.map(([answers]) => [draftPosting(answers).description, answers] as const))(
    'holds where it is the template itself: « %s »',
    (text, answers) => {
      expect(wrongInWording(text, factsOf(answers))).toBeUndefined()
    },
  )

  it.each(mutations)('is refused wherever it %s', (_, mutate) => {
    const forged = texts.flatMap(([text, answers]) =>
      mutate(text, answers)
        .filter((other) => other != null && other !== text)
        .map((other) => ({ other: other as string, answers })),
    )
    const taken = forged.filter(({ other, answers }) => wrongInWording(other, factsOf(answers)) === undefined)
    expect(forged.length).toBeGreaterThan(0)
    expect(taken.map(({ other }) => other)).toEqual([])
  })

  it('is told to the model with the words that came from nowhere', () => {
    expect(wrongInWording('Coiffeuse coloriste (H/F) à Dunkerque, prime', factsOf(salon))).toMatch(/prime/)
  })
})
