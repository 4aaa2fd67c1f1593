import { z } from 'zod'
import { checkWording } from '../../domain/lawful-wording.ts'
import { type Measure, rateOf, shareOf } from './measure.ts'
import { offerFile, offerSchema } from './offer-case.ts'

const file = 'unlawful-wording.jsonl'
const schema = z.object({ entree: z.string(), attendu: z.enum(['bloquer', 'signaler', 'laisser']) })

const criteria = (text: string) =>
  checkWording(text)
    .map(({ criterion, words }) => `${criterion} « ${words} »`)
    .join(', ')

/**
 * What an ad may not say. Phrases that guides only warn about (`signaler`) are printed: the law forbids some of
 * them and not others. Real ads were published: what is flagged in them is counted as wrong, ad by ad.
 */
export const wording: Measure = {
  id: 'wording',
  files: [file, offerFile],
  run: (folder) => {
    const cases = folder.lines(file, schema)
    const of = (expected: string) => cases.filter(({ attendu }) => attendu === expected)
    const isFlagged = ({ entree }: { entree: string }) => checkWording(entree).length > 0
    const show = ({ entree }: { entree: string }) => `${entree}: ${criteria(entree) || 'nothing'}`
    return [
      shareOf('unlawful, caught', { min: 1 }, of('bloquer'), isFlagged, show),
      shareOf('doubtful, caught', null, of('signaler'), isFlagged, show),
      shareOf('allowed, passed', { min: 1 }, of('laisser'), (one) => !isFlagged(one), show),
      rateOf(
        'real ads flagged',
        { max: 0.01 },
        folder.lines(offerFile, offerSchema),
        ({ description }) => checkWording(description).length > 0,
        ({ id, description }) => `${id}: ${criteria(description)}`,
      ),
    ]
  },
}
