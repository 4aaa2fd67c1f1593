import { trades } from './index.ts'
import type { Trade } from './trade.ts'

/**
 * What is practised under an activity code of INSEE (NAF rév. 2, written without its dot), by the masculine titles of
 * our trades, the usual one first. Where two are listed the code alone does not say which: a garage may repair engines
 * or bodywork. From 2027 on INSEE writes NAF 2025: its new codes are unknown here, and their firms have no trade.
 */
const titles: Record<string, readonly string[]> = {
  '1013B': ['charcutier-traiteur'],
  '1052Z': ['glacier'],
  '1071B': ['boulanger', 'vendeur en boulangerie-pâtisserie'],
  '1071C': ['boulanger'],
  '1071D': ['pâtissier'],
  '1082Z': ['chocolatier', 'confiseur'],
  '1085Z': ['traiteur'],
  '1105Z': ['brasseur'],
  '1320Z': ['imprimeur textile'],
  '1413Z': ['couturier', 'tailleur sur mesure'],
  '1512Z': ['maroquinier', 'sellier'],
  '1520Z': ['bottier'],
  '1610A': ['ouvrier de scierie'],
  '1623Z': ['charpentier', "menuisier d'atelier"],
  '1812Z': ['imprimeur'],
  '1814Z': ['relieur'],
  '2313Z': ['souffleur de verre'],
  '2341Z': ['céramiste'],
  '2370Z': ['tailleur de pierre'],
  '2511Z': ['métallier', 'monteur en structures métalliques'],
  '2512Z': ['métallier', 'menuisier aluminium'],
  '2550A': ['forgeron'],
  '2562A': ['tourneur-fraiseur'],
  '2562B': ['tourneur-fraiseur', 'ajusteur-monteur'],
  '2652Z': ['horloger'],
  '3109A': ["tapissier d'ameublement", 'ébéniste'],
  '3109B': ['ébéniste'],
  '3212Z': ['bijoutier', 'joaillier'],
  '3213Z': ['bijoutier'],
  '3220Z': ['luthier'],
  '3250A': ['prothésiste dentaire', 'orthoprothésiste'],
  '3312Z': ['mécanicien de maintenance'],
  '3315Z': ['mécanicien marine'],
  '4311Z': ['démolisseur'],
  '4312A': ['terrassier', "conducteur d'engins de terrassement"],
  '4312B': ["conducteur d'engins de terrassement"],
  '4321A': ['électricien du bâtiment'],
  '4321B': ['monteur de réseaux électriques'],
  '4322A': ['plombier'],
  '4322B': ['installateur en chauffage et climatisation', 'frigoriste'],
  '4329A': ["poseur d'isolation"],
  '4331Z': ['plâtrier', 'plaquiste'],
  '4332A': ['menuisier poseur', 'poseur de menuiseries extérieures'],
  '4332B': ['serrurier-poseur', 'métallier'],
  '4332C': ['agenceur'],
  '4333Z': ['carreleur', 'solier-moquettiste'],
  '4334Z': ['peintre en bâtiment', 'vitrier-miroitier'],
  '4391A': ['charpentier'],
  '4391B': ['couvreur'],
  '4399A': ['étancheur'],
  '4399B': ['monteur en structures métalliques'],
  '4399C': ['maçon'],
  '4520A': ['mécanicien automobile', 'carrossier-peintre'],
  '4520B': ['mécanicien poids lourds'],
  '4540Z': ['mécanicien moto'],
  '4721Z': ['vendeur en fruits et légumes'],
  '4722Z': ['boucher'],
  '4723Z': ['poissonnier'],
  '4724Z': ['vendeur en boulangerie-pâtisserie'],
  '4776Z': ['fleuriste'],
  '4781Z': ['vendeur sur les marchés'],
  '4932Z': ['chauffeur de taxi'],
  '4942Z': ['déménageur'],
  '5610A': ['cuisinier'],
  '5610C': ['cuisinier', 'pizzaïolo'],
  '5621Z': ['traiteur'],
  '7420Z': ['photographe'],
  '8130Z': ['jardinier-paysagiste'],
  '8690A': ['ambulancier'],
  '9522Z': ["réparateur d'électroménager"],
  '9523Z': ['cordonnier'],
  '9524Z': ["tapissier d'ameublement", 'ébéniste'],
  '9525Z': ['horloger', 'bijoutier'],
  '9601B': ['employé de pressing'],
  '9602A': ['coiffeur'],
  '9602B': ['esthéticien'],
  '9603Z': ['conseiller funéraire'],
  '9604Z': ['spa praticien'],
}

const practised = new Map(Object.entries(titles).map(([naf, names]) => [naf, names.map(tradeCalled)]))

function tradeCalled(title: string): Trade {
  const trade = trades.find(({ titles: [masculine] }) => masculine === title)
  if (!trade) throw new Error(`no trade is called ${title}`)
  return trade
}

/** The one trade of an activity code; undefined where there are several, or none. */
export function tradeUnder(naf: string | null): Trade | undefined {
  const [only, other] = (naf && practised.get(naf)) || []
  return other ? undefined : only
}

/** The activity codes under which one of these ROME codes is practised. */
export function nafsOf(romes: readonly string[]): string[] {
  return [...practised].flatMap(([naf, under]) =>
    under.some(({ rome }) => romes.includes(rome)) ? [naf] : [],
  )
}

/** `10.71C`, `1071c` → `1071C`; undefined for what is no activity code. */
export function asNaf(written: string): string | undefined {
  const naf = written.replace(/[\s.]/g, '').toUpperCase()
  return /^\d{4}[A-Z]$/.test(naf) ? naf : undefined
}
