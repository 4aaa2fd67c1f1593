import { anywhere } from './clause.ts'
import { child, relative, spouse } from './kin.ts'
import type { Reader } from './reading.ts'
import { type Sayings, saidIn } from './sayings.ts'

const worker =
  '(?:ouvriere?|salariee?|employee?|second|chef|compagnon|associee?|coiffeu(?:r|se)|boulangere?|patissiere?|bouchere?|macon|plombier|electricien|mecanicien|estheticienne)'
const whose = `(?:(?:mon|ma|notre|un de mes|une de mes|l'un de mes) (?:futur |future )?(?:${worker}|${spouse})|(?:un|une) ${worker})`
const diploma =
  "(?:le |un |son |ses |des |les |l')?(?:bon |bons )?(?:diplomes?|cap|bp|bm|bep|brevet|bac pro|qualification)"
const has = `(?:(?:qui )?(?:,? ?(?:lui|elle) )?(?:a|ont|aura|possede|detient)(?: deja| bien)? ${diploma}|avec ${diploma})(?![a-z])`

const sayings: Sayings<boolean> = [
  [
    anywhere(
      `(?:c'est |ce sera )?${whose},? ${has}|avec (?:mon|ma) (?:${child}|${relative}),? ${has}|(?:j'? ?embauch[a-z]*|j'? ?ai|je (?:vais )?(?:prends|prendre|prendrai|embauche[a-z]*)|on embauche[a-z]*|avec) (?:deja )?(?:quelqu'un|un(?:e)? (?:personne|${worker})) (?:de )?(?:qualifiee?|diplomee?|${has})|${whose} (?:est |qui est )?(?:qualifiee?|diplomee?)`,
    ),
    true,
    0.9,
  ],
]

/**
 * Reads whether somebody else in the firm has the diploma that its trade asks for: « mon ouvrier a le BP », « j'embauche
 * quelqu'un de qualifié ». Their own diploma is another answer.
 */
export const readQualifiedEmployee: Reader<boolean> = (text) => saidIn(text, sayings)
