import { describe, expect, it, test } from 'vitest'
import { type Means, type Motive, meansOf, motiveOf } from '../../src/domain/motive.ts'

test.each<[string, Motive]>([
  ['pourvue', 'filled'],
  ['pourvue : Bouche à oreille', 'filled'],
  ['on a recruté quelqu’un', 'filled'],
  ['plus de besoin', 'no-longer-needed'],
  ['projet reporté à l’an prochain', 'no-longer-needed'],
  ['pas de candidat', 'no-candidate'],
  ['aucune candidature', 'no-candidate'],
  ['n’a trouvé personne', 'no-candidate'],
  ['candidats pas assez qualifiés', 'unsuited'],
  ['profils inadaptés', 'unsuited'],
  ['injoignable', 'unreachable'],
  ['ne répond plus au téléphone', 'unreachable'],
  ['doublon de OFF-K7M2PR', 'duplicate'],
  ['déménage en Espagne', 'other'],
])('« %s » is counted as %s', (outcome, motive) => {
  expect(motiveOf('done', outcome)).toBe(motive)
  expect(motiveOf('abandoned', outcome)).toBe(motive)
})

describe('a motive', () => {
  it('is the state’s own where an artisan or the clock ended it, whatever was written', () => {
    expect(motiveOf('withdrawn', 'pourvue')).toBe('withdrawn')
    expect(motiveOf('expired', null)).toBe('expired')
  })

  it('is there only for what has ended', () => {
    for (const state of ['submitted', 'claimed', 'awaiting-details', 'active'] as const)
      expect(motiveOf(state, 'pourvue')).toBeNull()
  })
})

test.each<[string, Means | null]>([
  ['pourvue : France Travail', 'france-travail'],
  ['pourvue : La Chambre de métiers', 'cma'],
  ['pourvue : Bouche à oreille', 'word-of-mouth'],
  ['pourvue : Une école', 'school'],
  ['pourvue : Autre', 'other'],
  ['pourvue : un voisin', 'other'],
  ['pourvue', null],
  ['plus de besoin, CFA prévenu', null],
])('« %s » was filled by %s', (outcome, means) => {
  expect(meansOf('done', outcome)).toBe(means)
})
