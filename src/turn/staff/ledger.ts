import { staffOf } from '../../domain/convention.ts'
import { firstWords, reasonWords } from '../../domain/delivery.ts'
import { roomOf } from '../../domain/incoming.ts'
import type { Request } from '../../domain/request.ts'
import type { Ledger } from '../../queries/deliveries.ts'
import type { Delivery, Store } from '../../records/store.ts'
import type { Scene } from '../facts.ts'

/** What became of every message about a request, with names in place of conversations. */
export async function ledgerOf(
  store: Store,
  scene: Pick<Scene, 'convention'> & { incoming: Pick<Scene['incoming'], 'place'> },
  request: Request,
): Promise<Ledger> {
  const { artisan } = request
  const deliveries = await store.deliveries(request.id)
  const blocked = await store.unreachable(artisan.conversation)
  const names = await namesOf(store, scene, request, deliveries)
  const { place } = scene.incoming
  return {
    artisan: artisan.name,
    blocked: blocked ? reasonWords(blocked.why, 'cette conversation') : null,
    lines: deliveries.map(({ to, sender, message, why, createdAt, sentAt, readAt, deadAt }) => {
      const toArtisan = to === artisan.conversation
      return {
        to: names.get(to) ?? 'une autre conversation',
        toArtisan,
        byStaff: sender !== null && sender !== artisan.conversation,
        here: sender === place.id && place.type === 'personal',
        card: message.type === 'card' ? message.key : null,
        words: firstWords(message),
        createdAt,
        sentAt,
        readAt: toArtisan ? readAt : null,
        deadAt,
        reason: why === null ? null : reasonWords(why, toArtisan ? 'cette conversation' : 'ce canal'),
      }
    }),
  }
}

async function namesOf(
  store: Store,
  { convention }: Pick<Scene, 'convention'>,
  { artisan }: Request,
  deliveries: readonly Delivery[],
): Promise<Map<string, string>> {
  const names = new Map([[artisan.conversation, artisan.name]])
  for (const to of new Set(deliveries.map((delivery) => delivery.to))) {
    if (names.has(to)) continue
    const { person } = (await store.conversation(to)) ?? {}
    const advisor = staffOf(convention, person?.object ?? null)?.advisor.name
    const office = convention.offices.find(({ channel }) => channel === roomOf(to))
    const name = advisor ?? (office && `le canal de ${office.name}`)
    if (name) names.set(to, name)
  }
  return names
}
