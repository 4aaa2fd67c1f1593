import type { Request } from '../domain/request.ts'
import type { Store } from '../records/store.ts'

/** The request with a reference: all of it, or its six characters with any prefix. */
export async function requestNamed(store: Store, reference: string): Promise<Request | undefined> {
  const spelled = reference.includes('-')
    ? [reference]
    : ['OFF', 'APP', 'PRO'].map((prefix) => `${prefix}-${reference}`)
  for (const one of spelled) {
    const request = await store.requestByReference(one)
    if (request) return request
  }
  return undefined
}
