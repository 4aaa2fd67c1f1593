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
const own = /(?<![a-z])(?:mon |mes )$/
const after = /^[^.,;!?\n]{0,25}(?:en poche|obtenue?|valide|passe en|\(?(?:19|20)\d\d)/
/** A diploma that is being prepared, or that the one to be trained has. */
const another =
  /(?<![a-z])(?:pass(?:e|er|ent|era)|prepar\w*|fai(?:t|re|s)|fera|vis\w*|veu\w*|voudr\w*|inscrit\w*|rate|loupe|sans|pas)(?: passer| faire| preparer| avoir)? (?:un |le |son |mon |en )?$/
const another2 =
  /(?<![a-z])(?:jeune|apprentie?|aprentie?|candidate?|neveu|niece|fils|fille|stagiaire|gamin|cousine?)(?![a-z])[^.;!?\n]{0,40}$/
const team =
  /(?<![a-z])(?:ouvrier|ouvriere|chef|cheffe|second|salariee?|femme|mari|tuteur|tutrice|maitre|associee?|patron|patronne)(?![a-z])/
const without =
  /(?<![a-z])(?:(?:je n'ai|j'? ?ai|on a|on n'a)(?: pas| aucun| jamais eu| jamais passe)(?: de| le| mon| d'| un| aucun)*\s?(?:diplome|cap|bp|bep)|je (?:ne )?suis pas diplomee?|autodidacte|(?:j'? ?ai )?appris sur le tas|forme sur le tas)(?![a-z])/
const bareWithout = /(?<![a-z])(?:sans|aucun|pas de|zero) (?:le |un |mon )?(?:diplome|cap|bp|bep)(?![a-z])/
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

/**
 * Reads the diploma that the one who speaks, or the tutor, has: « j'ai mon BP », « CAP en poche », « mon ouvrier a un
 * bac pro », « j'ai pas de diplôme ». Not the one aimed at (« un apprenti en CAP »), nor the apprentice's own.
 */
export const readHeldDiploma: Reader<string> = (text) => {
  const folded = fold(text)
  const all = diplomasIn(text)
  const index = all.findIndex(({ at, end }) => certaintyOf(folded, at, end) > 0)
  const first = all[index]
  if (first) return joined(text, all.slice(index), certaintyOf(folded, first.at, first.end))
  const none = without.exec(folded)
  return none ? reading(text, none.index, none[0].length, noDiploma, 0.95) : undefined
}

function certaintyOf(folded: string, at: number, end: number): number {
  const before = folded.slice(Math.max(0, at - 60), at)
  if (another.test(before)) return 0
  const match = has.exec(before)
  const mine = own.test(before) || match?.groups?.me || match?.groups?.me2
  if (mine) return 0.95
  if (another2.test(before)) return 0
  if (after.test(folded.slice(end))) return 0.9
  if (match?.groups?.third) return team.test(before) ? 0.9 : 0.7
  return 0
}

/** « CAP et BP »: diplomas that are said in a row. */
function joined(text: string, all: Diploma[], certainty: number): Reading<string> | undefined {
  const [first, ...others] = all
  if (!first) return undefined
  let [name, end] = [first.name, first.end]
  for (const other of others) {
    const gap = fold(text.slice(end, other.at))
    if (!joint.test(gap)) break
    if (!name.includes(other.name)) name += `${/\bou\b|\//.test(gap) ? ' ou ' : ' et '}${other.name}`
    end = other.end
  }
  return reading(text, first.at, end - first.at, name, certainty)
}

/** The same where the text can be about nobody else: « BP coiffure, 10 ans de métier », « sans cap ». */
export const readOwnDiploma: Reader<string> = (text, clock) => {
  const held = readHeldDiploma(text, clock)
  if (held) return held
  const folded = fold(text)
  const none = bareWithout.exec(folded)
  if (none) return reading(text, none.index, none[0].length, noDiploma, 0.7)
  const all = diplomasIn(text).filter(({ at }) => !another.test(folded.slice(Math.max(0, at - 60), at)))
  return joined(text, all, 0.8)
}

const nothing =
  /^[^a-z]*(?:(?:non|ben|bah|euh|moi)[ ,]+)*(?:aucune?(?: diplome)?|rien|pas (?:vraiment|encore|de diplome)|sans|zero)[^a-z]*$/

/** The same where the diploma was asked for: « CAP », « aucun ». */
export const readAskedHeldDiploma: Reader<string> = (text, clock) => {
  const said = readOwnDiploma(text, clock)
  if (said) return isAmbiguous(said) ? said : { ...said, certainty: Math.max(said.certainty, 0.95) }
  const first = text.search(/\p{L}/u)
  return nothing.test(fold(text))
    ? reading(text, first, text.slice(first).trimEnd().length, noDiploma, 0.9)
    : undefined
}
