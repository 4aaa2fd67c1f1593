import type { Request } from '../../domain/request.ts'
import { readMemory } from '../../turn/memory.ts'
import { type Figure, type Measure, rateOf, shareOf } from './measure.ts'
import { talk } from './talk.ts'
import { fieldsOf, type TypedOffer, typedOfferSchema, unsaid, wordsFor } from './typed-offer.ts'

const file = 'offers.jsonl'
/** How many conversations have to come out right, out of the first that say who offers what and where. */
const gated = 10
/** No posting takes more turns than this: whoever is still asked then is being asked in circles. */
const longest = 25

/**
 * Whole conversations out of offers that an employer typed: the description first, then each question answered in
 * the truth's own wording, then « Je valide ». What was asked must stand in the stored request as the truth has it;
 * what was read in the description instead is the `offers` measure's affair.
 */
export const conversations: Measure = {
  id: 'conversations',
  files: [file],
  async run(cases) {
    const offers = cases
      .lines(file, typedOfferSchema)
      .filter(({ origine, verite }) => origine === '1' && verite.entreprise && verite.codeInsee)
    const held: Held[] = []
    for (const offer of offers) held.push(await hold(offer))
    return [
      ...figuresOf(`the first ${gated}`, { min: 1 }, held.slice(0, gated)),
      ...figuresOf('all', null, held),
      rateOf(
        'that go in circles',
        null,
        held,
        ({ turns }) => turns >= longest,
        ({ offer }) => offer.id,
      ),
    ]
  },
}

interface Held {
  offer: TypedOffer
  turns: number
  submitted: boolean
  /** What was asked and is not as the truth has it. */
  wrong: string[]
}

function figuresOf(which: string, gate: Figure['gate'], held: Held[]): Figure[] {
  const show = ({ offer, wrong, submitted }: Held) =>
    `${offer.id}${submitted ? '' : ' not transmitted'}: ${wrong.join('; ')}`
  const right = ({ submitted, wrong }: Held) => submitted && wrong.length === 0
  return [shareOf(`${which}, as the truth has it`, gate, held, right, show)]
}

/** Holds one conversation to its end, or until it goes in circles. */
async function hold(offer: TypedOffer): Promise<Held> {
  const world = await talk()
  const artisan = world.artisan('essai')
  const asked = new Set<string>()
  const recall = async () => readMemory((await world.store.conversation('a:essai'))?.memory)
  await artisan.says(offer.description)
  // A description that names no trade begins nothing: « dites-moi ce que vous cherchez ».
  if ((await recall()).request === null) await artisan.says(wordsFor('trade', offer))
  let turns = 1
  for (; turns < longest; turns++) {
    const memory = await recall()
    if (memory.request === null) break
    const { asking, choosing, confirming } = memory
    if (confirming) await artisan.says('Changer l’offre en cours')
    else if (choosing) await artisan.says(choiceOf(choosing, offer))
    else if (asking) {
      // The truth has one line for hours and times: whoever is asked again knows no more.
      await artisan.says(asked.has(asking) ? unsaid : wordsFor(asking, offer))
      asked.add(asking)
    } else await artisan.says('Je valide')
  }
  const [request] = await world.requests()
  const wrong = request ? wrongIn(request, offer, asked) : ['no request']
  return { offer, turns, submitted: request?.state === 'submitted', wrong }
}

/** The offered choice that is the truth, else the truth in its own words. */
function choiceOf(
  { slot, choices }: { slot: string; choices: { label: string; value?: unknown }[] },
  offer: TypedOffer,
): string {
  const right = choices.find(({ value }) => fieldsOf(offer)[slot]?.(value) === true)
  if (choices.length === 1) return right ? 'Oui' : 'Non'
  return right?.label ?? wordsFor(slot, offer)
}

function wrongIn(request: Request, offer: TypedOffer, asked: Set<string>): string[] {
  return (
    Object.entries(fieldsOf(offer))
      .filter(([slot, isTrue]) => asked.has(slot) && !isTrue(request.given[slot]?.value ?? null))
      // A title that is no craft trade is kept as it was said.
      .filter(([slot]) => slot !== 'trade' || request.given.title?.value !== wordsFor('trade', offer))
      .map(
        ([slot]) =>
          `${slot} ${JSON.stringify(request.given[slot]?.value ?? null)}, said « ${wordsFor(slot, offer)} »`,
      )
  )
}
