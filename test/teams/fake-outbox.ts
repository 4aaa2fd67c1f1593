import { type OutgoingDraft, outgoingSchema } from '../../src/domain/outgoing.ts'
import type { OutboxItem } from '../../src/records/store.ts'
import type { SenderParts } from '../../src/teams/sender.ts'

type Row = OutboxItem & { state: 'waiting' | 'sent' | 'dead'; why: string }

/** The outbox of the records, in memory. */
export class FakeOutbox implements Pick<SenderParts['store'], keyof SenderParts['store']> {
  readonly rows: Row[] = []
  readonly cards = new Map<string, string>()
  readonly blocked = new Map<string, string>()
  /** Operations that fail before the records answer again. */
  failures = 0

  add(to: string, message: OutgoingDraft | string, { due = 0, age = 0 } = {}): Row {
    const draft: OutgoingDraft = typeof message === 'string' ? { type: 'text', text: message } : message
    const row: Row = {
      id: this.rows.length + 1,
      to,
      message: outgoingSchema.parse(draft),
      request: null,
      sender: null,
      attempts: 0,
      doubts: 0,
      due: new Date(Date.now() + due).toISOString(),
      createdAt: new Date(Date.now() - age).toISOString(),
      state: 'waiting',
      why: '',
    }
    this.rows.push(row)
    return row
  }

  #row(id: number): Row {
    if (this.failures > 0) {
      this.failures--
      throw new Error('the records do not answer')
    }
    const row = this.rows[id - 1]
    if (!row) throw new Error(`no row ${id}`)
    return row
  }

  async outbox(conversation: string, limit: number): Promise<OutboxItem[]> {
    return this.rows
      .filter(({ to, state }) => to === conversation && state === 'waiting')
      .slice(0, limit)
      .map((row) => ({ ...row }))
  }

  async sendingConversations(): Promise<string[]> {
    return [...new Set(this.rows.filter(({ state }) => state === 'waiting').map(({ to }) => to))]
  }

  async markSent(id: number, activity: string | null): Promise<void> {
    const row = this.#row(id)
    row.state = 'sent'
    if (row.message.type === 'card' && activity) this.cards.set(`${row.to} ${row.message.key}`, activity)
  }

  async retryAt(id: number, due: string, why: string, doubtful: boolean): Promise<void> {
    const row = this.#row(id)
    Object.assign(row, { due, why, attempts: row.attempts + 1, doubts: row.doubts + Number(doubtful) })
  }

  async markDead(id: number, why: string): Promise<void> {
    Object.assign(this.#row(id), { state: 'dead', why })
  }

  async postedCard(conversation: string, key: string): Promise<string | undefined> {
    return this.cards.get(`${conversation} ${key}`)
  }

  async setReachable(conversation: string, reachable: boolean, why: string): Promise<void> {
    if (reachable) this.blocked.delete(conversation)
    else this.blocked.set(conversation, why)
  }

  async unreachable(conversation: string): Promise<{ why: string; since: string } | undefined> {
    const why = this.blocked.get(conversation)
    return why === undefined ? undefined : { why, since: '' }
  }
}
