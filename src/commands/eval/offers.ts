import { fold } from '../../french/fold.ts'
import type { Reading } from '../../french/reading.ts'
import { type Understanding, understand } from '../../turn/understand.ts'
import { type Figure, type Measure, rateOf, shareOf } from './measure.ts'
import { type Offer, offerFile, offerSchema } from './offer-case.ts'
import { type OfferSlot, offerSlots } from './offer-slots.ts'

/**
 * Real ads, the description as one message with nothing asked. For each slot:
 * - recall: of the ads whose true value stands in the text, those whose value was taken and is the true one;
 *   what is asked back with choices is not taken;
 * - contradiction: of the same ads, those whose taken value is another than the true one;
 * - nowhere: of the values taken in all ads, those of which no written form stands in the text.
 */
export const offers: Measure = {
  id: 'offers',
  files: [offerFile],
  run: (folder) => {
    const heard = folder.lines(offerFile, offerSchema).map((offer) => ({ offer, said: hear(offer) }))
    return offerSlots.flatMap((slot) => figuresOf(slot, heard))
  },
}

interface Heard {
  offer: Offer
  said: Understanding
}

const hear = ({ description, verite }: Offer): Understanding =>
  understand(description, {
    kind: null,
    asking: null,
    clock: { today: (verite.dateCreation ?? '2026-11-22').slice(0, 10) },
  })

function figuresOf(one: OfferSlot, heard: Heard[]): Figure[] {
  const { name, slot, contradictions, isPresent, isTrue, stands } = one
  const taken = ({ said }: Heard): Reading<unknown> | undefined => said.answers[slot]
  const right = (case_: Heard) => isTrue(taken(case_)?.value as never, case_.offer.verite)
  const show = (case_: Heard) => {
    const { id, verite } = case_.offer
    const { typeContrat, heuresHebdo, salaire, commune, experienceLibelle } = verite
    const truth = {
      contract: typeContrat,
      weeklyHours: heuresHebdo,
      pay: salaire,
      commune,
      experience: experienceLibelle,
    }
    const found = taken(case_)
    return `${id} ${JSON.stringify(truth[slot as keyof typeof truth])}: ${JSON.stringify(found?.value)} « ${found?.words} »`
  }
  const present = heard.filter(({ offer }) => isPresent(offer))
  return [
    shareOf(
      `${name}, recall`,
      { min: 0.88 },
      present,
      (case_) => taken(case_) !== undefined && right(case_),
      show,
    ),
    rateOf(
      `${name}, contradiction`,
      contradictions === null ? null : { max: contradictions },
      present,
      (case_) => taken(case_) !== undefined && !right(case_),
      show,
    ),
    rateOf(
      `${name}, nowhere`,
      { max: 0.01 },
      heard.filter((case_) => taken(case_) !== undefined),
      (case_) => !stands(taken(case_)?.value as never, fold(case_.offer.description)),
      show,
    ),
  ]
}
