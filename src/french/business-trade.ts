import type { TradeAnswer } from '../domain/answers/values.ts'
import { trades } from '../domain/trades/index.ts'
import { fold } from './fold.ts'
import { clausesAboutOthers } from './others.ts'
import { type Clock, isAmbiguous, type Reader } from './reading.ts'
import { takeOut } from './taken.ts'
import { readTrade } from './trade.ts'
import { candidateAt } from './trade-candidates.ts'
import { activities, contentTokens, findWord, titles } from './trade-lexicon.ts'

/** Shops that are named after no trade, and the title of whose they are. */
const shops: [RegExp, title: string, certainty: number][] = [
  [/(?<![a-z])(?:barber ?shop|barber|barbier)(?![a-z])/, 'barbier', 0.9],
  [/(?<![a-z])(?:institut(?: de beaute)?|salon d'esthetique)(?![a-z])/, 'esthéticienne', 0.9],
  [/(?<![a-z])garage(?: (?:auto|automobile|de mecanique))?(?![a-z])/, 'mécanicien automobile', 0.8],
  [/(?<![a-z])(?:onglerie|ongles|manucure|nail bar)(?![a-z])/, 'prothésiste ongulaire', 0.9],
  [/(?<![a-z])(?:entreprise|boite|societe) de peinture(?![a-z])/, 'peintre en bâtiment', 0.9],
  [/(?<![a-z])fleuriste(?![a-z])/, 'fleuriste', 0.9],
  [/(?<![a-z])(?:restaurant|resto|food ?truck)(?![a-z])/, 'cuisinier', 0.7],
]
/** A salon is most often a hairdresser's: asked back. */
const bareSalon: typeof shops = [
  [
    /(?<![a-z])(?<!en )salon(?! (?:de the|de massage|de tatouage|professionnel|des))(?: mixte)?(?![a-z])/,
    'coiffeur',
    0.7,
  ],
]

/**
 * Reads the trade of a firm to start or hand over: its shop (« la boulangerie de Rosendaël », « un salon de coiffure »),
 * else what the person is (« je suis coiffeuse »), which somebody else's trade is not.
 */
export const readBusinessTrade: Reader<TradeAnswer> = (text, clock) => {
  const own = clausesAboutOthers(text).reduce((rest, [from, to]) => takeOut(rest, from, to - from), text)
  return (
    inLexicon(own, activities) ??
    ofShop(own, shops, clock) ??
    inLexicon(own, titles) ??
    ofShop(own, bareSalon, clock)
  )
}

/** The same where it was asked for: a label of the list as well, « Vendeur / Vendeuse en boulangerie-pâtisserie ». */
export const readAskedBusinessTrade: Reader<TradeAnswer> = (text, clock) => {
  const words = text.trim()
  const trade = trades.find(({ label }) => fold(label) === fold(words))
  const value = trade && { rome: trade.rome, label: trade.label }
  return value ? { value, words, at: text.indexOf(words), certainty: 1 } : readBusinessTrade(text, clock)
}

const ownWork =
  /(?<![a-z])(?:(?:je suis|nous sommes|on est)(?: une?)?|(?:dans|pour|a) (?:mon|ma|notre)) (?<own>[^.,;!?\n]{3,40}?)(?=[.,;!?\n]|$| (?:et|mais|donc|je|on|j'|a|depuis|qui|pour)(?![a-z]))/g

/**
 * The trade of who takes an apprentice, where nobody else's is said: « je suis pâtissier, je cherche un apprenti »,
 * « mon fils en apprentissage dans ma boucherie ».
 */
export const readTradeOfMaster: Reader<TradeAnswer> = (text, clock) => {
  const folded = fold(text)
  for (const match of /app?renti/.test(folded) ? folded.matchAll(ownWork) : []) {
    const own = match.groups?.own ?? ''
    const from = match.index + match[0].length - own.length
    const found = readBusinessTrade(text.slice(from, from + own.length), clock)
    if (found) return { ...found, at: from + found.at, ...(isAmbiguous(found) ? {} : { certainty: 0.8 }) }
  }
  return undefined
}

function inLexicon(text: string, sayings: typeof titles): ReturnType<Reader<TradeAnswer>> {
  const tokens = contentTokens(text)
  const stems = tokens.map(({ word }) => findWord(word))
  for (const index of tokens.keys()) {
    const candidate = candidateAt(index, tokens, stems, sayings)
    const [trade, other] = candidate?.trades ?? []
    if (!candidate || !trade) continue
    const { at, end, certainty } = candidate
    const words = text.slice(at, end)
    const choices = candidate.trades.map(({ rome, label }) => ({ label, value: { rome, label } }))
    if (other) return { words, at, choices }
    return { value: { rome: trade.rome, label: trade.label }, words, at, certainty }
  }
  return undefined
}

function ofShop(text: string, named: typeof shops, clock: Clock): ReturnType<Reader<TradeAnswer>> {
  const folded = fold(text)
  for (const [pattern, title, certainty] of named) {
    const match = pattern.exec(folded)
    const trade = match && readTrade(title, clock)
    if (!match || !trade || isAmbiguous(trade)) continue
    const words = text.slice(match.index, match.index + match[0].length)
    return { ...trade, words, at: match.index, certainty }
  }
  return undefined
}
