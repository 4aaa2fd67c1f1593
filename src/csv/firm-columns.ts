/**
 * How the columns of a list of firms are called: in INSEE's stock file and API (whose endings `Etablissement` and
 * `UniteLegale` are cut off first), in the search API of the State's directory, in what people type, and in our own
 * export. The first one of a list that holds something in a line wins.
 */
const spellings = {
  siret: ['siret', 'numerosiret', 'nosiret', 'nsiret', 'numsiret', 'siretsiege'],
  siren: ['siren', 'numerosiren'],
  nic: ['nic'],
  sign: [
    'enseigne',
    'enseigne1',
    'nomcommercial',
    'denominationusuelle',
    'denominationusuelle1',
    'listeenseignes',
  ],
  legalName: [
    'denomination',
    'raisonsociale',
    'nomraisonsociale',
    'nomcomplet',
    'nomentreprise',
    'nomdelentreprise',
    'entreprise',
    'societe',
  ],
  firstName: ['prenomusuel', 'prenom1', 'prenom'],
  /** Somebody who trades under their own name, or the name of the firm as people type it. */
  lastName: ['nomusage', 'nom'],
  naf: ['activiteprincipale', 'codenaf', 'naf', 'ape', 'codeape', 'codenafape', 'nafape', 'apenaf'],
  insee: ['codecommune', 'codeinsee', 'insee', 'codecommuneinsee', 'codeinseecommune', 'depcom'],
  commune: ['libellecommune', 'commune', 'ville', 'nomcommune', 'localite'],
  postcode: ['codepostal', 'cp', 'postal'],
  phone: [
    'telephone',
    'tel',
    'numerotelephone',
    'numerodetelephone',
    'telephone1',
    'portable',
    'mobile',
    'phone',
  ],
  closed: ['etatadministratif'],
  withheld: ['statutdiffusion'],
} as const satisfies Record<string, readonly string[]>
export type Column = keyof typeof spellings

const spelled = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/(?<=.)(?:etablissement|unitelegale)$/, '')

/** Where each column stands: the places of its spellings, the preferred first. */
export type Columns = ReadonlyMap<Column, readonly number[]>

export function columnsOf(header: readonly string[]): Columns {
  const names = header.map(spelled)
  const found = Object.entries(spellings).map(([column, ways]): [Column, number[]] => [
    column as Column,
    ways.flatMap((way) => names.flatMap((name, index) => (name === way ? [index] : []))),
  ])
  return new Map(found.filter(([, places]) => places.length > 0))
}

/** What a line holds in a column; empty where it has none. */
export function cellOf(columns: Columns, cells: readonly string[], column: Column): string {
  for (const place of columns.get(column) ?? []) {
    // An apostrophe stands in front of what a spreadsheet would run; INSEE writes what is withheld as [ND].
    const cell = (cells[place] ?? '').replace(/^'(?=[=+\-@])/, '')
    if (cell !== '' && cell !== '[ND]') return cell
  }
  return ''
}
