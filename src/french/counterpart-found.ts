import { business } from './business-words.ts'
import { anywhere, wholeClause } from './clause.ts'
import { child, relative } from './kin.ts'
import type { Reader } from './reading.ts'
import { type Sayings, saidIn } from './sayings.ts'
import { readYesNo } from './yes-no.ts'

const have = "(?:j'? ?(?:en )?ai|on (?:en )?a|nous avons|il y a)"
const not = "(?:j'? ?(?:n')?ai|je n'ai|on a|on n'a|nous n'avons|y a|il n'y a)"
const other = '(?:repreneu(?:r|se)s?|acquereurs?|acheteu(?:r|se)s?|successeurs?)'
const shop = `(?:(?:petite? |belle |bonne )?(?:${business})s?)`
const heir = `(?:(?:mon|ma|un de mes|l'un de mes) (?:${child}|${relative}|ouvrier|ouvriere|salariee?|apprentie?|second|associee?|gendre|bru)|une? (?:jeune|couple|cliente?|ami|amie|collegue|concurrente?|ouvrier))`

const sayings: Sayings<boolean> = [
  [
    anywhere(
      `${not} (?:encore |toujours |trouver? |pas |aucun |deja )*(?:personne|(?:pas |aucun |plus )(?:de |d'|encore de |encore d'|trouve de |trouve d')?\\s?(?:${other}|quelqu'un|successeur|affaire|${shop}))|(?:pas|aucun|sans|toujours pas)(?: encore| trouve)? (?:de |d')?\\s?${other}|(?:pas encore|toujours pas|rien) trouver?(?! (?:le |la |les |l'|un |une |de |d'|mon )*(?:local|locaux|nom|financement|banque|pret|argent|emplacement|personne))|(?:cherche|recherche|trouver|besoin d')\\s?(?:un |une |des )?(?:${other}|(?:${business})s? a (?:reprendre|racheter|vendre)|affaires?|quelqu'un (?:pour|qui))|aucun de (?:mes|nos) (?:enfants|fils|salaries|ouvriers|gars)|${heir} (?:a dit non|refuse|ne veut pas|veut pas|n'en veut pas|hesite)|personne (?:ne |n')?(?:veut |pour )?(?:reprendre|reprend|en veut|succeder|me succeder|derriere)|(?:fils|fille|enfants|neveu)[a-z ]{0,20} (?:veut|veulent) pas|rien (?:trouve|en vue|vu|de (?:bien|concret|serieux|bon)|d'interessant|qui)`,
    ),
    false,
  ],
  [
    anywhere(
      `${have} (?:deja |enfin |peut[- ]etre )*(?:trouver? )?(?:un|une|mon|le|des|plusieurs)(?: potentiels?| futur| bon)? ?${other}|${have} (?:deja |enfin |peut[- ]etre )*(?:quelqu'un|qqn)(?: (?:en vue|qui (?:veut|voudrait|est) (?:reprendre|racheter|interesse)[a-z]*|pour reprendre|d'interesse))|${heir} (?:va |veut |voudrait |doit |souhaite |compte |aimerait |est d'accord pour )?(?:le |la |l')?(?:reprendre|reprend|reprendra|racheter|rachete|prendre la suite)(?! pas)|(?:ceder|transmettre|vendre|laisser)[a-z' ]{0,20} a (?:${heir})|${other} (?:est |deja )*(?:trouve|ok|d'accord|interesse)|${have} (?:deja |enfin )*(?:trouve|repere|visite|vu)r? (?:un|une|le|la|l'|des) ?${shop}(?! de vente)|${shop} (?:en vue|que j'ai (?:vue?|visitee?|reperee?))`,
    ),
    true,
  ],
  [wholeClause("j'? ?ai (?:deja |enfin )?trouver?"), true, 0.85],
  [
    anywhere(
      `(?:reprendre|racheter|acheter|reprends|rachete|acquerir|reprise d[eu'] ?|rachat d[eu'] ?)\\s?(?:la|le|l'|cette|ce|celle|celui|son|sa|du)\\s?${shop}(?! (?:a vendre en|d'ici quelques))|(?:reprendre|racheter|succeder|la suite)[a-z' ]{0,20} (?:a |de |derriere )?(?:mon|ma|mes) (?:patron|patronne|parents|pere|mere|oncle)|mon patron (?:vend|cede)|(?:rachet|repren|achet)[a-z]* [a-z' ]{0,20} (?:le|la|l'|cette|ce) ?(?:${business})|(?:la|le|l') ?(?:${business})[^.;!?]{0,30} (?:a vendre|a ceder|a reprendre)|(?:me |m')(?:le |la |l')?(?:propose|laisse[rz]?|cede[rz]?|vend(?:re)?|transmet(?:tre)?)(?! (?:des|du|un|une|tranquille))`,
    ),
    true,
    0.85,
  ],
]

/**
 * Reads whether the other side of a take-over is found: the firm to buy (« reprendre la boulangerie de Rosendaël »),
 * or who would buy (« j'ai un repreneur », « j'ai personne »). Premises are none: they say how far a project is.
 */
export const readCounterpartFound: Reader<boolean> = (text) => saidIn(text, sayings)

const asked: Sayings<boolean> = [
  [
    wholeClause(
      "personne|pas encore|aucun|je cherche|on cherche|rien|pas pour (?:l'instant|le moment)|toujours pas|ca se presente pas",
    ),
    false,
  ],
  [anywhere(`${heir}|quelqu'un|mon patron|(?:un|une|le|la) ${shop}|trouver?`), true, 0.85],
]

/** The same where that was asked: « oui », « pas encore », « mon ouvrier ». */
export const readAskedCounterpartFound: Reader<boolean> = (text, clock) =>
  readCounterpartFound(text, clock) ?? readYesNo(text, clock) ?? saidIn(text, asked)
