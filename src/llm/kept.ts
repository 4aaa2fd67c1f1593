import Keyv from 'keyv'

const dayMs = 24 * 60 * 60 * 1_000
/** Completions kept at once; the oldest goes first. */
const most = 2_000

/** keyv looks at the age of what it is asked for and of nothing else: this is where the rest ends. */
class Newest extends Map<string, unknown> {
  override set(key: string, value: unknown): this {
    super.delete(key)
    if (this.size >= most) for (const oldest of this.keys()) if (super.delete(oldest)) break
    return super.set(key, value)
  }
}

/** Completions by what they depend on, in memory, for a day. They hold placeholders where people have names. */
export function createKept(): Keyv<string> {
  return new Keyv<string>({ store: new Newest(), ttl: dayMs })
}
