import { fold } from './fold.ts'
import { type Reader, reading } from './reading.ts'

/** Diplomas of the crafts as they are written, in folded text, longest first. */
const diplomas: [RegExp, string][] = [
  [/bac(?:calaureat)?[ -]?pro(?:fessionnel)?(?![a-z])/, 'Bac pro'],
  [/\bbac ?\+ ?[2-5]/, ''],
  [/mention[s]? complementaire[s]?|certificat de specialisation/, 'Certificat de spécialisation'],
  [/\bcqp\b|certificat de qualification pro(?:fessionnelle)?/, 'CQP'],
  [/titre pro(?:fessionnel)?(?![a-z])/, 'Titre professionnel'],
  [/brevet de maitrise|\bbm\b(?! ?w)/, 'BM'],
  [/brevet technique des metiers|\bbtms?\b/, 'BTM'],
  [/brevet pro(?:fessionnel)?(?![a-z])|\bbp(?![a-z]| ?\d(?!\d? ?ans))\b/, 'BP'],
  [/\bbts\b/, 'BTS'],
  [/\bbma\b/, 'BMA'],
  [/\bcapa\b/, 'CAPA'],
  [
    /certificat d'aptitude professionnelle|(?<!(?<!\b(?:et|avec|ou|exige|mini|minimum) )(?:le|un|du|passer|des) )\bcap\b(?! (?:sur|de bonne|d'agde|vers|horn|ferret)| ?\d(?!\d? ?ans))|\bun cap (?=[a-z])/,
    'CAP',
  ],
  [/\bbep\b/, 'BEP'],
  [/diplomee? d'etat|\bdeas?\b/, 'Diplôme d’État'],
  [/\bbac(?:calaureat)?(?![a-z]| ?\+)/, 'Bac'],
]
/** Specialities, with the accents that a typed one may lack. */
const specialities: [string, string][] = [
  ['patiss[a-z]+', 'pâtissier'],
  ['boulang[a-z]+', 'boulanger'],
  ['bouch[a-z]+', 'boucher'],
  ['charcut[a-z]+', 'charcutier-traiteur'],
  ['chocolat[a-z]+', 'chocolatier-confiseur'],
  ['poissonn[a-z]+', 'poissonnier-écailler'],
  ['cuisin[a-z]+', 'cuisine'],
  ['(?:metiers de la )?coiff[a-z]+', 'coiffure'],
  ['esthetique[a-z]*|esthetic[a-z]+', 'esthétique'],
  ['fleurist[a-z]+', 'fleuriste'],
  ['macon[a-z]*', 'maçon'],
  ['charpent[a-z]+', 'charpentier'],
  ['couvr[a-z]+|couvert[a-z]+', 'couvreur'],
  ['platr[a-z]+|plaq[a-z]+', 'plâtrier-plaquiste'],
  ['peint[a-z]+', 'peintre'],
  ['carrel[a-z]+', 'carreleur'],
  ['menuis[a-z]+', 'menuisier'],
  ['ebenist[a-z]+', 'ébéniste'],
  ['electric[a-z]+', 'électricien'],
  ['plomb[a-z]+', 'plombier'],
  ['chauffag[a-z]+', 'chauffagiste'],
  ['serrur[a-z]+|metall[a-z]+', 'métallier'],
  ['meca[a-z]*', 'mécanicien'],
  ['carross[a-z]+', 'carrossier'],
  ['soud[a-z]+', 'soudeur'],
  ['vente|vend[a-z]+', 'vente'],
]
const level = new RegExp(`(?:${diplomas.map(([pattern]) => `(${pattern.source})`).join('|')})`, 'g')
const speciality = new RegExp(
  `^ (?:en |de |d'|du |metiers? de (?:la |l')?)?(?:${specialities.map(([pattern]) => `(${pattern})`).join('|')})`,
)
const or = /^ ?(?:\/|ou|,|et|et\/ou|ou un|minimum ou) ?$/
const noDiploma =
  /(?:sans|aucun|pas de|pas besoin d[e'](?: ?un)?|peu importe le) (?:diplome(?! obtenu)|cap\b|bep\b|bp\b)/

/** Reads the diploma that is asked for: « CAP boulanger », « CAP ou BP coiffure », « sans diplôme ». */
export const readDiploma: Reader<string> = (text) => {
  const folded = fold(text)
  const none = noDiploma.exec(folded)
  if (none) return reading(text, none.index, none[0].length, 'Aucun diplôme demandé', 1)
  const labels: string[] = []
  let [at, end] = [0, 0]
  for (const match of folded.matchAll(level)) {
    const name = diplomas[match.slice(1).findIndex((group) => group !== undefined)]?.[1]
    if (!name) continue
    if (labels.length > 0 && !or.test(folded.slice(end, match.index))) break
    if (labels.length === 0) at = match.index
    end = match.index + match[0].trimEnd().length
    const of = speciality.exec(folded.slice(end))
    const special = of && specialities[of.slice(1).findIndex((group) => group !== undefined)]?.[1]
    if (of) end += of[0].length
    labels.push(special ? `${name} ${special}` : name)
  }
  return labels.length > 0 ? reading(text, at, end - at, [...new Set(labels)].join(' ou '), 1) : undefined
}
