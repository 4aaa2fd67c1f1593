import type { Convention } from './convention.ts'

/** An office's channel, as a coordinator bound it by a message written in it. */
export interface Binding {
  office: string
  /** The channel's conversation id, without a thread. */
  conversation: string
  /** Entra object id of the coordinator, and when. */
  by: string
  at: string
}

/**
 * The convention with the bound channels laid over its file. A binding wins over the file: it is what a coordinator
 * did later, by hand and in the channel itself. One channel is one office's: where it is bound to another, the
 * office that the file names has none.
 */
export function withBindings(convention: Convention, bindings: readonly Binding[]): Convention {
  if (bindings.length === 0) return convention
  const channels = new Map(bindings.map(({ office, conversation }) => [office, conversation]))
  const taken = new Set(channels.values())
  const offices = convention.offices.map(({ channel, ...office }) => {
    const own = channels.get(office.id) ?? (channel !== undefined && taken.has(channel) ? undefined : channel)
    return own === undefined ? office : { ...office, channel: own }
  })
  return { ...convention, offices }
}
