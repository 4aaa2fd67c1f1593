import type { Means } from '../domain/motive.ts'
import type { Sheet } from './asked-words.ts'

const ways: [Means, string][] = [
  ['france-travail', "france travail|pole emploi|ft|l'agence"],
  ['cma', "chambre(?: de(?:s)? metiers?)?(?: et de l'artisanat)?|cma"],
  ['word-of-mouth', 'bouche[- ]a[- ]oreilles?|reseau(?:x)? personnels?|connaissances?|relations?'],
  ['school', 'ecoles?|cfa|lycees?|centres? de formation'],
  ['website', 'sites?(?: internet)?|internet|le bon coin|leboncoin|indeed'],
  ['social-media', 'reseaux sociaux|facebook|instagram|linkedin'],
  ['walk-in', 'candidatures? spontanees?'],
]
const anyWay = ways.map(([, source]) => `(${source})`).join('|')
/** « pourvues grâce à une école »: a way only beside the word that says so, for it is a partner's name as well. */
const filledBy = new RegExp(
  `\\b(?:pourvue?s?|trouve\\w*|recrute\\w*|embauche\\w*|recrutements?) (?:\\S+ ){0,2}?(?:par|grace a|grace aux|grace au|via|avec|au moyen d[eu']|chez|a) ?(?:l'intermediaire d[eu'] ?)?(?:le |la |l'|les |une? |des |du )?(?:${anyWay})(?![a-z])`,
)
/** These are nothing else. */
const plainWay =
  /\b(?:par |via |grace au |du |le )?(?:(bouche[- ]a[- ]oreilles?)|(reseaux sociaux)|(candidatures? spontanees?))(?![a-z])/
const plainWays: Means[] = ['word-of-mouth', 'social-media', 'walk-in']

/** Reads the ways in which posts were filled: before the partners' names, which are among them. */
export function readAskedMeans(sheet: Sheet): Means[] {
  const found: Means[] = []
  for (let match = sheet.take(filledBy); match; match = sheet.take(filledBy)) {
    const way = ways[match.slice(1).findIndex((group) => group !== undefined)]
    if (way) found.push(way[0])
  }
  for (let match = sheet.take(plainWay); match; match = sheet.take(plainWay)) {
    const way = plainWays[match.slice(1).findIndex((group) => group !== undefined)]
    if (way) found.push(way)
  }
  return found
}
