import { communes } from '../domain/communes/index.ts'
import { capital } from '../domain/typography.ts'
import { fold } from '../french/fold.ts'

let communeNames: Map<string, string> | undefined

/** The proper name of a commune of the area, from its name as the records compare it; any other with capitals. */
export function communeNamed(key: string): string {
  communeNames ??= new Map(communes.map(({ name }) => [compared(name), name]))
  return communeNames.get(key) ?? key.split(' ').map(capital).join('-')
}

const compared = (name: string) =>
  fold(name)
    .replace(/[oa]e/g, 'e')
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
