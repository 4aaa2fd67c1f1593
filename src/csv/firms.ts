import { communeByInsee, communesAt, type KnownCommune } from '../domain/communes/index.ts'
import type { ImportedFirm } from '../domain/prospect.ts'
import { checkSiret } from '../domain/siret.ts'
import { asNaf } from '../domain/trades/naf.ts'
import { fold } from '../french/fold.ts'
import { readPhone } from '../french/phone.ts'
import { decoded, type NoText } from './decode.ts'
import { type Column, type Columns, cellOf, columnsOf } from './firm-columns.ts'
import { delimiterOf, type Line, linesOf } from './table.ts'

/**
 * Why a line is no firm to be visited. `closed` and `withheld` are INSEE's own marks: an establishment that is gone,
 * and a person who objected to being in the public register, which rules prospecting out.
 */
export type BadLineWhy =
  | 'quotes'
  | 'cells'
  | 'no-siret'
  | 'siret'
  | 'siret-rounded'
  | 'duplicate'
  | 'no-name'
  | 'commune'
  | 'closed'
  | 'withheld'

export interface BadLine {
  /** The first and the last line of the file that it takes, counted from 1. */
  from: number
  to: number
  why: BadLineWhy
  /** What was written there, or what it clashes with. */
  detail: string
}

/** What a file holds, or why it is no list of firms. `columns` are those that are missing. */
export type FirmsFile =
  | { firms: ImportedFirm[]; bad: BadLine[] }
  | { problem: NoText | 'too-long' }
  | { problem: 'columns'; columns: ('siret' | 'name' | 'commune')[] }

const mostLines = 50_000
const longestName = 120

/** Reads a list of firms as INSEE, a spreadsheet or our own export writes it. Never throws, whatever the bytes. */
export function readFirms(bytes: Uint8Array): FirmsFile {
  const found = decoded(bytes)
  if ('problem' in found) return found
  // Excel may say the delimiter in a line of its own; the line is blanked, so that those behind it keep their numbers.
  const text = found.text.replace(/^\s*sep=.(?=\n)/i, '')
  const lines = linesOf(
    text,
    delimiterOf(text, (cells) => columnsOf(cells).size),
  )
  const [header, ...rest] = lines
  const columns = columnsOf(header?.cells ?? [])
  const missing = missingIn(columns)
  if (!header || missing.length > 0) return { problem: 'columns', columns: missing }
  if (rest.length > mostLines) return { problem: 'too-long' }

  const firms: ImportedFirm[] = []
  const bad: BadLine[] = []
  const seen = new Map<string, number>()
  for (const line of rest) {
    const read = firmOf(line, columns, header.cells.length)
    const first = 'siret' in read ? seen.get(read.siret) : undefined
    const { from, to } = line
    if ('why' in read) bad.push({ from, to, ...read })
    else if (first !== undefined) bad.push({ from, to, why: 'duplicate', detail: String(first) })
    else {
      seen.set(read.siret, from)
      firms.push(read)
    }
  }
  return { firms, bad }
}

function missingIn(columns: Columns): ('siret' | 'name' | 'commune')[] {
  const has = (...names: Column[]) => names.some((name) => columns.has(name))
  return [
    ...(has('siret') || (has('siren') && has('nic')) ? [] : (['siret'] as const)),
    ...(has('sign', 'legalName', 'lastName') ? [] : (['name'] as const)),
    ...(has('insee', 'commune', 'postcode') ? [] : (['commune'] as const)),
  ]
}

type Why = Pick<BadLine, 'why' | 'detail'>

function firmOf({ cells, broken }: Line, columns: Columns, width: number): ImportedFirm | Why {
  const cell = (column: Column) => cellOf(columns, cells, column)
  if (broken) return { why: 'quotes', detail: '' }
  const used = cells.findLastIndex((one) => one !== '') + 1
  if (cells.length < width || used > width) return { why: 'cells', detail: `${cells.length}/${width}` }
  const siret = siretOf(cell('siret') || cell('siren') + cell('nic'))
  if ('why' in siret) return siret
  if (/^[fc]/i.test(cell('closed'))) return { why: 'closed', detail: '' }
  if (/^[pn]/i.test(cell('withheld'))) return { why: 'withheld', detail: '' }
  const names = namesOf(cell)
  if (!names) return { why: 'no-name', detail: '' }
  const [insee, town, postcode] = [cell('insee'), cell('commune'), cell('postcode')]
  const commune = communeOf(insee, town, postcode)
  if (!commune)
    return { why: 'commune', detail: [insee, postcode, town].filter(Boolean).join(' ').slice(0, 60) }
  return {
    ...siret,
    ...names,
    naf: asNaf(cell('naf')) ?? null,
    commune: { name: commune.name, insee: commune.insee, postcode: postcodeOf(commune, postcode) },
    phone: phoneOf(cell('phone')),
  }
}

function siretOf(written: string): { siret: string } | Why {
  if (!/\d/.test(written)) return { why: 'no-siret', detail: '' }
  if (/^\d[,.]?\d*e\+?\d+$/i.test(written)) return { why: 'siret-rounded', detail: written.slice(0, 30) }
  const check = checkSiret(written)
  return check.ok ? { siret: check.siret } : { why: 'siret', detail: written.slice(0, 30) }
}

function namesOf(cell: (column: Column) => string): Pick<ImportedFirm, 'name' | 'legalName'> | undefined {
  const person = [cell('firstName'), cell('lastName')].filter(Boolean).join(' ')
  const legal = cleaned(cell('legalName') || person)
  const name = cleaned(cell('sign') || (cell('lastName') ? person : '')) || legal
  if (name === '') return undefined
  return { name, legalName: legal === '' || fold(legal) === fold(name) ? null : legal }
}

function cleaned(name: string): string {
  return (
    name
      .normalize('NFC')
      // An asterisk is no part of a name, and two of them would be emphasis in a message.
      .replace(/[\p{C}\s*]+/gu, ' ')
      .slice(0, longestName)
      .toWellFormed()
      .trim()
  )
}

/** INSEE writes the districts of the three great cities as communes; ours are whole. */
const districts: [RegExp, string][] = [
  [/^751\d\d$/, '75056'],
  [/^132\d\d$/, '13055'],
  [/^6938\d$/, '69123'],
]

/** By its code; else, because communes merge and codes go, by its name at its postcode. */
function communeOf(insee: string, town: string, postcode: string): KnownCommune | undefined {
  const code = insee || (/^\d[\dAB]\d{3}$/.test(town) ? town : '')
  const padded = code.toUpperCase().padStart(5, '0')
  const whole = districts.find(([district]) => district.test(padded))?.[1] ?? padded
  const known = code === '' ? undefined : communeByInsee(whole)
  if (known) return known
  const there = communesAt(postcode.padStart(5, '0'))
  const named = there.find(({ name }) => plain(name) === plain(town))
  return named ?? (town === '' && there.length === 1 ? there[0] : undefined)
}

const plain = (town: string) =>
  fold(town)
    .replace(/\bcedex.*$/, '')
    .replace(/\bste?\b/g, (short) => (short === 'st' ? 'saint' : 'sainte'))
    .replace(/[^a-z]+/g, ' ')
    .trim()

function postcodeOf({ postcodes }: KnownCommune, written: string): string | null {
  const padded = written.padStart(5, '0')
  const [first, second] = postcodes
  return postcodes.includes(padded) ? padded : second ? null : (first ?? null)
}

/** A spreadsheet takes a number for a number, and its first zero with it. */
function phoneOf(written: string): string | null {
  const found = readPhone(/^[1-9](?:\D?\d){8}$/.test(written) ? `0${written}` : written, { today: '' })
  return found && 'value' in found ? found.value : null
}
