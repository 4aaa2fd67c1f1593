import type { Engine } from './engine.ts'
import type { Store } from './store.ts'

/** What was chosen once and holds from then on. */
export function settings({ db }: Engine): Pick<Store, 'setting'> {
  return {
    async setting(name, first) {
      await db
        .insertInto('settings')
        .values({ name, value: first })
        .onConflict((clash) => clash.doNothing())
        .execute()
      const { value } = await db
        .selectFrom('settings')
        .select('value')
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
      return value
    },
  }
}
