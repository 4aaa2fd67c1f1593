import { anywhere, wholeClause } from './clause.ts'
import type { Reader } from './reading.ts'
import { type Sayings, saidIn } from './sayings.ts'
import { readYesNo } from './yes-no.ts'

const young = "(?:p(?:e?ti)ts? )?(?:jeunes?|candidate?s?|profils?|app?rentie?s?|quelqu'?un|qqn)"
const you = '(?:vous|tu|t|le cad|la chambre|le cfa|on)'

const sayings: Sayings<boolean> = [
  [
    anywhere(
      `(?:pas besoin|inutile|pas la peine)(?: de| d'| que)(?: me| m'| nous)? ?(?:en )?(?:proposer|proposiez|chercher|trouver|envoyer|presenter|propositions?|${young})|(?:ne )?(?:m'en |me |m')?(?:proposez|envoyez|presentez) (?:pas|personne|rien)|je (?:le |la |les )?(?:cherche|trouve|trouverai|chercherai) (?:moi[- ]meme|tout seul|par moi)|je m'en (?:charge|occupe)(?: moi)?|sans (?:proposition|passer par vous)|(?:je )?(?:ne )?veux pas qu'on m'en (?:propose|envoie)`,
    ),
    false,
  ],
  [
    anywhere(
      `(?:${you} (?:avez|auriez|as|aurais|a|connai\\w*)|avez[- ]vous|auriez[- ]vous|y a(?:urait)?[- ]?(?:t[- ]il)?)(?: pas| deja| peut[- ]etre)* (?:un|une|des|d'autres?|quelques) ?${young}(?: [a-z]+)?(?: sous la main| a (?:me |m')?(?:proposer|presenter|placer|trouver|envoyer)| en (?:tete|vue|recherche)| qui cherch\\w*| disponibles?)|${young} sous la main`,
    ),
    true,
  ],
  [
    anywhere(
      `(?:propose|envoie|presente|trouve)[rz]?[- ](?:moi|nous|m'en)(?:[- ]en)? ?(?:un|une|des|quelques)? ?(?:${young})?|(?:m'en|me|m'|nous|nous en|m'en) (?:proposer?|proposiez|trouver?|trouviez|envoyer?|envoyiez|presenter?|presentiez|proposait|envoie)(?: (?:un|une|des|quelques))?(?: ${young})?|(?:recevoir|rencontrer|voir) (?:des|quelques|vos) (?:jeunes|candidats?|candidatures|profils|cv)|(?:je )?veux bien (?:qu'on|que vous|des|de l'aide|un coup de main|en voir|en rencontrer)|si vous (?:avez|en avez|trouvez|connaissez) (?:quelqu'un|qqn|un|des|un jeune|une|quelque chose)`,
    ),
    true,
  ],
]

/** Reads whether young people may be proposed: « proposez-moi des jeunes », « vous avez pas un jeune sous la main ». */
export const readMatching: Reader<boolean> = (text) => saidIn(text, sayings)

const asked: Sayings<boolean> = [
  [
    wholeClause(
      "je prefere (?:chercher|choisir|trouver) (?:moi[- ]meme|seul|tout seul)|j'ai deja quelqu'un|j'ai ce qu'il (?:me )?faut",
    ),
    false,
  ],
  [
    wholeClause(
      "proposez(?: toujours)?|allez[- ]y|faites|envoyez(?: toujours)?|je veux bien|volontiers|ca m'aiderait|ca m'interesse|avec plaisir",
    ),
    true,
  ],
]

/** The same where that was asked: « oui », « non merci », « je veux bien ». */
export const readAskedMatching: Reader<boolean> = (text, clock) =>
  readMatching(text, clock) ?? saidIn(text, asked) ?? readYesNo(text, clock)
