import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { createRecords } from './migrations/0001-records.ts'
import { addDoubts } from './migrations/0002-doubts.ts'
import { addHandoff } from './migrations/0003-handoff.ts'
import { addDeliveries } from './migrations/0004-deliveries.ts'
import { addSettings } from './migrations/0005-settings.ts'
import { addChannels } from './migrations/0006-channels.ts'
import { addUnconfirmed } from './migrations/0007-unconfirmed.ts'
import { addRead } from './migrations/0008-read.ts'
import { addProspects } from './migrations/0009-prospects.ts'
import { addFigures } from './migrations/0010-figures.ts'
import type { Tables } from './tables.ts'

/** The type of a primary key that counts by itself: SQLite's row id, PostgreSQL's sequence. */
export type RowNumber = 'integer' | 'bigserial'

/** Every migration there ever was, oldest first. Names are stored in the database: never rename one. */
function migrations(number: RowNumber): Record<string, Migration> {
  return {
    '0001-records': { up: (db) => createRecords(db, number) },
    '0002-doubts': { up: addDoubts },
    '0003-handoff': { up: addHandoff },
    '0004-deliveries': { up: addDeliveries },
    '0005-settings': { up: addSettings },
    '0006-channels': { up: addChannels },
    '0007-unconfirmed': { up: addUnconfirmed },
    '0008-read': { up: addRead },
    '0009-prospects': { up: (db) => addProspects(db, number) },
    '0010-figures': { up: addFigures },
  }
}

/**
 * Brings the database to this release's tables.
 *
 * @throws when the database was left by a newer release, or a migration fails; nothing of it stays then.
 */
export async function migrate(db: Kysely<Tables>, number: RowNumber): Promise<void> {
  const provider = { getMigrations: async () => migrations(number) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (!error) return
  const reason = error instanceof Error ? error.message : String(error)
  if (reason.includes('corrupted migrations'))
    throw new Error('The database was written by a newer release: start that one, or restore a backup.')
  throw error
}
