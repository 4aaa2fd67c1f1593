import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { builtFolder } from './built-folder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const client = fileURLToPath(new URL('client/', import.meta.url))
const stamp = 'built-from.txt'

/** What the page is built from: where none of it has changed, there is nothing to build. */
function sources(): string {
  const hash = createHash('sha256')
  const files = globSync('**/*', { cwd: client, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  for (const path of [...paths, fileURLToPath(import.meta.url), join(root, 'package-lock.json')])
    hash.update(`${path.slice(root.length)}\n`).update(readFileSync(path))
  return hash.digest('hex')
}

/**
 * Builds the tab's page if it has changed since it was last built, each file also compressed.
 * @returns how long it took, in ms; undefined where it was up to date
 */
export async function buildTab(): Promise<number | undefined> {
  const from = sources()
  const stamped = join(builtFolder, stamp)
  if (existsSync(stamped) && readFileSync(stamped, 'utf8') === from) return undefined
  const began = performance.now()
  const { build } = await import('vite')
  // Beside its place, and then into it in one step: whoever serves it meanwhile serves the old one whole.
  const fresh = `${builtFolder}-${process.pid}`
  await build({
    root: client,
    base: '/tab/',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: fresh,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
  })
  await compress(join(fresh, 'assets'))
  await writeFile(join(fresh, stamp), from)
  await mkdir(join(root, 'dist'), { recursive: true })
  await rm(builtFolder, { recursive: true, force: true })
  await rename(fresh, builtFolder)
  return performance.now() - began
}

async function compress(folder: string): Promise<void> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  for (const name of await readdir(folder)) {
    const content = await readFile(join(folder, name))
    await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(content, { params }))
    await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(content))
  }
}

if (import.meta.main) {
  const took = await buildTab()
  if (took !== undefined) process.stdout.write(`The tab was built in ${(took / 1000).toFixed(1)} s.\n`)
}
