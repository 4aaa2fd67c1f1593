import { expect, test } from 'vitest'
import { type CaseFolder, openCases } from '../../../src/commands/eval/case-folder.ts'
import { conversations } from '../../../src/commands/eval/conversations.ts'
import { type TypedOffer, typedOfferSchema } from '../../../src/commands/eval/typed-offer.ts'

const folder = openCases('test/conversations')
const offers = folder.lines('offers.jsonl', typedOfferSchema)
/** A folder that holds these offers and nothing else. */
const holding = (some: TypedOffer[]): CaseFolder => ({
  ...folder,
  lines: (_, schema) => some.map((one) => schema.parse(one)),
})

test.each(offers)('the conversation about « $intitule » ends as its truth has it', async (offer) => {
  const [first, all, circles] = await conversations.run(holding([offer]))
  expect(first).toMatchObject({ value: 1, of: 1, missed: [] })
  expect(all?.value).toBe(1)
  expect(circles?.value).toBe(0)
})

test('an answer that is not the truth’s is noticed', async () => {
  const [offer] = offers
  if (!offer) throw new Error('there is no offer')
  const other = { ...offer, verite: { ...offer.verite, heuresHebdo: 28 } }
  const [first] = await conversations.run(holding([other]))
  expect(first?.missed).toEqual([expect.stringMatching(/^pain: weeklyHours 39, said/)])
})
