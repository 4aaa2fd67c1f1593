import { pino } from 'pino'

/** What may stand in a log line: codes, counts and durations. Nobody's words, names, numbers or addresses. */
export interface LogFields {
  incident?: string
  seq?: number
  outbox?: number
  /** Class and code of an error; its message may quote data, so it stays out. */
  error?: string
  why?: string
  count?: number
  ms?: number
  port?: number
  lasting?: boolean
  /** How a model's proposals compare with the rules: counts. */
  agreed?: number
  differing?: number
  added?: number
  dropped?: number
}

export interface Log {
  info: (event: string, fields?: LogFields) => void
  warn: (event: string, fields?: LogFields) => void
  error: (event: string, fields?: LogFields) => void
}

/** Writes JSON lines to standard output. */
export function createLog(level: string): Log {
  // Written at once: a line about what was given up is not to be lost with the process.
  const stdout = pino.destination({ dest: 1, sync: true })
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stdout)
  const write =
    (at: 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) =>
      logger[at](fields, event)
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

/** An error as its class, its code and where in our own code it arose: enough to find it, and no personal data. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  // `errstr` is SQLite's name of the result code, such as « database or disk is full »: it quotes nothing.
  const code = [...('code' in error ? [error.code] : []), ...('errstr' in error ? [error.errstr] : [])]
    .map((part) => ` ${String(part)}`)
    .join('')
  const place = /((?:src|dialogs)\/[\w/.-]+:\d+)/.exec(
    error.stack?.split('\n').slice(1).join('\n') ?? '',
  )?.[1]
  return `${error.name}${code}${place ? ` at ${place}` : ''}`
}
