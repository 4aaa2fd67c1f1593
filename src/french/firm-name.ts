import { fold } from './fold.ts'
import { type Reader, reading } from './reading.ts'

/** What a shop is, in plain letters: the word that begins its name. */
const shop =
  'boulangerie(?:[- ]patisserie)?|patisserie|chocolaterie|confiserie|boucherie(?:[- ]charcuterie)?|charcuterie(?:[- ]traiteur)?|poissonnerie|fromagerie|cremerie|epicerie|traiteur|restaurant|brasserie|pizzeria|friterie|creperie|salon(?: de coiffure)?|coiffure|barber ?shop|institut(?: de beaute)?|onglerie|spa|garage|carrosserie|fleuriste|pressing|cordonnerie|toilettage|imprimerie|menuiserie|charpente|couverture|maconnerie|platrerie|peinture|plomberie|electricite|chauffage|serrurerie|metallerie|ferronnerie|ebenisterie|tapisserie|bijouterie|horlogerie|taxis?|ambulances?|atelier|maison|entreprise|etablissements?|ets|societe|ste'
/** « SA » and « EI » only in capitals: « sa boulangerie » is somebody's. */
const legal = 'sarl|sasu?|eurl|sa|snc|scop|ei|eirl|selarl|gaec'
const alsoAWord = /^(?:[Ss]a|[Ee]i) /
/** A name goes on up to where something else begins. */
const nameEnd =
  /[,;:!?()\n\ue000]|\.(?=\s|$)|\s(?:(?:-|–|—|\/|a|au|aux|sur|cherche\w*|recherche\w*|recrut\w*|embauch\w*|tel|telephone|siret|pour|dont|qui|et (?:je|on|nous|mon|le|un|une)|mon|je|on|nous|cdi|cdd|c'est|est|basee?|situee?|bonjour|merci)(?=\s|$)|\+?\d{2})/
/** Words that follow « ma boulangerie » without being its name. */
const noName =
  /^(?:elle|il|de|du|des|d'|et|ou|qui|que|pour|avec|sans|dans|en|est|ferme|a|la|le|les|un|une|artisanale?s?|familiale?s?|traditionnelle?s?|mixte|confirmee?s?|generale|fine|automobile|bois|pvc|batiment|h\/f|\d.*|cap|bp|cdi|cdd|interim\w*|praticien\w*|manager|debutant\w*)$/

const called =
  /(?<![a-z])(?:(?<!\b(?:il|elle|mon|ma|notre|un|une|ouvri\w+|salarie\w*|apprentie?|employee?|fils|fille|personne|gars) )(?:s'appelle|se nomme)|(?:appelee?|nommee?)(?![a-z])|(?:le )?nom(?: (?:de (?:l'entreprise|la (?:societe|boite|boutique)|mon entreprise|ma (?:boite|societe))|du salon))?(?: c'?est| est|\s?:)|enseigne(?: c'?est|\s?:)?|(?:raison sociale|entreprise|societe)\s?:)\s*/g
const fromLegal = new RegExp(`(?<![a-z\\d])(?:${legal}) +(?=[a-z\\d])`, 'g')
const fromShop = new RegExp(
  `(?<![a-z\\d]|cap |bp |bac pro |brevet |en |une? |ma |mon |notre |de |vente |rayon )(?:l'(?=atelier|institut|epicerie|imprimerie))?(?:${shop}) +(?=[a-z'"])`,
  'g',
)
const atHome = /(?<!\p{L})[Cc]hez (?=\p{Lu})/gu
/** « Chez Luc » is the sign over the door; « je suis chez Luc » says whose it is. */
const sign = /^Chez/

/**
 * Reads the firm's name in a sentence: after « s'appelle » or « nom : », from its legal form (« SARL Dupont »), from
 * what the shop is where a proper name follows (« Boulangerie Au Bon Grain »), or « chez Martin et fils ».
 */
export const readFirmName: Reader<string> = (text) => {
  const folded = fold(text)
  for (const { 0: lead, index } of folded.matchAll(called)) {
    const found = nameFrom(text, folded, index + lead.length, index + lead.length)
    if (found) return reading(text, found.at, found.length, found.name, 1)
  }
  for (const { 0: lead, index } of folded.matchAll(fromLegal)) {
    if (alsoAWord.test(text.slice(index))) continue
    const found = nameFrom(text, folded, index, index + lead.length)
    if (found) return reading(text, found.at, found.length, found.name, 0.95)
  }
  for (const { 0: lead, index } of folded.matchAll(fromShop)) {
    const found = nameFrom(text, folded, index, index + lead.length)
    if (found && found.length <= 60 && isProper(text, folded, index, index + lead.length, found.length)) {
      return reading(text, found.at, found.length, found.name, 0.92)
    }
  }
  const home = [...text.matchAll(atHome)][0]
  if (!home) return undefined
  const from = home.index + home[0].length
  const at = sign.test(home[0]) ? home.index : from
  const found = nameFrom(text, folded, at, from)
  return found && reading(text, at, found.length, found.name, 0.9)
}

/** The name that begins at `at`; its own words are looked for from `from` on. */
function nameFrom(text: string, folded: string, at: number, from: number) {
  const rest = folded.slice(from)
  const end = from + (nameEnd.exec(rest)?.index ?? rest.length)
  const quoted = /^["«]\s?([^"»]+?)\s?["»]/.exec(text.slice(at))
  const name = (quoted?.[1] ?? text.slice(at, end)).trim()
  const start = quoted ? at + quoted[0].indexOf(name) : at
  if (/^(?:et|a|de|du|des|pour|sur|dans|ici) /.test(fold(name))) return undefined
  if (name.length < 2 || name.length > 120 || !/\p{L}/u.test(name) || folded.slice(from, end).trim() === '')
    return undefined
  return { name, at: start, length: name.length }
}

/** Whether a proper name follows what the shop is: a capital, or « au bon grain » at the start of the message. */
function isProper(text: string, folded: string, at: number, from: number, length: number): boolean {
  const own = text.slice(from, at + length)
  const [first = ''] = folded.slice(from, at + length).split(/[\s'-]/)
  if (/^(?:au|aux|chez|l|les)$/.test(first) && (at === 0 || /[\s']\p{Lu}/u.test(own))) return true
  // « la boulangerie de Rosendaël » says which one it is, not its name.
  if (/^(?:la|le|du|des|de|d)$/.test(first))
    return /[\s']\p{Lu}/u.test(own) && !/l[ea] $/.test(folded.slice(0, at))
  return /^["«]?\s?\p{Lu}/u.test(own) && !noName.test(first)
}
