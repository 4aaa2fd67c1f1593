import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Context, Hono } from 'hono'
import { trimTrailingSlash } from 'hono/trailing-slash'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Where Teams, Outlook and Microsoft 365 show tabs. Nobody else may put the tab into a frame. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
]

/** teams-js looks up there which hosts it may talk to, and has a list of its own where it cannot. */
const hostList = 'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json'

/**
 * Fluent UI writes its styles rule by rule into style elements that it makes empty: an empty one is let through by its
 * hash, and one with words in it is not.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

function policy(local: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    `connect-src 'self'${local ? '' : ` ${hostList}`}`,
    `frame-ancestors ${local ? "'self'" : hosts.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

type Packed = 'br' | 'gzip'
interface Built {
  index: string
  assets: Map<
    string,
    { type: string; plain: Uint8Array<ArrayBuffer>; packed: Map<Packed, Uint8Array<ArrayBuffer>> }
  >
}

/**
 * The built page: its HTML is asked for each time, everything else has its content's hash in its name and is kept.
 * @param local the sandbox shows it, and nothing of Microsoft's is asked
 */
export function createTabFiles(folder: string, { local }: { local: boolean }): Hono {
  const app = new Hono().use(trimTrailingSlash())
  let built: Built | undefined
  const files = () => {
    built ??= readBuilt(folder)
    return built
  }
  const head = (c: Context, type: string) => {
    c.header('Content-Type', type)
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
  }

  app.get('/', (c) => {
    head(c, 'text/html; charset=utf-8')
    c.header('Content-Security-Policy', policy(local))
    c.header('Cache-Control', 'no-cache')
    const index = files()?.index
    return index ? c.body(index) : c.body('L’onglet n’est pas encore construit : « npm run build ».', 503)
  })

  app.get('/assets/:name', (c) => {
    const asset = files()?.assets.get(c.req.param('name'))
    if (!asset) return c.notFound()
    head(c, asset.type)
    c.header('Cache-Control', 'public, max-age=31536000, immutable')
    c.header('Vary', 'Accept-Encoding')
    const accepted = c.req.header('accept-encoding') ?? ''
    for (const [name, content] of asset.packed) {
      if (!new RegExp(`\\b${name}\\b`).test(accepted)) continue
      c.header('Content-Encoding', name)
      return c.body(content)
    }
    return c.body(asset.plain)
  })
  return app
}

/** Everything that was built, into memory: less than two megabytes. */
function readBuilt(folder: string): Built | undefined {
  const index = join(folder, 'index.html')
  if (!existsSync(index)) return undefined
  const assets = join(folder, 'assets')
  const names = readdirSync(assets).filter((name) => extname(name) in types)
  const read = (name: string) => new Uint8Array(readFileSync(join(assets, name)))
  return {
    index: readFileSync(index, 'utf8'),
    assets: new Map(
      names.map((name) => {
        const packed = new Map<Packed, Uint8Array<ArrayBuffer>>([
          ['br', read(`${name}.br`)],
          ['gzip', read(`${name}.gz`)],
        ])
        return [name, { type: types[extname(name)] ?? '', plain: read(name), packed }]
      }),
    ),
  }
}
