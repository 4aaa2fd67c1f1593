import { fold } from './fold.ts'
import { type Reader, reading } from './reading.ts'

const category = "(?:am|a1|a2|a|b1|be|b|c1e|c1|ce|c|d1|de(?! [a-z])|d(?!'))(?![a-z0-9])"
const named = new RegExp(
  `\\bpermis[ :(]*(?:de conduire |categorie |type )?(${category}(?:(?: ?[,/+] ?| et | ou )(?:permis )?${category})*)`,
)
const heavy = /\bpermis (?:de conduire )?(?:poids[ -]lourds?|pl\b)/
const none =
  /(?:pas (?:besoin )?(?:de|du)|sans|aucun) permis|permis (?:b )?(?:n'est )?(?:pas|non) (?:obligatoire|necessaire|exige|requis|demande|indispensable)/
/** « Permis exigé » means the car's. Building and hunting have permits too. */
const plain =
  /\b(?:avec (?:le |son )?|avoir (?:le |son )?|le )?permis(?! (?:de (?:construire|travail|chasse|sejour|feu|port)|d'|a points))(?: de conduire| voiture| auto)?(?![a-z])/
const each = new RegExp(category, 'g')

/** Reads the driving licences that are asked for; an empty list where none is needed. */
export const readLicence: Reader<string[]> = (text) => {
  const folded = fold(text)
  const without = none.exec(folded)
  if (without) return reading(text, without.index, without[0].length, [], 1)
  const match = named.exec(folded)
  if (match) {
    const categories = [...new Set([...(match[1] ?? '').matchAll(each)].map(([name]) => name.toUpperCase()))]
    return reading(text, match.index, match[0].length, categories.slice(0, 6), 1)
  }
  const lorry = heavy.exec(folded)
  if (lorry) return reading(text, lorry.index, lorry[0].length, ['C'], 1)
  const any = plain.exec(folded)
  return any ? reading(text, any.index, any[0].length, ['B'], 0.9) : undefined
}
