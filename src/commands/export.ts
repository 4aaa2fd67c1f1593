import { readConfig } from '../config.ts'
import { states } from '../domain/request.ts'
import { openStore } from '../records/open.ts'
import { Refusal, runCommand } from './command-line.ts'
import { exported } from './exported.ts'

const help = `npm run --silent export -- [--format jsonl]

Writes every request that was handed over to standard output, one JSON object a line, oldest first.
Drafts are the artisan's own and stay out. Reads the database of DATABASE_URL; the bot may be running.

  --format jsonl   the only format for now`

const handedOver = states.filter((state) => state !== 'draft')
const batch = 500

await runCommand(help, { format: { type: 'string', default: 'jsonl' } }, async ({ format }) => {
  if (format !== 'jsonl') throw new Refusal(`There is no format "${format}". Use --format jsonl.`)
  const store = await open()
  const { total } = await store.requests({ states: [...handedOver] }, { limit: 0, offset: 0 })
  // From the end, for the records give the newest first.
  for (let end = total; end > 0; end -= batch) {
    const offset = Math.max(0, end - batch)
    const { requests } = await store.requests({ states: [...handedOver] }, { limit: end - offset, offset })
    // A discarded draft was never handed over.
    for (const request of requests.reverse()) {
      if (request.reference) process.stdout.write(`${JSON.stringify(exported(request))}\n`)
    }
  }
  await store.close()
})

async function open() {
  try {
    return await openStore(readConfig(process.env).databaseUrl, { beside: true })
  } catch (problem) {
    throw new Refusal((problem as Error).message)
  }
}
