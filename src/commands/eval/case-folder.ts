import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { Refusal } from '../command-line.ts'
import { parseCsv } from './csv.ts'

/** A folder of real cases to measure with. What a file holds goes through the schema of the measure that reads it. */
export interface CaseFolder {
  has: (file: string) => boolean
  /** One JSON object a line. */
  lines: <T>(file: string, schema: z.ZodType<T>) => T[]
  /** A table with a line of names above it. */
  table: <T>(file: string, schema: z.ZodType<T>) => T[]
  json: <T>(file: string, schema: z.ZodType<T>) => T
}

/** Opens a folder of cases; refuses in one line where there is none. */
export function openCases(path: string): CaseFolder {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new Refusal(`There is no folder of cases at ${path}. Give its path: npm run eval -- <folder>.`)
  const text = (file: string) => readFileSync(join(path, file), 'utf8')
  const checked = <T>(file: string, schema: z.ZodType<T>, value: unknown, line?: number): T => {
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    const where = line === undefined ? '' : `, case ${line}`
    throw new Refusal(`${join(path, file)}${where}: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  return {
    has: (file) => existsSync(join(path, file)),
    lines: (file, schema) =>
      text(file)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, index) => checked(file, schema, JSON.parse(line), index + 1)),
    table: (file, schema) => parseCsv(text(file)).map((row, index) => checked(file, schema, row, index + 1)),
    json: (file, schema) => checked(file, schema, JSON.parse(text(file))),
  }
}
