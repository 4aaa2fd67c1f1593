import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkWording } from '../../src/domain/lawful-wording.ts'
import { draftPosting } from '../../src/domain/posting.ts'
import { trades } from '../../src/domain/trades/index.ts'
import { isFree } from '../../src/turn/free-text.ts'
import { understand } from '../../src/turn/understand.ts'

const blocks = (text: string) => checkWording(text).filter(({ level }) => level === 'block')
const unlawful =
  'sans voile|pas de femme enceinte|moins de 30 ans|qui habite à côté|sans kippa|un homme|de nationalité française|pas de gros|célibataire|non fumeur|pas syndiqué|CDI possible après le CDD|payé au noir|une jolie serveuse|entre 20 et 30 ans'
const harmless =
  'motivé|souriant|accueil|caisse|boulanger|2100 brut|39h|le matin|cuisson|CAP|permis B|mutuelle|remplacement|salon|oui|non|ponctuel'
const separators = [', ', ' et ', '. ', ' ', ' mais ', '\n- ', ' ; ']
const message = fc
  .array(
    fc.tuple(fc.constantFrom(...unlawful.split('|'), ...harmless.split('|')), fc.constantFrom(...separators)),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.flat().join(''))
const slots = [
  'trade',
  'contractReason',
  'schedule',
  'tasks',
  'profile',
  'benefits',
  'firmName',
  'experience',
]

test('whatever is said, no answer in the person’s own words and no drafted posting holds what an ad may not say', () => {
  fc.assert(
    fc.property(message, fc.constantFrom(...slots), (text, asking) => {
      const alongside = asking === 'experience' ? ['diploma', 'licence', 'profile'] : []
      const situation = { kind: 'job-posting' as const, asking, alongside, clock: { today: '2026-11-23' } }
      const { answers } = understand(text, situation)
      const values = Object.fromEntries(Object.entries(answers).map(([slot, { value }]) => [slot, value]))
      for (const [slot, value] of Object.entries(values)) {
        if (isFree(slot))
          for (const line of [value].flat()) expect(blocks(String(line)), `${slot}: ${line}`).toEqual([])
      }
      for (const part of Object.values(draftPosting(values))) expect(blocks(part), part).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('every title of the list of trades is itself lawful', () => {
  expect(trades.filter(({ label }) => checkWording(label).length > 0).map(({ label }) => label)).toEqual([])
})
