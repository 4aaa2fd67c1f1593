import { readFileSync, statSync } from 'node:fs'
import { ConfigProblem } from './config.ts'
import { type Convention, conventionSchema } from './domain/convention.ts'

/**
 * Reads the convention.
 * @throws {ConfigProblem} with the line, or the place and the reason, of everything that is wrong
 */
export function readConvention(path: string): Convention {
  let text: string
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '') // some editors put a mark there
  } catch {
    throw new ConfigProblem(`The convention ${path} cannot be read. Set CONVENTION to its path.`)
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new ConfigProblem(`The convention ${path} is not JSON: ${(error as Error).message}.`)
  }
  const parsed = conventionSchema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new ConfigProblem(
    ...parsed.error.issues.map(
      ({ path: place, message }) => `The convention ${path}, at ${place.join('.') || 'the top'}: ${message}.`,
    ),
  )
}

/** The convention as it stands in its file, read again when the file changes; a broken edit keeps the last good one. */
export function followConvention(
  path: string,
  onProblem: (problem: ConfigProblem) => void,
): () => Convention {
  let current = readConvention(path)
  let seen = statSync(path).mtimeMs
  let lookedAt = Date.now()
  return () => {
    if (Date.now() - lookedAt < 1_000) return current
    lookedAt = Date.now()
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? seen
    if (changed === seen) return current
    seen = changed
    try {
      current = readConvention(path)
    } catch (problem) {
      if (!(problem instanceof ConfigProblem)) throw problem
      onProblem(problem)
    }
    return current
  }
}
