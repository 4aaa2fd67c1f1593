import { type ImportedFirm, newProspect, type Prospect } from '../src/domain/prospect.ts'
import { checkSiret } from '../src/domain/siret.ts'

/** A SIRET whose key holds and that is nobody's: no SIREN begins with so many zeros. */
export function siretOf(number: number): string {
  const start = String(number).padStart(13, '0')
  for (let key = 0; key < 10; key++) {
    const check = checkSiret(`${start}${key}`)
    if (check.ok) return check.siret
  }
  throw new Error(`no key fits ${start}`)
}

/** A firm of the plan that nobody has seen. */
export function prospectOf(number: number, fields: Partial<Prospect> = {}): Prospect {
  const firm: ImportedFirm = {
    siret: siretOf(number),
    name: `Firme inventée ${number}`,
    legalName: null,
    naf: '1071C',
    commune: { name: 'Bergues', insee: '59067', postcode: '59380' },
    phone: null,
  }
  return { ...newProspect(firm, '2026-11-20T08:00:00.000Z'), ...fields }
}
