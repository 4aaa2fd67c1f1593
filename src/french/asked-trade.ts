import { trades } from '../domain/trades/index.ts'
import type { Family, Trade } from '../domain/trades/trade.ts'
import type { Sheet } from './asked-words.ts'
import { type Candidate, candidateAt } from './trade-candidates.ts'
import { activities, contentTokens, findWord, titles } from './trade-lexicon.ts'

/** A trade, or several of one kind, as a question names it. */
export interface AskedTrade {
  /** As it was called, or as it is called properly where it was misspelt. */
  name: string
  /** Labels of the trades that are meant. */
  labels: string[]
  /** Below 0.9 somebody may have meant another. */
  certainty: number
}

const inFamily = (family: Family) => trades.filter((trade) => trade.family === family)
const titled = (...starts: string[]) =>
  trades.filter(({ titles: [title] }) => starts.some((start) => title.startsWith(start)))

/** What staff call whole branches by, beside the families' own names. */
const branches: [string, RegExp, () => Trade[]][] = [
  [
    'métiers d’art',
    /\b(?:les |des |aux )?(?:metiers? d'art|artisanat d'art)\b/,
    () => inFamily("métiers d'art"),
  ],
  ['espaces verts', /\b(?:les |des |aux )?(?:espaces? verts?)\b/, () => inFamily('espaces verts')],
  [
    'bâtiment',
    /\b(?:dans )?(?:le |du |les |au |l')?(?:btp|secteur du batiment|batiments?|travaux publics)\b(?<!(?:en|de|du) batiments?)|\b(?:dans le |pour le |du |le )(?:batiment|btp)\b/,
    () => inFamily('bâtiment'),
  ],
  [
    'alimentation',
    /\b(?:l'|dans l'|d'|de l')?(?:alimentation|alimentaires?)\b|\bmetiers de bouche\b/,
    () => inFamily('alimentation'),
  ],
  ['beauté', /\b(?:la |de )?(?:beaute|bien-etre)\b/, () => inFamily('beauté')],
  ['véhicules', /\b(?:les |des |de )?(?:vehicules)\b/, () => inFamily('véhicules')],
  [
    'services',
    /\b(?:metiers? de(?:s)? services?|services a la personne|les services|secteur des services)\b/,
    () => inFamily('services'),
  ],
  ['fabrication', /\b(?:la |de )?(?:fabrication|production)\b/, () => inFamily('fabrication')],
  [
    'automobile',
    /\b(?:l'|de l'|secteur )?(?:automobiles?|garages?)\b(?<!(?:mecanicien\w*|peintre\w*|preparateur\w*|controleur\w*|mecanique|peinture|depannage|esthetique|vitrage|garnisseur|sellier)(?: en)? automobiles?)/,
    () => trades.filter(({ rome, parent }) => /^I16(?:04|06)$/.test(parent ?? rome)),
  ],
  [
    'mécanique',
    /\bmecanique\b(?! (?:auto|poids|moto|agri|marine|de precision|pl\b))/,
    () => titled('mécanicien').filter(({ family }) => family === 'véhicules'),
  ],
  [
    'vente',
    /\b(?:la |en |de )?ventes?\b|\bvend(?:eurs?|euses?)\b(?! ?(?:en |de |du |d'|sur |aux |les |rayon )?[a-z])/,
    () => titled('vendeur', 'épicier'),
  ],
  ['restauration', /\b(?:la |en |de )?restauration\b/, () => trades.filter(({ rome }) => /^G16/.test(rome))],
  [
    'menuiserie',
    /\b(?:la |en |de )?menuiseries?\b(?! (?:alu|ext))/,
    () => titled('menuisier', 'poseur de menuiseries'),
  ],
  [
    'peinture',
    /\b(?:la |en |de )?peinture\b(?! (?:auto|en bat|bat|carr|indus))/,
    () => titled('peintre en bâtiment'),
  ],
  [
    'boulangerie-pâtisserie',
    /\bboulangeries?[ -](?:et )?patisseries?\b/,
    () => titled('boulanger', 'pâtissier', 'chef boulanger', 'chef pâtissier'),
  ],
]

/** A trade that is asked for with those who practise it under a longer title: « boulanger » and « chef boulanger ». */
function withKin(asked: readonly Trade[]): Trade[] {
  const group = ({ parent, rome }: Trade) => parent ?? rome
  const words = ({ titles: [title] }: Trade) => title.split(/[ -]/)
  const kin = trades.filter((other) =>
    asked.some(
      (one) => group(one) === group(other) && words(one).every((word) => words(other).includes(word)),
    ),
  )
  return [...new Set([...asked, ...kin])]
}

/** Reads every trade or branch that is named, the longest saying first; to be asked once all else is taken. */
export function readAskedTrades(sheet: Sheet): AskedTrade[] {
  const found: AskedTrade[] = []
  for (let best = longest(sheet); best; best = longest(sheet)) {
    const { at, end } = best.candidate
    const written = sheet.text().slice(at, end)
    const sure = best.candidate.certainty === 1
    const [first] = best.candidate.trades
    const name = sure && !written.includes('#') ? written.toLowerCase() : (first?.titles[0] ?? written)
    found.push({
      name,
      labels: withKin(best.candidate.trades).map(({ label }) => label),
      certainty: best.candidate.certainty,
    })
    takeWords(sheet, at, end)
  }
  for (const [name, pattern, those] of branches)
    while (sheet.take(pattern)) found.push({ name, labels: those().map(({ label }) => label), certainty: 1 })
  if (found.length > 0) while (sheet.take(ofTrade));
  return found
}

/** What leads to a trade: « les métiers du bâtiment », « secteur de la coiffure ». */
const ofTrade = /\b(?:corps de metiers?|metiers?|secteurs?|domaines?|filieres?|branches?|profils?)\b/

/** The saying that covers most words; of two, the one that stands first. Branches may be longer than it. */
function longest(sheet: Sheet): { candidate: Candidate } | undefined {
  const text = sheet.text()
  const branch = branches.flatMap(([, pattern]) => {
    const match = pattern.exec(sheet.plain())
    return match ? [{ from: match.index, to: match.index + match[0].length }] : []
  })
  // Trades that are joined are each asked for: « couvreurs et charpentiers » is no title.
  const tokens = contentTokens(
    text.replaceAll('#', ' ').replace(/ et |[/&]/gi, (word) => '+'.padEnd(word.length)),
  )
  const stems = tokens.map(({ word }) => findWord(word))
  const all = tokens.flatMap((_, index) =>
    [titles, activities].flatMap((sayings) => candidateAt(index, tokens, stems, sayings) ?? []),
  )
  const fitting = all.filter(
    ({ trades: meant, at, end }) =>
      meant.length > 0 && !branch.some(({ from, to }) => from <= at && to >= end),
  )
  const [candidate] = fitting.sort((a, b) => b.end - b.at - (a.end - a.at) || a.at - b.at)
  return candidate && { candidate }
}

function takeWords(sheet: Sheet, at: number, end: number): void {
  // Plurals and small words behind the saying's last word belong to it.
  const rest = /^[a-z]*/.exec(sheet.plain().slice(end))?.[0].length ?? 0
  sheet.takeAt(at, end - at + rest)
}
