import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts'

/**
 * A sandbox on a loopback port of its own, apart from the bot: for tests and for measuring. `url` is its page;
 * `serviceUrl` is what the activities name. `port` 0 takes a free one.
 */
export async function listenSandbox(
  options: Omit<SandboxOptions, 'serviceUrl'> & { port?: number },
): Promise<Sandbox & { url: string; serviceUrl: string; close: () => Promise<void> }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sandbox`
  const serviceUrl = `${url}/connector`
  const sandbox = createSandbox({ ...options, serviceUrl })
  app.route('/sandbox', sandbox.app)
  return {
    ...sandbox,
    url,
    serviceUrl,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
