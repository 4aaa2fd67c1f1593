import type { Deed } from '../page.ts'
import type { ShownChange, ShownWorld } from '../shown.ts'

/** Follows what happens in the sandbox. After a loss the browser reconnects and gets the whole world again. */
export function follow(on: {
  world: (world: ShownWorld) => void
  change: (change: ShownChange) => void
  lost: () => void
}): void {
  const events = new EventSource('/sandbox/events')
  events.addEventListener('world', (event) => on.world(JSON.parse(event.data)))
  events.addEventListener('change', (event) => on.change(JSON.parse(event.data)))
  events.addEventListener('error', on.lost)
}

/** `refused`: the bot did not take it; `lost`: not even the sandbox answered. */
export type Result = { result: 'done'; answer: unknown } | { result: 'refused' | 'lost' }

/** Does something in somebody's name. */
export async function act(deed: Deed): Promise<Result> {
  try {
    const response = await fetch('/sandbox/deeds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(deed),
    })
    if (!response.ok) return { result: response.status === 502 ? 'refused' : 'lost' }
    return { result: 'done', answer: (await response.json()).answer }
  } catch {
    return { result: 'lost' }
  }
}
