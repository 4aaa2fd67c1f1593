import { fold } from './fold.ts'
import { findInformation } from './information.ts'

const sentence = /[^.!?\n;]+[.!?\n;]*/g
/** How a question of the artisan begins; « vous auriez un boulanger ? » is a wish, not a question. */
const asks =
  /^[^a-z]*(?:(?:et|mais|sinon|oui|non|ok|au fait|dites|par contre|du coup|bonjour|ah)[ ,]+)*(?:(?:ca|c'est|c|cela) (?:coute|fait|revient|donne)?[a-z ]{0,14}combien|combien|comment|pourquoi|pourkoi|c'est quoi|quel(?:le)?s?(?![a-z']| que)|quoi|qu'est[- ]ce|qu'appelle|est[- ]ce (?:que|qu'|possible)(?! vous (?:av|aur|pou|trouv))|faut[- ]il|peut[- ]on|dois[- ]je|puis[- ]je|a[- ]t[- ]on|(?:je|on) (?:peux|peut|dois|doit|paye|touche)[^.]{0,80}\?|y a[- ]t[- ]il|qui (?:paye|paie|regle|finance|doit|s'occupe)|la prime|les aides?|l'aide)/
/** Asked at the end of what is told: « un apprenti mineur à 3 h, c'est possible ? », « il est malade, je fais quoi ». */
const asksAtTheEnd =
  /\b(?:il|elle|ils|elles|on|je|j') ?(?:peu[xt]|peuvent|doi[st]|doivent|a (?:le )?droit|ai (?:le )?droit)\b[^.?]{0,80}\?|\b(?:c'?e?st|c) (?:possible|jouable|faisable|legal|autorise|permis|obligatoire)\b[^.]{0,80}\?|\b(?:je|on) (?:dois )?(?:fais|fait|faire) (?:quoi|comment)\b|\b(?:que|quoi) faire\b(?! de (?:mon|ma|mes|notre)\b)/

/**
 * What may be a question of somebody who writes as they speak; said in answers and wishes too. Only where the base of
 * answers knows what is asked is it taken for one.
 */
const words =
  "combien|cb|kombien|comment|pourquoi|pk|quand|[qk]uoi|koi|kesako|(?:le)?quel(?:le)?s?|kel|(?:qu')?est[- ]ce|es[ck]e|esque|(?<=^[^a-z]*|[,;:] ?|\\b(?:c'est|c|et|a|de|pour|par|avec|chez|mais|sinon|savoir|sait) )qui|ou (?:je|on|est|se|trouver|ca|sa|m'|s'|pas|non|une?|la|le)"
const verbs =
  "(?:a|ai|est|sont|suis|existe|coute|aura)[- ]?t?[- ](?:il|elle|on|je|ils)|y'? ?a ?-?t?-? ?il|til|peu[tx]?|puis|peuvent|doit|dois|faut|y'? ?a|y aura|c'? ?e?st|c|existe|hesite|vaut mieux|(?:sa|ca) (?:change|coute|dure|passe|vaut|suffit|marche|part)|je (?:le |la |les |vois )?(?:paye|paie|touche|fais|qui)|vous (?:avez pas|pouvez|connaissez)|aidez|savoir"
const others = 'droit|encore|toujours|trop tard'
const subjects =
  'salaire|prix|cout|tarif|montant|taux|duree|age|horaires?|primes?|conditions?|demarches?|papiers?|formalites|delai|smi[cg]|grille|remuneration|charges|cotisations|travail|difference|periode|jours'
const mayAsk = new RegExp(
  `\\?|\\b(?:${words}|${verbs}|${others})\\b|\\bou$|^[^a-z]*(?:et )?(?:le |la |les |l'|un |quel )?(?:${subjects})\\b`,
)
/** With these, what comes near an answer of the base is a question as well. */
const surelyAsks = /\?|\b(?:combien|cb|comment|pourquoi|[qk]uoi|koi|quel(?:le)?s?|est[- ]ce)\b/
/** « c'est pas un boulanger » is told, where no question mark follows; « vous avez pas un jeune ? » is a wish. */
const tells =
  /\bil (?:me |nous )?fau(?:t|drait) (?:absolument )?qu'(?!.*\?)|\bc'?e?st moi (?:le |la |son |qui (?:le |la |l')?form)(?!.*\?)|^\W*(?:non\W+)?(?:c'? ?e?st pas|il n'y a|je (?:ne )?\w+ pas)\b(?!.*\b(?:droit|possible|oblig))[^?]*$|\bvous (?:av(?:ez|iez)|auriez|pou|trouv|connai)\w* (?!une idee)|\b(?:m'en|m'|me|nous en|nous) fau(?:t|drait)\b(?![^?]*(?:\b(?:[qk]uoi|koi|quel|combien|comment)|\?))/
/** A longer text is an ad, which asks nothing. */
const longest = 400

/** An answer that stands before a question without a stop between them: « 39 h c'est moi qui … ». */
const answer = /^\W*(?:oui|non|ok|d'accord|cdi|cdd|\d\d ?h(?:eures?)?)[ ,]+(?=[a-z])/
/** Where another thought begins within a sentence: « CDI en janvier, au fait … ». */
const thought = /,|\b(?:au fait|d'ailleurs|(?:petite |une )?question|et sinon|sinon) (?=[a-z])/g
/** A wish that a question may follow: « je cherche un apprenti et ça coûte combien ? ». What is wished is told. */
const wishes =
  /^\W*(?:(?:bonjour|bonsoir|bjr|bsr|salut|slt|coucou|hello|alors|voila|donc|ok|oui|madame|monsieur)\W+)*(?:(?:je?|on|nous)\W?(?:re)?ch[ea]?rch\w* (?:plutot |aussi |encore )?(?:une?|des|mon|ma|\d)\b|(?:je?|on|nous)\W?(?:ve[uxt]+|voudr\w+|souhait\w+|aimer\w+|vais|va|compte|pense) (?:une?|des|vendre|ceder|ouvrir|creer|reprendre|racheter|prendre|embaucher|recruter|transmettre|me lancer|m'installer|monter)\b|(?:je?|on|nous)\W?(?:recrut|embauch|arret|vend[s ]|cede |prends? une?\b)|(?:il )?(?:me |nous |m'en |m')fau(?:t|drait) (?:une?|des)\b|besoin d'une?\b)/
/** Where a question begins after a wish, also without a comma. */
const turnsToAsk =
  /(?:,|\b(?:et|mais|puis|sinon))? ?\b(?=(?:[ck]ombien|cb|comment|pourquoi|quel(?:le)?s? (?:est|sont|aides?|diplomes?|papiers?|salaires?|primes?|demarches?)|est[- ]ce|qu'est|[qk]ui (?:paye|paie)|y a[- ]t[- ]il|(?:je|on) (?:peux|peut|dois|paye|touche)|j'ai (?:le )?droit|(?:ca|sa|cela) (?:me )?(?:coute|revient|fait|vaut)|faut[- ]il|c'?est (?:vrai|possible|quoi|payant|gratuit)|vous (?:prenez|faites payer|demandez) (?:combien|cb))\b)/g

/**
 * Where the text asks something instead of saying it: « ça coûte combien un apprenti » is no answer to
 * « quel contrat ? ». The sentences are given as [from, to).
 */
export function questionsIn(text: string): [number, number][] {
  return [...fold(text).matchAll(sentence)].flatMap(({ 0: words, index }): [number, number][] => {
    const to = index + words.length
    if (text.length <= longest && wishes.test(words)) {
      const from = askedAfter(words)
      return from === undefined ? [] : [[index + from, to]]
    }
    if (asks.test(words) || asksAtTheEnd.test(words)) return [[index, to]]
    if (text.length > longest || !mayAsk.test(words) || tells.test(words)) return []
    const whole = answer.exec(words)?.[0].length ?? 0
    const later = [...words.matchAll(thought)].map((match) => match.index + match[0].length).reverse()
    const from = [whole, ...later].find((start) => isKnown(words.slice(start)))
    return from === undefined ? [] : [[index + from, to]]
  })
}

/** Where a question begins behind a wish, if one does. */
function askedAfter(words: string): number | undefined {
  const starts = [...words.matchAll(turnsToAsk), ...words.matchAll(thought)]
    .map(({ index, 0: join }) => index + join.length)
    .sort((a, b) => a - b)
  return starts.find((start) => asks.test(words.slice(start)) || isKnown(words.slice(start)))
}

/** Whether the base of answers has something for it. */
function isKnown(words: string): boolean {
  if (!mayAsk.test(words)) return false
  const { certainty } = findInformation(words)
  return certainty === 'sure' || (certainty === 'near' && surelyAsks.test(words))
}

/** Whether the words of a question say that they ask: « combien », « j'ai le droit », a question mark. */
export function asksPlainly(words: string): boolean {
  const folded = fold(words)
  return surelyAsks.test(folded) || /\b(?:droit|possible|oblig\w*|legal|faisable|jouable)\b/.test(folded)
}

/** A question by its form, or by the words of somebody who leaves the question mark out. */
export function asksSomething(text: string): boolean {
  if (questionsIn(text).length > 0 || /\?|\b(?:quoi|koi|combien|comment)\b/i.test(text)) return true
  const folded = fold(text)
  return mayAsk.test(folded) && !tells.test(folded) && findInformation(text).certainty !== 'none'
}
