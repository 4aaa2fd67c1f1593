import { clauseStart, wholeClause } from './clause.ts'
import { fold } from './fold.ts'
import type { Reader } from './reading.ts'

const thumbsUp = /(?:👍|👌|✅|✔️?|🆗|💯|🙂|😀|😊)[\u{1f3fb}-\u{1f3ff}]?/gu
const thumbsDown = /(?:👎|❌|🚫|✖️?)[\u{1f3fb}-\u{1f3ff}]?/gu

const noes = [
  clauseStart(
    '(?:ah |ben |bah |mais )?(?:non|nan|nn|nope|no|niet|negatif)(?! ?-? ?(?:fumeu|declare|renseigne|qualifie|diplome|stop|loin|loge|cadre|fourni|compris|soumis))(?: merci| non)?',
  ),
  clauseStart(
    "(?:bien sur|evidemment|certainement|surtout|absolument|vraiment|plutot|sans doute|je (?:crois|pense|dirais)) (?:que )?(?:pas|non)|pas (?:d'accord|exactement|tout a fait|du tout|question|vraiment|la peine|besoin(?! d)|necessaire|ca|bon|correct|exact|encore|forcement|specialement|obligatoire)|jamais|aucunement|faux|incorrect|inexact|mauvais",
  ),
  clauseStart(
    "(?:c'?est|ce n'?est|c|ca n'?est|s'?est) (?:pas|faux|non)|ca (?:ne )?(?:me )?(?:va|convient|marche) pas|(?:ne )?(?:fais|faites|fait|faut) pas|(?:je ne|je n'|j'|je|j)\\s?(?:en )?(?:veux|souhaite|prefere|desire) (?:pas|surtout pas)|je (?:ne )?suis pas d'accord|sans facon|je refuse|(?:je |j'|j)(?:ne )?(?:pense|crois|dirais) (?:pas|que non)",
  ),
  wholeClause("aucune?|hors de question|pas interessee?s?|rien (?:d'autre|de plus)|ce (?:sera|serait) tout"),
]
const yeses = [
  clauseStart(
    "(?:ah |ben |bah |mais )?(?:oui+|ouais|ouai|ouep|oue|wi|yes|yep|yup|yeah|affirmatif|(?:o|O)k+|okay|oki|okey|d'?accord|dac+|daccord|absolument|assurement|carrement|certainement|evidemment|exact(?:ement)?|effectivement|correct|entendu|nickel|impec(?:cable)?|parfait|volontiers|tres bien|tout a fait|tout juste|bien (?:sur|entendu|vu)|biensur|avec plaisir|pourquoi pas|sans probleme|pas de (?:probleme|souci)s?|(?:il )?(?:y a )?pas de (?:pb|probleme|souci)s?|bonne idee)",
  ),
  clauseStart(
    "(?:c'?est|c|s'?est) (?:bien )?(?:ca|bon|ok|exact|correct|juste|parfait|d'accord|noter?|oui|cela|bien(?! plus| que))|ca (?:me |nous )?(?:va|convient|marche|roule|ira)(?: bien| tres bien| parfaitement)?(?! (?:pas|jamais|plus|po|rien|mal))|ca (?:joue|baigne)|je (?:veux|voudrais|souhaite) bien|j'?(?:accepte|approuve)|je (?:confirme|suis d'accord)|je pense que oui|je crois que oui|allez[- ]y|vas[- ]y|bien recu|si+ si+|(?:on )?(?:fait|faisons|faites) comme ca|rien a redire|je n'y vois pas d'inconvenient",
  ),
  wholeClause(
    "si|ui|bien|super|top|voila|go|tout est bon|tout bon|valide|c bon|c'est parti|juste|oui oui|evident|allez",
  ),
]

/**
 * Reads yes (true) and no (false), where a clause begins with it: « oui mais 39 h », « boulanger, oui »; not in
 * « il a dit oui ». The first one said counts; at the same place no does (« pas d'accord »).
 */
export const readYesNo: Reader<boolean> = (text) => {
  const folded = fold(text)
  if (/(?<![a-z])oui et non(?![a-z])/.test(folded)) return undefined
  const found = [
    ...matches(text, folded, false, [...noes, thumbsDown]),
    ...matches(text, folded, true, [...yeses, thumbsUp]),
  ]
  return found.toSorted((a, b) => a.at - b.at || Number(a.value) - Number(b.value))[0]
}

function matches(text: string, folded: string, value: boolean, patterns: RegExp[]) {
  return patterns.flatMap((pattern) => {
    pattern.lastIndex = 0
    const match = pattern.exec(folded)
    if (!match) return []
    return [
      { value, words: text.slice(match.index, match.index + match[0].length), at: match.index, certainty: 1 },
    ]
  })
}
