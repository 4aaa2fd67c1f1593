import type { Trade } from '../trades/trade.ts'
import type { Sourced } from './sourced.ts'

/** Who pays for the apprentice's training, by the firm's collective agreement (IDCC). */
const names: readonly [string, readonly number[]][] = [
  ['Opco EP', [843, 1267, 1286, 992, 953, 1504, 2596, 3032, 1978, 1412, 1404, 993, 184, 614]],
  ['Constructys', [1596, 1597]],
  ['Opco Mobilités', [1090]],
  ['Akto', [1979, 1501, 2002]],
  ['Opco 2i', [3248, 1411, 567]],
  ['L’Opcommerce', [1505, 1487, 3168]],
  ['Ocapiat', [7018]],
]

export interface Opcos extends Sourced {
  /** None where the trade's is not known, several where its firms fall under several agreements. */
  names: readonly string[]
}

/** The OPCO of the trade's firms; certain only where they all have one and the same. */
export function opcosOf(trade: Trade | undefined): Opcos {
  const idccs = trade?.idccs ?? []
  const found = idccs.map((idcc) => names.find(([, theirs]) => theirs.includes(idcc))?.[0])
  const known = [...new Set(found.filter((name) => name !== undefined))]
  return {
    names: known,
    source: 'table des conventions collectives et des OPCO, Mission apprentissage',
    asOf: '2026-08-31',
    certain: known.length === 1 && !found.includes(undefined) && !trade?.toConfirm?.includes('idccs'),
  }
}
