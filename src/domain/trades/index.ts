import type { TradeAnswer } from '../answers/values.ts'
import { artsMaterials } from './arts-materials.ts'
import { artsTextile } from './arts-textile.ts'
import { beauty } from './beauty.ts'
import { buildingFinishing } from './building-finishing.ts'
import { buildingJoinery } from './building-joinery.ts'
import { buildingNetworks } from './building-networks.ts'
import { buildingStructure } from './building-structure.ts'
import { cooking } from './cooking.ts'
import { everyday } from './everyday.ts'
import { foodMaking } from './food-making.ts'
import { foodSelling } from './food-selling.ts'
import { green } from './green.ts'
import { making } from './making.ts'
import { type Family, labelOf, type Trade, type TradeEntry } from './trade.ts'
import { vehicles } from './vehicles.ts'
import { vehiclesMachines } from './vehicles-machines.ts'

const inFamily = (family: Family, entries: TradeEntry[]): Trade[] =>
  entries.map((entry) => ({ ...entry, family, label: labelOf(entry) }))

/** Every craft trade that the bot knows. Several may share a ROME code; the label tells them apart. */
export const trades: readonly Trade[] = [
  ...inFamily('alimentation', [...foodMaking, ...foodSelling, ...cooking]),
  ...inFamily('bâtiment', [
    ...buildingStructure,
    ...buildingFinishing,
    ...buildingJoinery,
    ...buildingNetworks,
  ]),
  ...inFamily('véhicules', [...vehicles, ...vehiclesMachines]),
  ...inFamily('beauté', beauty),
  ...inFamily('services', everyday),
  ...inFamily('fabrication', making),
  ...inFamily("métiers d'art", [...artsMaterials, ...artsTextile]),
  ...inFamily('espaces verts', green),
]

/** The first trade of the list with this ROME code. */
export function tradeByRome(rome: string): Trade | undefined {
  return trades.find((trade) => trade.rome === rome)
}

/** The trade of an answer; by its code alone where the label is of an older list. */
export function tradeOf({ rome, label }: TradeAnswer): Trade | undefined {
  return trades.find((trade) => trade.rome === rome && trade.label === label) ?? tradeByRome(rome)
}

export function tradesOfFamily(family: Family): Trade[] {
  return trades.filter((trade) => trade.family === family)
}
