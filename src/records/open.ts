import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { channels } from './channels.ts'
import { commit } from './commit.ts'
import { conversations } from './conversations.ts'
import { deposits } from './deposits.ts'
import type { Engine } from './engine.ts'
import { figures } from './figures.ts'
import { inbox } from './inbox.ts'
import { outbox } from './outbox.ts'
import { prospects } from './prospects.ts'
import { requests } from './requests.ts'
import { settings } from './settings.ts'
import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/**
 * Opens the records and brings their tables up to date.
 *
 * @param databaseUrl `file:data/compagnon.db` (relative to the working folder), `file::memory:` or `postgres://…`
 * @param options.beside for commands that look in while the bot runs: works on a database that a bot has claimed.
 * @throws one clear line when the address is of no known kind, the database is another bot's, or nothing answers.
 */
export async function openStore(databaseUrl: string, { beside = false } = {}): Promise<Store> {
  const engine = await openEngine(databaseUrl, beside)
  return {
    ...inbox(engine),
    ...conversations(engine),
    ...channels(engine),
    ...requests(engine),
    ...figures(engine),
    ...prospects(engine),
    ...deposits(engine),
    ...outbox(engine),
    ...commit(engine),
    ...settings(engine),
    ...health(engine),
    close: engine.close,
  }
}

async function openEngine(databaseUrl: string, beside: boolean): Promise<Engine> {
  if (databaseUrl.startsWith('file://')) return openSqlite(fileURLToPath(databaseUrl), { beside })
  const path = /^file:(.+)$/s.exec(databaseUrl)?.[1]
  if (path) return openSqlite(path, { beside })
  if (/^postgres(ql)?:\/\/./.test(databaseUrl)) {
    const { openPostgres } = await import('./postgres.ts') // its driver is loaded where it is used
    return openPostgres(databaseUrl, { beside })
  }
  // Not quoted: it may hold a password.
  throw new Error('DATABASE_URL must be file:<path> or postgres://<user>:<password>@<host>/<database>.')
}

function health({ db }: Engine): Pick<Store, 'ping' | 'backlog'> {
  return {
    async ping() {
      await sql`select 1`.execute(db)
    },

    async backlog() {
      const [waiting, saying, dead] = await Promise.all([
        db
          .selectFrom('inbox')
          .select((row) => row.fn.countAll<number>().as('total'))
          .where('done_at', 'is', null)
          .executeTakeFirstOrThrow(),
        db
          .selectFrom('outbox')
          .select((row) => [row.fn.countAll<number>().as('total'), row.fn.min('created_at').as('oldest')])
          .where('sent_at', 'is', null)
          .where('dead_at', 'is', null)
          .executeTakeFirstOrThrow(),
        db
          .selectFrom('outbox')
          .select((row) => row.fn.countAll<number>().as('total'))
          .where('dead_at', 'is not', null)
          .executeTakeFirstOrThrow(),
      ])
      return { inbox: waiting.total, outbox: saying.total, dead: dead.total, oldestOutbox: saying.oldest }
    },
  }
}
