import type { Request } from '../../domain/request.ts'
import type { RequestFilter, Store } from '../../records/store.ts'

const batch = 200

/** All of them before any is changed: one that leaves the filter would hide another of the page behind it. */
export async function allRequests(store: Pick<Store, 'requests'>, filter: RequestFilter): Promise<Request[]> {
  const all: Request[] = []
  for (;;) {
    const { requests } = await store.requests(filter, { limit: batch, offset: all.length })
    all.push(...requests)
    if (requests.length < batch) return all
  }
}
