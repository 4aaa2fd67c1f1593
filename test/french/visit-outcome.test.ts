import { describe, expect, it } from 'vitest'
import type { VisitResult } from '../../src/domain/prospect.ts'
import { readVisitOutcome } from '../../src/french/visit-outcome.ts'

/** A Monday. */
const clock = { today: '2026-11-23' }
const read = (text: string) => readVisitOutcome(text, clock)

describe('what came of a visit', () => {
  it.each<[string, VisitResult | null]>([
    ['veut un apprenti en septembre', 'wants-apprentice'],
    ['intéressé par l’alternance', 'wants-apprentice'],
    ['a déjà un apprenti, en veut un autre', 'wants-apprentice'],
    ['veut prendre un apprenti mais pas avant septembre', 'wants-apprentice'],
    ['cherche une vendeuse', 'wants-to-recruit'],
    ['a besoin d’un ouvrier', 'wants-to-recruit'],
    ['a déjà un apprenti mais cherche un vendeur', 'wants-to-recruit'],
    ['pas d’apprenti, mais recrute un ouvrier', 'wants-to-recruit'],
    ['veut vendre son fonds', 'project'],
    ['cherche un repreneur', 'project'],
    ['part à la retraite l’an prochain', 'project'],
    ['agrandit sa boutique', 'project'],
    ['pas besoin pour le moment', 'nothing-now'],
    ['ne veut pas d’apprenti', 'nothing-now'],
    ['ne prend plus d’apprentis depuis 2020', 'nothing-now'],
    ['ne cherche personne', 'nothing-now'],
    ['RAS', 'nothing-now'],
    ['fermé définitivement', 'closed'],
    ['a cessé son activité', 'closed'],
    ['ne veut plus être contacté', 'do-not-contact'],
    ['veut un apprenti, mais ne plus contacter', 'do-not-contact'],
    ['à rappeler', 'call-back'],
    // What says nothing of it stays open: it is asked.
    ['très bon accueil', null],
    ['fermé', null],
    ['a déjà un apprenti', null],
    ['c’est elle qui nous rappelle', null],
  ])('« %s » is %s', (words, result) => {
    expect(read(words).result).toBe(result)
  })

  it.each([
    ['veut un apprenti en septembre, rappeler le 15', '2026-12-15'],
    ['rien pour l’instant, relancer dans 15 jours', '2026-12-08'],
    ['à rappeler mardi matin', '2026-11-24'],
    ['repasser samedi 28', '2026-11-30'],
    // The first days of January on which offices work.
    ['recontacter en janvier', '2027-01-04'],
    ['à revoir fin janvier', '2027-02-01'],
    ['veut un apprenti en septembre', null],
    ['ne veut plus être contacté, ne pas rappeler le 15', null],
  ])('« %s » is to be recalled on %s', (words, day) => {
    expect(read(words).callBackOn).toBe(day)
  })

  it.each(['personne sur place', 'absent, repasser mardi', 'fermé le lundi', 'en congés jusqu’au 3'])(
    '« %s » met nobody',
    (words) => {
      expect(read(words)).toMatchObject({ missed: true, result: null })
    },
  )
})
