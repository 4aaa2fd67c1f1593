import type { Compilable, CompiledQuery } from 'kysely'

/** Stands in a query for a value that is known only when the query runs. */
class Placeholder {
  readonly name: string
  readonly row: number
  constructor(name: string, row: number) {
    this.name = name
    this.row = row
  }
}

/**
 * A query that Kysely builds and compiles once, at its first call; each call then only fills the values in.
 * Building one anew costs more than SQLite needs to run it.
 *
 * @param build gets the values as placeholders: it may place them in the query, and must not look into them.
 *   All calls must name the same values.
 */
export function prepared<Values extends object, Result = unknown>(
  build: (values: Values) => Compilable<Result>,
): (values: Values) => CompiledQuery<Result> {
  const fill = preparedRows<Values, Result>(([values]) => build(values as Values))
  return (values) => fill([values])
}

/** The same for queries over several rows; compiled once for each number of rows. */
export function preparedRows<Values extends object, Result = unknown>(
  build: (rows: Values[]) => Compilable<Result>,
): (rows: Values[]) => CompiledQuery<Result> {
  const compiled = new Map<number, CompiledQuery<Result>>()
  return (rows) => {
    let query = compiled.get(rows.length)
    if (!query) {
      query = build(rows.map(toPlaceholders)).compile()
      compiled.set(rows.length, query)
    }
    return { ...query, parameters: query.parameters.map((parameter) => filled(parameter, rows)) }
  }
}

function toPlaceholders<Values extends object>(values: Values, row: number): Values {
  const names = Object.keys(values)
  return Object.fromEntries(names.map((name) => [name, new Placeholder(name, row)])) as Values
}

function filled(parameter: unknown, rows: object[]): unknown {
  if (!(parameter instanceof Placeholder)) return parameter
  return (rows[parameter.row] as Record<string, unknown>)[parameter.name]
}
