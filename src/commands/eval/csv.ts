/** Reads a table in CSV (RFC 4180: comma, doubled quotes) whose first line names the columns. */
export function parseCsv(text: string): Record<string, string>[] {
  const [names = [], ...rows] = rowsOf(text)
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
}

/** A field, quoted or not, and what ends it. */
const field = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g

function rowsOf(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const { 0: whole, 1: quoted, 2: plain = '', 3: end } of text.matchAll(field)) {
    if (whole === '' && row.length === 0) break
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
