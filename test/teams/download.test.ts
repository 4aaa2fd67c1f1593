import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createDownload } from '../../src/teams/download.ts'

const inLocalMode = createDownload({ local: true })
const inTeams = createDownload({ local: false })
const file = (url: string) => ({ name: 'plan.csv', url })

/** A server on this machine, and how often it was asked. */
async function serve(answer: RequestListener) {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/plan.csv`, asked: () => asked }
}

describe('a file that somebody sent', () => {
  it('is read from this machine in local mode', async () => {
    const { url } = await serve((_, response) => response.end('siret;nom'))
    expect(await inLocalMode(file(url))).toEqual({ bytes: Buffer.from('siret;nom') })
  })

  it.each([
    'http://127.0.0.1:80/x',
    'https://127.0.0.1/x',
    'https://169.254.169.254/latest/meta-data',
    'https://contoso.sharepoint.com.example.org/x',
    'https://sharepoint.com/x',
    'https://a.b.sharepoint.com/x',
    'https://user:word@contoso.sharepoint.com/x',
    'https://contoso.sharepoint.com:8443/x',
    'http://contoso.sharepoint.com/x',
    'file:///etc/passwd',
    'plan.csv',
    '',
  ])('is not asked for at %s in Teams', async (url) => {
    const fetching = vi.spyOn(globalThis, 'fetch')
    onTestFinished(() => fetching.mockRestore())
    expect(await inTeams(file(url))).toEqual({ problem: 'elsewhere' })
    expect(fetching).not.toHaveBeenCalled()
  })

  it.each(['http://example.org/x', 'https://contoso.sharepoint.com/x', 'http://127.0.0.2/x'])(
    'is not asked for at %s in local mode',
    async (url) => {
      expect(await inLocalMode(file(url))).toEqual({ problem: 'elsewhere' })
    },
  )

  it('is asked for without any token, and followed to another address of Teams only', async () => {
    const requests: { url: string; headers: unknown }[] = []
    const hops = ['https://contoso-my.sharepoint.com/next', 'https://example.org/elsewhere']
    const fetching = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
      requests.push({ url: String(url), headers: init?.headers })
      return new Response(null, { status: 302, headers: { location: hops[requests.length - 1] ?? '' } })
    })
    onTestFinished(() => fetching.mockRestore())
    expect(await inTeams(file('https://contoso.sharepoint.com/start'))).toEqual({ problem: 'elsewhere' })
    expect(requests).toEqual([
      { url: 'https://contoso.sharepoint.com/start', headers: undefined },
      { url: 'https://contoso-my.sharepoint.com/next', headers: undefined },
    ])
  })

  it('that is sent round in circles is given up', async () => {
    const { url, asked } = await serve((_, response) =>
      response.writeHead(302, { location: '/plan.csv' }).end(),
    )
    expect(await inLocalMode(file(url))).toEqual({ problem: 'unreachable' })
    expect(asked()).toBe(4)
  })

  it('larger than two megabytes is not read to its end, whatever its header claims', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' })
      const more = () => {
        while (response.write(Buffer.alloc(64 * 1024))) if (response.destroyed) return
        response.once('drain', more)
      }
      more()
    })
    expect(await inLocalMode(file(url))).toEqual({ problem: 'too-big' })
  })

  it('that is gone, or whose server hangs up, is said to be out of reach', async () => {
    const gone = await serve((_, response) => response.writeHead(404).end('no such file'))
    expect(await inLocalMode(file(gone.url))).toEqual({ problem: 'unreachable' })
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('siret')
      setImmediate(() => response.destroy())
    })
    expect(await inLocalMode(file(cut.url))).toEqual({ problem: 'unreachable' })
  })
})
