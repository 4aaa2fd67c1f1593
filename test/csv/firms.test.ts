import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFirms } from '../../src/csv/firms.ts'
import { siretOf } from '../invented-firms.ts'

const bytes = (text: string) => Buffer.from(text, 'utf8')
const read = (text: string) => readFirms(bytes(text))

const header =
  'siret;denomination;enseigne;activitePrincipale;codePostal;libelleCommune;codeCommune;telephone'
const bakery = `${siretOf(1)};SARL INVENTÉE;AU BON GRAIN;10.71C;59380;BERGUES;59067;03 28 00 00 01`
const salon = `${siretOf(2)};;Salon « Chez Léa »;96.02A;59140;DUNKERQUE;59183;`
const file = [header, bakery, salon].join('\n')

const bonGrain = {
  siret: siretOf(1),
  name: 'AU BON GRAIN',
  legalName: 'SARL INVENTÉE',
  naf: '1071C',
  commune: { name: 'Bergues', insee: '59067', postcode: '59380' },
  phone: '+33328000001',
}
const chezLea = {
  siret: siretOf(2),
  name: 'Salon « Chez Léa »',
  legalName: null,
  naf: '9602A',
  commune: { name: 'Dunkerque', insee: '59183', postcode: '59140' },
  phone: null,
}
const both = { firms: [bonGrain, chezLea], bad: [] }

/** Each bad line as « 3: siret » or « 3-5: quotes ». */
function badIn(text: string): string[] {
  const found = read(text)
  if (!('bad' in found)) throw new Error(found.problem)
  return found.bad.map(({ from, to, why }) => `${from === to ? from : `${from}-${to}`}: ${why}`)
}

describe('a list of firms', () => {
  it('is read line by line', () => {
    expect(read(file)).toEqual(both)
  })

  it.each([
    ['commas', file.replaceAll(';', ',')],
    ['tabs', file.replaceAll(';', '\t')],
    ['quotes around every cell', file.replace(/[^;\n]+/g, '"$&"')],
    ['line ends of Windows', file.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', file.replaceAll('\n', '\r')],
    ['empty lines in between and at the end', `${file.replaceAll('\n', '\n\n')}\n;;;;;;;\n\n`],
    ['the mark of UTF-8', `\ufeff${file}`],
    ['a first line that says the delimiter', `sep=;\n${file}`],
  ])('is the same with %s', (_, text) => {
    expect(read(text)).toEqual(both)
  })

  it.each([
    ['Latin-1', Buffer.from(file, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${file}`, 'utf16le')],
  ])('is the same in %s', (_, content) => {
    expect(readFirms(content)).toEqual(both)
  })

  it('is the same under the column names of INSEE’s stock file', () => {
    const stock =
      'siren,nic,siret,statutDiffusionEtablissement,codePostalEtablissement,libelleCommuneEtablissement,codeCommuneEtablissement,etatAdministratifEtablissement,enseigne1Etablissement,denominationUniteLegale,activitePrincipaleEtablissement,nomenclatureActivitePrincipaleEtablissement'
    const siret = siretOf(1)
    const line = `${siret.slice(0, 9)},${siret.slice(9)},${siret},O,59380,BERGUES,59067,A,AU BON GRAIN,SARL INVENTÉE,10.71C,NAFRev2`
    expect(read(`${stock}\n${line}`)).toEqual({ firms: [{ ...bonGrain, phone: null }], bad: [] })
  })

  it('is the same under the column names of the State’s directory, where the commune is a code', () => {
    const line = `${siretOf(1)};SARL INVENTÉE;10.71C;59380;59067;BERGUES`
    expect(
      read(`siret;nom_complet;activite_principale;code_postal;commune;libelle_commune\n${line}`),
    ).toMatchObject({ firms: [{ name: 'SARL INVENTÉE', legalName: null, commune: bonGrain.commune }] })
  })

  it('is read as people type one: the SIRET in groups, the commune by its name, the phone without its zero', () => {
    const grouped = siretOf(1).replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ')
    const found = read(
      `Entreprise;N° SIRET;Ville;Code postal;Tél.\nAu Bon Grain;${grouped};St Omer;62500;328000001`,
    )
    expect(found).toMatchObject({
      firms: [
        {
          siret: siretOf(1),
          name: 'Au Bon Grain',
          naf: null,
          commune: { name: 'Saint-Omer', insee: '62765' },
          phone: '+33328000001',
        },
      ],
    })
  })

  it('names somebody who trades under their own name by it', () => {
    const found = read(
      `siret;prenom1UniteLegale;nomUniteLegale;codeCommuneEtablissement\n${siretOf(1)};Léa;**INVENTÉE*;59183`,
    )
    expect(found).toMatchObject({ firms: [{ name: 'Léa INVENTÉE', legalName: null }] })
  })

  it('takes a district of a great city for the city', () => {
    expect(read(`siret;nom;codeCommune\n${siretOf(1)};X;75111`)).toMatchObject({
      firms: [{ commune: { name: 'Paris', insee: '75056', postcode: null } }],
    })
  })

  it('tells each bad line by its number, and why', () => {
    const lines = [
      header,
      bakery,
      ';;SANS SIRET;;59380;BERGUES;59067;',
      '12345678901234;;CLÉ;;59380;BERGUES;59067;',
      '7,32829E+13;;ARRONDI;;59380;BERGUES;59067;',
      `${siretOf(3)};;;;59380;BERGUES;59067;`,
      `${siretOf(4)};;AILLEURS;;99999;NULLEPART;99999;`,
      bakery,
      `${siretOf(5)};;COUPÉ`,
      `${siretOf(6)};;DE TROP;;59380;BERGUES;59067;;;x`,
      salon,
    ]
    expect(badIn(lines.join('\n'))).toEqual([
      '3: no-siret',
      '4: siret',
      '5: siret-rounded',
      '6: no-name',
      '7: commune',
      '8: duplicate',
      '9: cells',
      '10: cells',
    ])
    expect(read(lines.join('\n'))).toMatchObject({ firms: [bonGrain, chezLea] })
  })

  it('leaves out what is closed, and who objected to being in the public register', () => {
    const lines = [
      'siret;nom;codeCommune;etatAdministratif;statutDiffusion',
      `${siretOf(1)};A;59067;F;O`,
      `${siretOf(2)};[ND];59067;A;P`,
      `${siretOf(3)};C;59067;A;O`,
    ]
    expect(badIn(lines.join('\n'))).toEqual(['2: closed', '3: withheld'])
  })

  it('counts a quoted cell with a line feed as one line, and goes on with the right number', () => {
    const folded = bakery.replace('AU BON GRAIN', '"AU BON\nGRAIN"')
    const text = [header, folded, 'rien', salon].join('\n')
    expect(badIn(text)).toEqual(['4: cells'])
    expect(read(text)).toMatchObject({ firms: [{ name: 'AU BON GRAIN' }, { name: 'Salon « Chez Léa »' }] })
  })

  it('reads quotes within a cell as they are', () => {
    expect(read([header, bakery.replace('BON', '"BON"')].join('\n'))).toMatchObject({
      firms: [{ name: 'AU "BON" GRAIN' }],
    })
  })

  it('says which lines a quote swallowed that nobody closed', () => {
    expect(badIn([header, salon, bakery.replace('AU', '"AU'), bakery, salon].join('\n'))).toEqual([
      '3-5: quotes',
    ])
  })

  it('says of every line that its delimiter is not that of the first', () => {
    expect(badIn([header, bakery.replaceAll(';', ','), salon].join('\n'))).toEqual(['2: cells'])
  })

  it.each([
    ['nothing', '', 'empty'],
    ['line ends alone', '\r\n\r\n', 'empty'],
    ['a web page', '<!DOCTYPE html><html><body>Connexion</body></html>', 'web-page'],
    ['a spreadsheet of Excel', 'PK\u0003\u0004xl/worksheets', 'spreadsheet'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'binary'],
  ])('is not %s', (_, text, problem) => {
    expect(readFirms(Buffer.from(text, 'latin1'))).toEqual({ problem })
  })

  it.each([
    ['no column is named', `${siretOf(1)};Au Bon Grain;Bergues`, ['siret', 'name', 'commune']],
    ['one has another name', file.replace('siret', 'identifiant'), ['siret']],
    ['one is left out', `siret;denomination\n${siretOf(1)};A`, ['commune']],
  ])('says which columns it cannot find where %s', (_, text, columns) => {
    expect(read(text)).toEqual({ problem: 'columns', columns })
  })

  it('of twenty thousand lines is read whole', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `${siretOf(index + 1)};Firme ${index};59067`)
    const found = read(['siret;nom;codeCommune', ...many].join('\n'))
    expect('firms' in found && [found.firms.length, found.bad.length]).toEqual([20_000, 0])
  })

  it('never throws, whatever the bytes, and accounts for every line of a table', () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ maxLength: 400 }).map(bytes),
      // A list that was cut, or had something put into it.
      fc
        .tuple(fc.nat(file.length), fc.nat(file.length), fc.string({ maxLength: 12 }))
        .map(([at, to, put]) => bytes(file.slice(0, at) + put + file.slice(to))),
    )
    fc.assert(
      fc.property(noise, (content) => {
        const found = readFirms(content)
        if ('problem' in found) return
        const sirets = found.firms.map(({ siret }) => siret)
        expect(new Set(sirets).size).toBe(sirets.length)
        for (const { from, to } of found.bad) expect(to).toBeGreaterThanOrEqual(from)
      }),
      { numRuns: 500 },
    )
  })
})
