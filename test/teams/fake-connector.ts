import type { Address, Connector, Sent } from '../../src/teams/connector.ts'

type Activity = Parameters<Connector['send']>[1]

export interface Received {
  conversation: string
  /** The activity that was updated; null for a new one. */
  updated: string | null
  activity: Activity
  text: string
}

/**
 * A connector without a network. Faults are queued by conversation: each attempt there uses one up. An
 * `ambiguous` one with `arrived` was shown to the reader although nobody heard of it.
 */
export class FakeConnector implements Connector {
  readonly received: Received[] = []
  /** Every attempt, the failed ones as well, with the time it was made. */
  readonly attempts: { conversation: string; at: number }[] = []
  readonly #faults = new Map<string, (Sent & { arrived?: boolean })[]>()
  /** How long each attempt takes, in ms. */
  slow = 0
  atOnce = 0
  mostAtOnce = 0
  #ids = 0

  fault(conversation: string, ...faults: (Sent & { arrived?: boolean })[]): void {
    this.#faults.set(conversation, [...(this.#faults.get(conversation) ?? []), ...faults])
  }

  texts(conversation: string): string[] {
    return this.received.filter((message) => message.conversation === conversation).map(({ text }) => text)
  }

  send(to: Address, activity: Activity): Promise<Sent> {
    return this.#attempt(to, null, activity)
  }

  update(to: Address, id: string, activity: Activity): Promise<Sent> {
    return this.#attempt(to, id, activity)
  }

  close(): void {}

  async #attempt({ conversation }: Address, updated: string | null, activity: Activity): Promise<Sent> {
    this.attempts.push({ conversation, at: Date.now() })
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce)
    if (this.slow > 0) await new Promise((resolve) => setTimeout(resolve, this.slow))
    this.atOnce--
    const { arrived = false, ...fault } = this.#faults.get(conversation)?.shift() ?? { kind: 'none' as const }
    if (fault.kind === 'none' || arrived)
      this.received.push({ conversation, updated, activity, text: activity.text ?? activity.summary ?? '' })
    return fault.kind === 'none' ? { kind: 'sent', activity: updated ?? `m${++this.#ids}` } : fault
  }
}
