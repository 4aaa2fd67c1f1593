import { anywhere } from './clause.ts'
import { fold } from './fold.ts'
import { type Reader, type Reading, reading } from './reading.ts'
import { taken } from './taken.ts'

/** How a reason is noted that is nobody's business: health, a separation, a death. */
const privateReason = 'Raison personnelle'

const longest = 300
/** Health and family: they are neither kept nor quoted. */
const personal =
  /(?<![a-z])(?:sante|malad[a-z]*|cancer|opere[es]*|operation|avc|infarctus|coeur|ceur|dos(?= |$|[.,])|allergi[a-z]*|asthme|depress[a-z]*|burn[- ]?out|invalid[a-z]*|handicap[a-z]*|inapte|accident|douleurs?|arthrose|hernie|chimio|hopital|divorc[a-z]*|separation|deces|decede[es]*|mort|mourir|enceinte|veuf|veuve|hospitalis[a-z]*|rqth|fatigue[a-z]*|usee?s?)(?![a-z])/
const leads =
  /(?<![a-z])(?:a cause d[e']|pour (?:des )?raisons?|raisons?|probleme?s?|souci?s?|parce que|car|suite a|je (?:dois|suis oblige|arrete|vends|cede)|j'arrete|j'? ?ai|je suis)(?![a-z])/
const reasons: [RegExp, number][] = [
  [
    anywhere(
      '(?:je|on)(?: vais| va| veux| voudrais| souhaite)?(?: bientot)? (?:pars|part|partir|prends?|prendre|serai|serais)(?: bientot| en \\w+)? (?:a|en|ma|notre)(?: la)? ?retraite|(?:partir|partant) (?:a|en) (?:la )?retraite|(?:(?<!son )depart (?:a|en) (?:la )?|pour (?:la |ma )|cause |prochaine |proche de la |age de la )retraite|ma retraite|droits a la retraite',
    ),
    0.95,
  ],
  [
    anywhere(
      "(?:je veux|j'? ?ai envie de|envie de|je voudrais|j'aimerais) (?:changer de (?:metier|vie|region|voie)|etre (?:mon propre patron|ma propre patronne|independante?|libre)|voir autre chose|faire autre chose|demenager|partir dans le sud|travailler pour moi)|(?:pour )?(?:changer de (?:vie|metier)|etre mon propre patron)|j'en ai (?:marre|assez) (?:d'etre|de)[a-z' ]{3,40}|(?:mon patron|ma patronne|le patron)(?: actuel)? (?:prend|part|vend|cede|arrete|ferme)(?: (?!et |je |j')[a-z']+){0,4}|(?:elle|il) ferme(?! le| a | tous)",
    ),
    0.9,
  ],
]

/**
 * Reads why: « je pars à la retraite », « je veux changer de métier », in the person's words. Health and what concerns
 * a family is noted as a private reason, and no word that tells it is quoted.
 */
export const readReason: Reader<string> = (text) => {
  const folded = fold(text)
  const own = personalReason(text, folded)
  if (own) return own
  for (const [pattern, certainty] of reasons) {
    pattern.lastIndex = 0
    const match = pattern.exec(folded)
    if (match?.[0].trim())
      return reading(
        text,
        match.index,
        match[0].trimEnd().length,
        text.slice(match.index, match.index + match[0].trimEnd().length),
        certainty,
      )
  }
  return undefined
}

/** Before or after what must not be quoted, the nearest words that may be. */
function personalReason(text: string, folded: string): Reading<string> | undefined {
  const match = personal.exec(folded)
  if (!match) return undefined
  const lead = leads.exec(folded)
  return lead ? reading(text, lead.index, lead[0].length, privateReason, 0.9) : undefined
}

const nothing =
  /^[^a-z]*(?:(?:ben|euh|bah)[ ,]+)*(?:oui|non|ok|passer|suivante?|rien(?: de special)?|aucune?|comme ca|je (?:ne )?(?:sais|veux) pas.*|ca (?:ne )?vous regarde pas|pourquoi.*|(?:c'est )?(?:prive|personnel)|retour|annuler?|aide|merci)[^a-z]*$/

/** The same where the reason was asked for: all that is no refusal and no question. */
export const readAskedReason: Reader<string> = (text, clock) => {
  const folded = fold(text)
  const first = /[^\s,.;:!?]+/.exec(text)
  if (personal.test(folded) && first) {
    const said = personalReason(text, folded)
    const [word] = first
    return (
      said ??
      (personal.test(fold(word)) ? undefined : reading(text, first.index, word.length, privateReason, 0.9))
    )
  }
  if (/^[^a-z]*(?:c'est )?(?:personnel|prive)[^a-z]*$/.test(folded) && first)
    return reading(text, first.index, first[0].length, privateReason, 0.9)
  const said = readReason(text, clock)
  if (said) return said
  const at = text.search(/\S/)
  if (at < 0 || nothing.test(folded) || /\?\s*$/.test(text) || !/\p{L}{3}/u.test(text)) return undefined
  const own =
    text
      .slice(at)
      .split(taken)[0]
      ?.slice(0, longest)
      .replace(/[\s.,;]+$/, '') ?? ''
  return own.trim().length > 3 ? reading(text, at, own.length, own, 0.9) : undefined
}
