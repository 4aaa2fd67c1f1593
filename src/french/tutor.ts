import { fold } from './fold.ts'
import { type Reader, reading } from './reading.ts'
import { taken } from './taken.ts'

const me = 'moi(?:[- ]meme)?'
const owner = `(?:mon|ma|mes|notre|le|la|l'|un de (?:mes|nos)|une de (?:mes|nos)|l'un de (?:mes|nos))\\s?(?!tuteur|maitre|diplome|neveu|cap\\b|bp\\b|cfa|lycee|ecole|centre|loi|chambre|formation|jeune|app?renti)[a-z-]+(?: [a-z-]+){0,2}?`
const person = `(?:${me}|${owner})(?: (?:et|ou) (?:${me}|${owner}))?`
const role = "(?:tuteurs?|tutrice|maitres?(?: d'ap?prent?iss?age)?)"
const forms = '(?:form|encadr|suiv|accompagn|apprend|tutor)[a-z]*'
/** After a person: what makes a tutor of them. */
const willDo = `(?:qui )?(?:sera|serait|est|ferait|fera|peut etre|peut faire|deviendrait?|va etre) (?:le |la |son |leur |bien )?${role}|(?:qui )?(?:va |peut |pourra |pourrait |veut bien )?(?:le |la |l'|les )${forms}|(?:qui )?(?:va |peut |pourra )?(?:s'en |s')occup(?:e|era|er|erait)(?: d[eu'] [a-z' ]{0,20})?`
const iWill = `(?:moi )?je (?:serai|serais|suis|ferai|peux etre|vais etre) (?:le |la |son |bien )?${role}|(?:moi )?je (?:vais |peux )?(?:le |la |l'|les )${forms}|(?:je )?m'en occup(?:e|erai|erais)|je vais m'en occuper`

const named = [
  new RegExp(
    `(?<![a-z])${role}[ :]+(?:(?:c'est|c|ce sera|ca sera|sera|serait|est|ce serait) )?(?<who>${person})(?= ?(?:$|[.,;!?(\\n\\d]|qui |il |elle |avec |depuis |car |et ))`,
  ),
  new RegExp(`(?<![a-z])(?:(?:c'est|c|ce sera|ca sera) )?(?<who>${person}) (?:${willDo})(?![a-z])`),
  new RegExp(
    `(?<![a-z])(?:c'est|c|ce sera|ca sera) (?<who>${me}) qui (?:(?:le|la|les|l'|vais|lui|m') ?)*(?:${forms}|occup[a-z]*|serai|suis)`,
  ),
  new RegExp(`(?<![a-z])(?:c'est|c|ce sera|ca sera) (?<who>${me}) (?:le |la |son )?${role}`),
  new RegExp(`(?<![a-z])${forms} par (?<who>${person})(?= ?(?:$|[.,;!?(\\n\\d]|qui |il |elle |avec ))`),
]
/** « moi, 15 ans de métier », « moi j'ai le BP »: what was read beside it says what they speak of. */
const beside = new RegExp(
  `(?<![a-z])(?<!(?:ez|appelle|contacte|avec|chez|pour|comme|que|sur|a|de)[ -])(?<who>${me}),? (?:(?:j'? ?ai|avec|depuis|le|un|mon|de|diplome)\\s)*${taken}`,
)
const mine = new RegExp(`(?<![a-z])(?:${iWill})(?![a-z])`)
const speaksOfIt = /tut|maitre|form|encadr|suiv|accompagn|apprend|occup/

/**
 * Reads who would be the « maître d'apprentissage », as they are called: « c'est moi qui le formerai », « mon ouvrier
 * sera le tuteur ». « Je m'en occupe » is « moi ».
 */
export const readTutor: Reader<string> = (text) => {
  const folded = fold(text)
  for (const pattern of speaksOfIt.test(folded) ? [...named, beside] : [beside]) {
    const match = pattern.exec(folded)
    const who = match?.groups?.who
    if (!match || !who) continue
    const at = match.index + match[0].indexOf(who)
    return reading(text, at, who.length, text.slice(at, at + who.length), 0.95)
  }
  const own = mine.exec(folded)
  return own ? reading(text, own.index, own[0].length, 'moi', 0.9) : undefined
}

const opening =
  "^[^a-z]*(?:(?:alors|ben|bah|euh|oui|donc|et|sans doute|surement|je pense(?: que)?|c'est|c|ce sera|ca sera|ce serait|ca serait|avec|par|plutot|probablement)[ ,:]+)*"
const askedOwner =
  "(?:mon|ma|mes|notre|le|la|un|une|un de (?:mes|nos)|une de (?:mes|nos)|l'un de (?:mes|nos))\\s[a-z'-]+(?: (?!(?:qui|il|elle|avec|depuis|et|a|est|car|sera|fera|en|va|vont|peut|pourra|veut|le|la|les|fait|travaille|bosse|connait|sait|je|j'ai)(?![a-z])|s'|l'|qu')[a-z'-]+){0,3}"
const askedPerson = new RegExp(
  `${opening}(?<who>(?:${me}|${askedOwner})(?: (?:et|ou) (?:${me}|${askedOwner}))?)(?= ?(?:$|[.,;:!?(\\n\\d\\ue000]|alors|donc|bien sur|forcement|qui |il |elle |avec |depuis |et |a |est |car |sera |fera |en |va |vont |peut |pourra |veut |s'|l'|l[ea]s? |fait |travaille |bosse |connait |sait |j'? ?ai |je ))`,
)
/** « Paul », « Paul Martin »: a name alone. */
const name = /^[^\p{L}]*(?:(?:c['’]est|ce sera|avec)\s)?(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2})[^\p{L}]*$/u
const noName =
  /^(?:oui|non|ok|bonjour|salut|merci|personne|aucun|passer|suivant|moi|quoi|hein|euh|bof|retour|aide|annuler|rien|peut|pas|je|on|cap|bp|bep|bac|bm)(?![a-z])/
const nobody =
  /(?<![a-z])(?:personne|quelqu'un|la semaine|le temps|le moment|l'instant|un truc|une idee)(?![a-z])/

/** The same where the tutor was asked for: « moi », « ma femme », « mon chef Paul » is one then. */
export const readAskedTutor: Reader<string> = (text, clock) => {
  const said = readTutor(text, clock)
  if (said) return said
  const match = askedPerson.exec(fold(text))
  const who = match?.groups?.who?.trimEnd()
  if (match && who && !nobody.test(who)) {
    const at = match.index + match[0].lastIndexOf(who)
    return reading(text, at, who.length, text.slice(at, at + who.length), 0.95)
  }
  const alone = name.exec(text)?.[1]
  if (!alone || noName.test(fold(alone))) return undefined
  return reading(text, text.indexOf(alone), alone.length, alone, 0.8)
}
