import Papa from 'papaparse'

/** One line of a table, which is several of the file where a quoted cell holds line feeds. */
export interface Line {
  /** The first and the last line of the file that it takes, counted from 1. */
  from: number
  to: number
  cells: string[]
  /** A quote was opened and never closed, or closed lines later: what it swallowed is no cell. */
  broken: boolean
}

/** The lines of a text that hold anything, in order. */
export function linesOf(text: string, delimiter: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let from = 1
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }) {
      const taken = text.slice(at, meta.cursor)
      const feeds = taken.split('\n').length - 1
      const to = from + Math.max(0, feeds - (taken.endsWith('\n') ? 1 : 0))
      const cells = data.map((cell) => cell.trim())
      // A quote within a cell of one line harms nobody: « LE "BON" PAIN ».
      const broken = errors.some(
        ({ code }) => code === 'MissingQuotes' || (code === 'InvalidQuotes' && to > from),
      )
      if (broken || cells.some((cell) => cell !== '')) lines.push({ from, to, cells, broken })
      at = meta.cursor
      from += feeds
    },
  })
  return lines
}

const delimiters = [';', ',', '\t', '|']

/**
 * The delimiter of a table: the one that splits its first line into the most columns known.
 * @param known how many of the cells of a first line are names of columns
 */
export function delimiterOf(text: string, known: (cells: string[]) => number): string {
  const start = text.slice(0, 10_000)
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    score: known(linesOf(start, delimiter)[0]?.cells ?? []),
  }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

/** What a spreadsheet would run as a formula: it stands behind an apostrophe, which the spreadsheet hides. */
const formula = /^[=+\-@\t\r＝＋－＠]/

/** A table as spreadsheets open it: with the mark of UTF-8, semicolons, and no cell that is run as a formula. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  const options = { delimiter: ';', newline: '\r\n', escapeFormulae: formula }
  return `\ufeff${Papa.unparse(rows as unknown[][], options)}\r\n`
}
