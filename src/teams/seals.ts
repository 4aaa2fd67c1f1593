import { createHmac, timingSafeEqual } from 'node:crypto'
import { roomOf } from '../domain/incoming.ts'

type Data = Record<string, unknown>

/** Signs what the buttons of a card send back, for one conversation, and opens what comes from there. */
export interface Seals {
  /** The data with its seal. */
  seal(conversation: string, data: Data): Data
  /**
   * The data without its seal, as the turn may take it. What was never sealed (a card from before seals) is left
   * without its version, which is older than any; under a broken seal, or another conversation's, there is nothing.
   */
  open(conversation: string, data: Data): Data
}

/** Bytes of a seal: half of SHA-256 is beyond guessing, and a card has a dozen of them. */
const length = 16

/**
 * @param key secret of this bot; whoever has it can press any button of its cards, with their own rights only
 */
export function createSeals(key: string): Seals {
  // A button is a verb on a request at a version, in a conversation: a press in a thread comes from its channel's card.
  const sealOf = (conversation: string, { do: verb, request, version }: Data) =>
    createHmac('sha256', key)
      .update(JSON.stringify([roomOf(conversation), verb, request, version]))
      .digest()
      .subarray(0, length)

  return {
    seal: (conversation, data) => ({ ...data, seal: sealOf(conversation, data).toString('base64url') }),
    open(conversation, { seal, ...data }) {
      if (seal === undefined) {
        const { version, ...unsealed } = data
        return unsealed
      }
      const given = Buffer.from(typeof seal === 'string' ? seal : '', 'base64url')
      return given.length === length && timingSafeEqual(given, sealOf(conversation, data)) ? data : {}
    },
  }
}
