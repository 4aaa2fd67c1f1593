import { readCandidateLink } from './candidate-link.ts'
import { anywhere, wholeClause } from './clause.ts'
import { isAmbiguous, type Reader } from './reading.ts'
import { type Sayings, saidIn } from './sayings.ts'
import { readYesNo } from './yes-no.ts'

const have = "(?:j'? ?(?:en )?ai|on (?:en )?a|nous avons|je connais|on connait)"
const young =
  '(?:petite? |bon |bonne )?(?:jeunes?|stagiaire|gars|gamine?|fille|garcon|candidate?|app?rentie?|lyceenne?|personne)'
/** Somebody who works here, not somebody to train. */
const sought =
  "(?! (?:pour|qui) (?:me |m'|se |s'|le |la |l'|les |va )*(?:form|encadr|aid|remplac|occup|suiv|reprend))"

const sayings: Sayings<boolean> = [
  [
    anywhere(
      "(?:j'? ?(?:n')?ai|je n'ai|on a|on n'a|il y a|y a) (?:encore |toujours |trouve |deja )*(?:personne|aucun (?:jeune|candidat\\w*))(?! (?:pour|qui) (?:le |la |l'|s'|m')?(?:form|encadr|occup|reprendre|remplac|aide))(?: (?:en vue|sous la main|pour l'instant|encore|pour le moment))?|pas encore (?:trouver?|quelqu'un|de (?:jeune|candidat)\\w*)|(?:j'? ?ai|je n'ai|on a|on n'a) (?:pas|toujours pas|rien) (?:encore )?(?:trouver?|quelqu'un|de (?:jeune|candidat)\\w*)|(?:toujours )?personne (?:en vue|sous la main|de trouver?|pour (?:l'instant|le moment))|je cherche (?:encore|toujours)|trouve personne",
    ),
    false,
  ],
  [
    anywhere(
      `${have} (?:deja |peut[- ]etre |enfin )*(?:quelqu'?un|qqn|qqun|trouver? (?:un|une|quelqu'un|mon|le|la)|une? ${young} (?:en vue|sous la main|qui(?! (?:redoubl|rate|loupe))|du cfa|au cfa|en (?:stage|tete)|de \\d\\d|dans|motive|interess|pour)|une? (?:petite? )?stagiaire|une? candidate?)${sought}|(?:le|la|un|une) ${young} (?:est |m'a |a )?(?:deja )?(?:trouvee?|choisie?|contacte|appele|demande|interesse)|(?:c'est|il est|elle est) (?:deja )?(?:tout )?trouve(?:e)?|une? ${young} (?:du|au) (?:cfa|lycee)|je sais (?:deja )?qui|signer? avec (?:un|une|mon|ma|le|la)|${have} une? (?:deja )?en vue`,
    ),
    true,
  ],
]

/** Reads whether an apprentice is already found: « j'ai déjà quelqu'un », « pas encore trouvé », « mon neveu ». */
export const readCandidateFound: Reader<boolean> = (text, clock) => {
  const link = readCandidateLink(text, clock)
  const kin =
    link &&
    !isAmbiguous(link) &&
    (link.value !== 'none' || /^(?:le|la|un|une) | (?:son|sa) [a-z]+$/i.test(link.words))
      ? link
      : undefined
  return saidIn(text, sayings) ?? (kin && { ...kin, value: true })
}

const asked: Sayings<boolean> = [
  [
    wholeClause(
      "personne|pas encore|pas pour (?:l'instant|le moment)|je cherche|toujours pas|j'en cherche une?|a trouver|aucun",
    ),
    false,
  ],
  [anywhere(`quelqu'un|(?:mon|ma|le|la|un|une) ${young}|deja|trouver?`), true, 0.85],
]

/** The same where that was asked: « oui », « un jeune du CFA », « pas encore ». */
export const readAskedCandidateFound: Reader<boolean> = (text, clock) =>
  readCandidateFound(text, clock) ?? readYesNo(text, clock) ?? saidIn(text, asked)
