import { type Convention, route } from '../domain/convention.ts'
import { kinds } from '../domain/request.ts'
import { readWorkplaceAsAnswer } from '../french/commune.ts'
import { readContract } from '../french/contract.ts'
import { isAmbiguous, type Reader } from '../french/reading.ts'
import { readTrade } from '../french/trade.ts'
import { Refusal } from './command-line.ts'

/**
 * Where a case would go under the convention, in lines: who leads and who supports, entrusted or not.
 * @param kind of the request, then the case in any order: contract, trade, commune or postcode, as one writes them
 * @throws {Refusal} naming the word that means nothing
 */
export function routeCase(
  convention: Convention,
  kind: string,
  words: readonly string[],
  today: string,
): string[] {
  const known = kinds.find((one) => one === kind)
  if (!known) throw new Refusal(`There is no kind of request "${kind}". Kinds: ${kinds.join(', ')}.`)
  let left = [...words]
  /** Takes the first word that the reader reads. */
  const take = <T>(read: Reader<T>): T | null => {
    for (const word of left) {
      const found = read(word, { today })
      if (!found || isAmbiguous(found)) continue
      left = left.filter((other) => other !== word)
      return found.value
    }
    return null
  }
  const contract = take(readContract)
  const trade = take(readTrade)
  const commune = take(readWorkplaceAsAnswer)
  if (left[0] !== undefined)
    throw new Refusal(
      `"${left[0]}" is no contract, trade, commune or postcode that the bot knows, or more than one.`,
    )
  const told = (entrusted: boolean) => {
    const facts = {
      kind: known,
      contract,
      trade: trade?.rome ?? null,
      insee: commune?.insee ?? null,
      entrusted,
    }
    const { lead, support } = route(convention, facts)
    return `${lead.id} leads${support ? `, ${support.id} supports` : ', nobody supports'}`
  }
  const facts = [known, contract, trade?.label, commune?.name].filter(Boolean).join(', ')
  const [yes, no] = [told(true), told(false)]
  return yes === no ? [`${facts}: ${yes}.`] : [`${facts}: ${yes}.`, `Not entrusted by the artisan: ${no}.`]
}
