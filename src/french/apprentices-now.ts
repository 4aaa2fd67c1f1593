import { anywhere, wholeClause } from './clause.ts'
import { fold } from './fold.ts'
import { inDigits } from './number.ts'
import { type Reader, type Reading, reading } from './reading.ts'
import { taken } from './taken.ts'

const count = '(?:0*([1-9]|1\\d|20)|(une?))(?![\\da-z])'
const apprentice = '(?:autres? )?(?:jeunes? )?(?:(?:en )?app?r?entiss?age|app?rentie?s?|alternante?s?)'
const already = '(?: deja| actuellement| encore| en ce moment| toujours| aussi)*'
const inYear =
  'en (?:1re|1ere|premiere|2e|2eme|2nde|seconde|deuxieme|3e|3eme|troisieme|derniere|terminale)(?: annee)?'
const have = "(?:j'? ?ai|on a|nous avons|ns avons|il a|elle a|y a|avec)"

const patterns = [
  new RegExp(
    `(?<![a-z])(?:(?:j'? ?|on |nous |il |elle |y )en (?:ai|a|avons|forme|formons|suis|suit|encadre))${already}(?: (?:que|qu'))? ?${count}(?: seule?)?(?! (?:en vue|sous la main|qui (?:cherch|voudr|veut|serait|m'interess|me plai)|heure|jour|mois|an|semaine|plac))`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])${have}${already} ${count} ${apprentice}(?![a-z])(?! en vue| qui (?:cherch|voudr|veut))`,
    'g',
  ),
  new RegExp(
    `(?<![\\da-z])${count} ${apprentice} (?:deja|actuellement|en ce moment|en cours|sur place|chez (?:moi|nous)|au salon|en place|dans l'entreprise|pour l'instant)(?![a-z])`,
    'g',
  ),
  new RegExp(`(?<![a-z])deja ${count}(?: ${apprentice})?(?= ?(?:$|[.,;!?\\n]))`, 'g'),
  new RegExp(`(?<![\\da-z])${count} (?:app?rentie?s? )?${inYear}(?![a-z])`, 'g'),
]
/** « on est 3 plus un apprenti »: what was taken before it counts the others. */
const besides = new RegExp(`(?<=${taken} ?)(?:plus|et|\\+|dont|avec) ${count} ${apprentice}(?![a-z])`, 'g')
/** Somebody sought, or one that was here before. */
const another = /(?:cherch|recherch|voudr|veu[xt]|besoin|prendr|recrut|embauch|faut|aimer)[^.;!?\n]{0,30}$/
const none = anywhere(
  "c'?est (?:mon|le|notre|la) (?:tout )?(?:premiere?)(?: app?rentie?| fois)|(?:premiere|1ere|1re) fois que (?:je|j'|on)[^.;!?\\n]{0,30}app?renti|(?:j'? ?(?:n'? ?)?(?:en )?ai|on (?:n'? ?)?(?:en )?a|je n'(?:en )?ai)(?: jamais| pas| plus| aucun)+(?: encore)?(?: eu| pris| forme)*(?: d'| de| aucun)*\\s?(?:autres? )?app?rentie?s?|jamais (?:eu|pris|forme) (?:d'|un )\\s?app?rentie?|(?:aucun|pas d'|pas encore d'|zero|sans) ?(?:autres? )?app?rentie?s? (?:en ce moment|actuellement|pour l'instant|pour le moment|jusqu'ici|aujourd'hui|chez moi|avant)",
)
const speaksOfIt = /app?r?ent|en ai|en a\b|en forme|en sui|encadr|avons|deja|annee|fois|alternan/

/** Reads how many apprentices there are already: « j'en ai déjà deux », « 1 en 2e année », « c'est mon premier ». */
export const readApprenticesNow: Reader<number> = (text) => {
  const folded = fold(text)
  if (!speaksOfIt.test(folded)) return undefined
  const plain = inDigits(folded)
  none.lastIndex = 0
  const no = none.exec(folded)
  if (no) return reading(text, no.index, no[0].length, 0, 0.95)
  for (const pattern of [...patterns, besides]) {
    const all = [...plain.matchAll(pattern)].filter(
      ({ index }) => !another.test(plain.slice(Math.max(0, index - 40), index)),
    )
    const found = sumOf(text, all)
    if (found) return found
  }
  return undefined
}

/** « 1 en 2e année et 1 en 1re » is two. */
function sumOf(text: string, all: RegExpExecArray[]): Reading<number> | undefined {
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return undefined
  const sum = all.reduce((sum, [, digits]) => sum + (digits ? Number(digits) : 1), 0)
  const end = last.index + last[0].trimEnd().length
  return sum <= 20 ? reading(text, first.index, end - first.index, sum, 0.95) : undefined
}

const alone =
  /^[^a-z\d]*(?:(?:oui|ben|euh|deja|j'en ai|on en a|seulement|juste|encore)[ ,:]+)*(?:0*(\d|1\d|20)|(une?))(?: seule?| deja| actuellement| en ce moment| apprentie?s?| pour l'instant)*[^a-z\d]*$/
const noneAlone = wholeClause(
  "aucune?|zero|personne|pas (?:encore|pour l'instant|pour le moment|en ce moment|d'app?rentie?s?|du tout)|jamais|(?:j'|je n'|j)en ai (?:encore )?(?:pas|aucun|plus|jamais eu)|pas d'autres?",
)

/** The same where that was asked: « 2 », « aucun ». */
export const readAskedApprenticesNow: Reader<number> = (text, clock) => {
  const said = readApprenticesNow(text, clock)
  if (said) return said
  const folded = fold(text)
  const match = alone.exec(inDigits(folded))
  if (match) {
    const words = match[1] ?? match[2] ?? ''
    const at = match[0].lastIndexOf(words)
    return reading(text, at, words.length, match[1] ? Number(words) : 1, 0.95)
  }
  noneAlone.lastIndex = 0
  const no = noneAlone.exec(folded)
  return no ? reading(text, no.index, no[0].length, 0, 0.95) : undefined
}
