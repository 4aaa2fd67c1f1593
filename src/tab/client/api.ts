import type { Observatory, Plan, VisitOutcome, VisitSent } from '../api/figure-shapes.ts'
import type { ActOutcome, ActSent, Changes, List, Me, Refused, ShownRequest } from '../api/shapes.ts'
import { token } from './host.ts'

/** What could not be had, in a sentence for the person; empty where the network did not answer. */
export class ApiProblem extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

async function ask(path: string, init: RequestInit, fresh = false): Promise<Response> {
  let response: Response
  try {
    const headers = { ...init.headers, authorization: `Bearer ${await token({ fresh })}` }
    response = await fetch(`/tab/api/${path}`, { ...init, headers, cache: 'no-store' })
  } catch (problem) {
    if (init.signal?.aborted) throw problem
    throw new ApiProblem(0, '')
  }
  // A token that ended a moment ago: Teams gives a new one.
  return response.status === 401 && !fresh ? ask(path, init, true) : response
}

async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await ask(path, signal ? { signal } : {})
  if (!response.ok) throw await problemOf(response)
  return response.json()
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const said: Partial<Refused> = await response.json().catch(() => ({}))
  return new ApiProblem(response.status, said.message ?? '')
}

export const getMe = (signal: AbortSignal) => get<Me>('me', signal)

/** A path with what was chosen; empty conditions are left out. */
function withQuery(path: string, wanted: Record<string, string>): string {
  return `${path}?${new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''))}`
}

export const getRequests = (wanted: Record<string, string>, signal: AbortSignal) =>
  get<List>(withQuery('requests', wanted), signal)

export const getPlan = (wanted: Record<string, string>, signal: AbortSignal) =>
  get<Plan>(withQuery('plan', wanted), signal)

export const getObservatory = (wanted: Record<string, string>, signal: AbortSignal) =>
  get<Observatory>(withQuery('observatory', wanted), signal)

/** A table as a file for a spreadsheet: of one chart, or the whole plan. */
export async function getTable(
  path: 'observatory.csv' | 'plan.csv',
  wanted: Record<string, string> = {},
): Promise<Blob> {
  const response = await ask(withQuery(path, wanted), {})
  if (!response.ok) throw await problemOf(response)
  return response.blob()
}

export const getRequest = (reference: string, signal: AbortSignal) =>
  get<ShownRequest>(`requests/${encodeURIComponent(reference)}`, signal)

/** Resolves once something has changed, or after a while. */
export const getChanges = (since: string, signal: AbortSignal) =>
  get<Changes>(`changes?since=${encodeURIComponent(since)}`, signal)

/** @returns what became of it, whether it was done or not */
export async function sendAct(reference: string, sent: ActSent): Promise<ActOutcome & { done: boolean }> {
  const { said, done } = await post<ActOutcome>(`requests/${encodeURIComponent(reference)}/acts`, sent)
  return { message: said.message, request: said.request, done }
}

/** @returns what became of it, whether it was done or not */
export async function sendVisit(siret: string, sent: VisitSent): Promise<VisitOutcome & { done: boolean }> {
  const { said, done } = await post<VisitOutcome>(`plan/${encodeURIComponent(siret)}/visits`, sent)
  return { message: said.message, firm: said.firm, done }
}

/** What is answered to something that was done; a refusal that shows nothing is a problem. */
async function post<T extends { message: string }>(
  path: string,
  sent: unknown,
): Promise<{ said: T; done: boolean }> {
  const response = await ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  })
  const said: Partial<T> = await response.json().catch(() => ({}))
  if (said.message === undefined || Object.keys(said).length < 2)
    throw new ApiProblem(response.status, said.message ?? '')
  return { said: said as T, done: response.ok }
}
