import { describe, expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { play } from './play.ts'

describe('what an apprentice costs', () => {
  it('is reckoned for the case at hand, each figure with its source and date, and the dialog goes on', async () => {
    const world = await talk()
    await play(world.artisan('Paul'), [
      ['je cherche un apprenti boulanger, il a 17 ans, on est 4', /Quel diplôme/],
      [
        'ça me coûte combien ?',
        [
          /27 % du SMIC, soit 504 € brut par mois/,
          /SMIC au 1er juin 2026/,
          /5 000 €/,
          /120 € par mois/,
          /estimation/,
          /Quel diplôme/,
        ],
      ],
      ['pourquoi ?', [/Sources : art\. D6222-26/, /vérifié le/, /Quel diplôme/]],
    ])
  })

  it('is told by the branch’s grid to a hairdresser, to be confirmed, never by the law’s alone', async () => {
    const world = await talk()
    await play(world.artisan('Nadia'), [
      [
        'ça coûte combien un apprenti de 17 ans en coiffure ?',
        [/29 % du SMIC/, /à confirmer avec votre conseiller/],
        /27 %/,
      ],
    ])
    expect(await world.requests()).toEqual([])
  })

  it('of the second year counts no aid', async () => {
    const world = await talk()
    await play(world.artisan('Paul'), [
      ['je cherche un apprenti boulanger, il a 17 ans', /diplôme/],
      ['combien je paye la 2ème année ?', [/39 % du SMIC/, /ne vaut que pour la première année/]],
    ])
  })

  it('is told beside an answer', async () => {
    const world = await talk()
    const artisan = world.artisan('Paul')
    await play(artisan, [
      ['je cherche un boulanger, CDI, 2100 brut, à Dunkerque, dès janvier', /heures/],
      ['39h en journée. ça coûte combien un apprenti ?', [/39 h/, /43 %/, /débutant/]],
    ])
  })
})
