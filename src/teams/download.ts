import type { Fetched, FetchFile } from '../turn/fetched.ts'

/** Where Teams keeps the files of its chats: a tenant's own SharePoint, in the public and the US government clouds. */
const sharePoint = /^[a-z\d-]+\.(?:sharepoint\.com|sharepoint\.us|sharepoint-mil\.us)$/
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Twenty thousand firms; a list of a plan is a hundredth of that. */
const largest = 2 * 1024 * 1024
const patience = 10_000
const mostRedirects = 3

/**
 * Makes the reader of files that people send. The address comes from an activity, so it is a foreign input: only
 * Teams' own hosts are asked, by https and without any token of ours, and a redirect is followed to another of them only.
 * @param local this machine instead, for the sandbox
 */
export function createDownload({ local }: { local: boolean }): FetchFile {
  return async ({ url }) => {
    try {
      return await follow(url, local, AbortSignal.timeout(patience))
    } catch {
      return { problem: 'unreachable' }
    }
  }
}

async function follow(from: string, local: boolean, signal: AbortSignal): Promise<Fetched> {
  let url = URL.parse(from)
  for (let hop = 0; hop <= mostRedirects; hop++) {
    if (!url || !mayRead(url, local)) return { problem: 'elsewhere' }
    const response = await fetch(url, { redirect: 'manual', signal, credentials: 'omit' })
    const next = response.status >= 300 && response.status < 400 && response.headers.get('location')
    if (!next) return response.ok ? bodyOf(response) : dropped(response)
    await dropped(response)
    url = URL.parse(next, url)
  }
  return { problem: 'unreachable' }
}

function mayRead({ protocol, hostname, port, username, password }: URL, local: boolean): boolean {
  if (username || password) return false
  if (local) return protocol === 'http:' && loopback.has(hostname)
  return protocol === 'https:' && port === '' && sharePoint.test(hostname)
}

async function bodyOf(response: Response): Promise<Fetched> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > largest) return { problem: 'too-big' } // leaving the loop ends the transfer
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks) }
}

async function dropped({ body }: Response): Promise<Fetched> {
  await body?.cancel()
  return { problem: 'unreachable' }
}
