import { Hono } from 'hono'
import { createTabApi, type TabApiParts } from './api/api.ts'
import { createTabFiles } from './files.ts'

/** Everything under `/tab`: the page and its API. */
export function createTab({
  folder,
  local,
  ...parts
}: TabApiParts & { /** Where the built page lies. */ folder: string; local: boolean }): Hono {
  const app = new Hono()
  app.route('/api', createTabApi(parts))
  app.route('/', createTabFiles(folder, { local }))
  return app
}
