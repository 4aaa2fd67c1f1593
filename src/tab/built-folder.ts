import { fileURLToPath } from 'node:url'

/** Where the built page lies, ready to be served. */
export const builtFolder = fileURLToPath(new URL('../../dist/tab', import.meta.url))
