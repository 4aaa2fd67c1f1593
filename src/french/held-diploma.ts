import { readDiploma } from './diploma.ts'
import { fold } from './fold.ts'
import { isAmbiguous, type Reader, type Reading, reading } from './reading.ts'
import { takeOut } from './taken.ts'

/** How a diploma is noted that somebody does not have. */
const noDiploma = 'Aucun'

const article = '(?:un |une |le |la |mon |ma |mes |son |sa |ses |des |du |notre )?'
const has = new RegExp(
  `(?<![a-z])(?:(?:(?<me>j'? ?ai)|(?<third>(?:il|elle|qui|on) a|ayant|[a-z]+ a(?= (?:un|le|son|mon) )))(?: deja| bien| aussi| quand meme)*(?: passe| obtenu| eu| fini)?|(?<me2>titulaire(?: d'un| du)?|diplomee?(?: d'un| du)?)|avec) ${article}$`,
)
const own = /(?<![a-z])(?:mon |mes |(?<!(?:chez|avec|pour|par|a) )moi,? (?:avec )?(?:un |le )?)$/
const after = /^[^.,;!?\n]{0,25}(?:en poche|obtenue?|valide|passe en|\(?(?:19|20)\d\d)/
/** A diploma that is being prepared, or that the one to be trained has. */
const another =
  /(?<![a-z])(?:apres|avant|pendant|jusqu'a|pass(?:e|er|ent|era)|prepar\w*|fai(?:t|re|s)|fera|vis\w*|veu\w*|voudr\w*|inscrit\w*|rate|loupe|sans|pas)(?: passer| faire| preparer| avoir)? (?:un |le |son |mon |en )?$/
const trainer =
  '(?<![a-z])(?:ouvrier|ouvriere|chef|cheffe|second|salariee?|femme|mari|tuteur|tutrice|maitre|associee?|patron|patronne|(?:beau[- ]?)?frere|(?:belle[- ]?)?soeur)(?![a-z])'
const team = new RegExp(trainer)
/** The one to be trained, unless somebody of the firm is named after them: « un apprenti, mon ouvrier a le CAP ». */
const trainee = new RegExp(
  `(?<![a-z])(?:jeune|apprentie?|aprentie?|candidate?|neveu|niece|fils|fille|stagiaire|gamin|petite?|cousine?)(?![a-z])(?:(?!${trainer})[^.;!?\\n]){0,40}$`,
)
const without =
  /(?<![a-z])(?:(?:je n'ai|j'? ?ai|on a|on n'a)(?: pas| aucun| jamais eu| jamais passe)(?: de| le| mon| d'| un| aucun)*\s?(?:diplome|cap|bp|bep)|j(?:e )?(?:ne )?suis pas diplomee?|autodidacte|(?:j'? ?ai )?appris sur le tas|forme sur le tas)(?![a-z])/
const bareWithout = /(?<![a-z])(?:sans|aucun|pas de|zero|ni) (?:le |un |mon )?(?:diplome|cap|bp|bep)(?![a-z])/
/** « un barber shop sans CAP » may be a question, « pas de diplôme » hardly. */
const plainWithout = /(?<![a-z])(?:aucun|pas de|zero) (?:diplome|cap|bp|bep)(?![a-z])/
const joint = /^ ?(?:et|,|\+|puis|plus|\/|ou)? ?(?:aussi |apres |un |le |mon |son )*$/

interface Diploma {
  at: number
  end: number
  name: string
}

/** Every diploma named; an article before it, which makes a « cap » of the other kind in an ad, is none here. */
function diplomasIn(text: string): Diploma[] {
  const folded = fold(text)
  if (
    !/\b(?:cap|bp|bep|bm|btms?|bts|bma|cqp|bac|brevet|titre|mention|certificat|deas?|diplomee? d'etat)\b/.test(
      folded,
    )
  )
    return []
  const found: Diploma[] = []
  let rest = text.replace(/(?<=(?:^|[^\p{L}])(?:le|un|du|des|passer)) (?=cap\b)/giu, '\ue000')
  for (let one = readDiploma(rest, { today: '' }); one && !isAmbiguous(one); ) {
    found.push({ at: one.at, end: one.at + one.words.length, name: one.value })
    rest = takeOut(rest, one.at, one.words.length)
    one = readDiploma(rest, { today: '' })
  }
  return found.filter(({ name }) => !name.startsWith('Aucun')).sort((a, b) => a.at - b.at)
}

/** Whether the words before a diploma say that somebody has it. */
export function isHeld(text: string, at: number): boolean {
  return has.test(fold(text).slice(0, at))
}

/** « il faut un BP pour un barber ? » says of nobody that they have one. */
const asksForIt = /\?|(?<![a-z])(?:faut|fallait|besoin d|obligatoire|oblige|exige)/

/** Whose diploma it is: the one who speaks has it, one of the firm, somebody else, nobody yet, or it is not said. */
type Holder = 'me' | 'team' | 'other' | 'nobody' | 'unsaid'

function holderOf(folded: string, { at, end }: Diploma): Holder {
  const before = folded.slice(Math.max(0, at - 60), at)
  const match = has.exec(before)
  if (another.test(before)) return 'nobody'
  if (own.test(before) || match?.groups?.me || match?.groups?.me2) return 'me'
  if (trainee.test(before)) return 'other'
  if (after.test(folded.slice(end))) return 'me'
  if (!match?.groups?.third) return 'unsaid'
  return team.test(before) ? 'team' : 'other'
}

/** The diplomas of the first holder that counts, those said in a row with it included: « CAP et BP ». */
function heldBy(text: string, holders: readonly Holder[], certainty: number): Reading<string> | undefined {
  const folded = fold(text)
  const all = diplomasIn(text)
  const index = all.findIndex((one) => holders.includes(holderOf(folded, one)))
  const [first, ...others] = index < 0 ? [] : all.slice(index)
  if (!first) return undefined
  const said = fold(text.slice(first.at, first.end))
  let name = /\bou\b|\//.test(said) ? first.name : first.name.replaceAll(' ou ', ' et ')
  let { end } = first
  for (const other of others) {
    const gap = fold(text.slice(end, other.at))
    if (!joint.test(gap)) break
    if (!name.includes(other.name)) name += `${/\bou\b|\//.test(gap) ? ' ou ' : ' et '}${other.name}`
    end = other.end
  }
  return reading(text, first.at, end - first.at, name, certainty)
}

function none(text: string, pattern: RegExp, certainty: number): Reading<string> | undefined {
  const match = pattern.exec(fold(text))
  return match ? reading(text, match.index, match[0].length, noDiploma, certainty) : undefined
}

/**
 * Reads the diploma that the one who speaks, or the tutor, has: « j'ai mon BP », « CAP en poche », « mon ouvrier a un
 * bac pro », « j'ai pas de diplôme ». Not the one aimed at (« un apprenti en CAP »), nor the apprentice's own.
 */
export const readHeldDiploma: Reader<string> = (text) =>
  heldBy(text, ['me', 'team'], 0.95) ?? none(text, without, 0.95)

/** The same where a message is about its author alone: « BP coiffure, 10 ans de métier », « sans cap ». */
export const readOwnDiploma: Reader<string> = (text) =>
  heldBy(text, ['me'], 0.95) ??
  none(text, without, 0.95) ??
  none(text, plainWithout, asksForIt.test(fold(text)) ? 0.7 : 0.8) ??
  none(text, bareWithout, 0.7) ??
  (asksForIt.test(fold(text)) ? undefined : heldBy(text, ['unsaid'], 0.8))

const nothing =
  /(?<=^[^a-z]*(?:(?:non|ben|bah|euh|moi|oui)[ ,]+)*)(?:aucune?(?: diplome)?|rien|pas (?:vraiment|encore|de diplome)|sans|zero)(?=[^a-z]*$|[ ,;.]+(?:mais|par contre|sauf)(?![a-z]))/

/** The same where the diploma was asked for: « CAP », « il a un bac pro », « aucun ». */
export const readAskedHeldDiploma: Reader<string> = (text) =>
  heldBy(text, ['me', 'team'], 0.95) ??
  none(text, without, 0.95) ??
  none(text, bareWithout, 0.95) ??
  heldBy(text, ['unsaid', 'other'], 0.95) ??
  none(text, nothing, 0.9)
