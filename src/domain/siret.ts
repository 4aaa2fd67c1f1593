/** La Poste's SIREN: its establishments follow a check of their own (rule published by INSEE). */
const laPoste = '356000000'

export type SiretCheck =
  | { ok: true; siret: string }
  /** `siren` is the firm's nine digits without the establishment; `count` a wrong number of digits; `key` a wrong digit. */
  | { ok: false; why: 'siren' | 'count' | 'key'; digits: number }

/** Checks a SIRET as written, separators allowed: 14 digits whose Luhn key holds, La Poste's exception included. */
export function checkSiret(written: string): SiretCheck {
  const siret = written.replace(/\D/g, '')
  if (siret.length !== 14) {
    const siren = siret.length === 9 && luhnSum(siret) % 10 === 0
    return { ok: false, why: siren ? 'siren' : 'count', digits: siret.length }
  }
  const holds = luhnSum(siret) % 10 === 0 || (siret.startsWith(laPoste) && digitSum(siret) % 5 === 0)
  return holds && /[1-9]/.test(siret) ? { ok: true, siret } : { ok: false, why: 'key', digits: 14 }
}

function luhnSum(digits: string): number {
  return [...digits].reduceRight((sum, digit, index) => {
    const doubled = Number(digit) * ((digits.length - index) % 2 === 0 ? 2 : 1)
    return sum + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
}

function digitSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0)
}
