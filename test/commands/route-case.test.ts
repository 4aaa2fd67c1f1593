import { describe, expect, it } from 'vitest'
import { routeCase } from '../../src/commands/route-case.ts'
import { readConvention } from '../../src/convention-file.ts'

const convention = readConvention('convention.json')
const route = (kind: string, ...words: string[]) => routeCase(convention, kind, words, '2026-11-23')

describe('where a case would go', () => {
  it('is told for a contract, a trade and a postcode, entrusted or not', () => {
    expect(route('job-posting', 'CDI', 'boulanger', '59140')).toEqual([
      'job-posting, CDI, Boulanger / Boulangère, Dunkerque: france-travail-dunkerque leads, cma-dunkerque supports.',
      'Not entrusted by the artisan: cma-dunkerque leads, nobody supports.',
    ])
  })

  it('is told in any order and for a kind alone', () => {
    expect(route('apprenticeship')).toEqual([
      'apprenticeship: cma-dunkerque leads, france-travail-dunkerque supports.',
    ])
    expect(route('job-posting', 'Bergues', 'apprentissage')[0]).toMatch(
      /apprentissage, Bergues: cma-dunkerque leads/,
    )
  })

  it('refuses a word that means nothing, and a kind that there is not', () => {
    expect(() => route('job-posting', 'qsdf')).toThrow(/"qsdf" is no contract/)
    expect(() => route('marriage')).toThrow(/no kind of request "marriage"/)
  })
})
