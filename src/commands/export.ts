import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readConfig } from '../config.ts'
import { handedOverStates } from '../domain/request.ts'
import { openStore } from '../records/open.ts'
import type { Store } from '../records/store.ts'
import { Refusal, runCommand } from './command-line.ts'
import { exported } from './exported.ts'

const help = `npm run --silent export -- [--format jsonl]

Writes every request that was handed over to standard output, one JSON object a line, oldest first.
Drafts are the artisan's own and stay out. Reads the database of DATABASE_URL; the bot may be running.

  --format jsonl   the only format for now`

const batch = 500

await runCommand(help, { format: { type: 'string', default: 'jsonl' } }, async ({ format }) => {
  if (format !== 'jsonl') throw new Refusal(`There is no format "${format}". Use --format jsonl.`)
  const store = await open()
  try {
    await pipeline(Readable.from(lines(store)), process.stdout, { end: false })
  } catch (error) {
    // Whoever reads has seen enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  } finally {
    await store.close()
  }
})

async function* lines(store: Store): AsyncGenerator<string> {
  let total = await count(store)
  for (let written = 0; written < total; ) {
    // From the end, for the records give the newest first.
    const limit = Math.min(batch, total - written)
    const page = await store.requests(
      { states: handedOverStates },
      { limit, offset: total - written - limit },
    )
    if (page.total !== total) {
      total = page.total // one more was handed over meanwhile, and the others moved by one
      continue
    }
    written += limit
    for (const request of page.requests.reverse()) {
      // A discarded draft was never handed over.
      if (request.reference) yield `${JSON.stringify(exported(request))}\n`
    }
  }
}

async function count(store: Store): Promise<number> {
  return (await store.requests({ states: handedOverStates }, { limit: 0, offset: 0 })).total
}

async function open() {
  try {
    return await openStore(readConfig(process.env).databaseUrl, { beside: true })
  } catch (problem) {
    throw new Refusal((problem as Error).message)
  }
}
