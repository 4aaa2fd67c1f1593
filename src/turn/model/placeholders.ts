import { readCommune } from '../../french/commune.ts'
import { readEmail } from '../../french/email.ts'
import { readFirmName } from '../../french/firm-name.ts'
import { fold } from '../../french/fold.ts'
import { readPhone } from '../../french/phone.ts'
import type { Clock, Reader } from '../../french/reading.ts'
import { readSiret } from '../../french/siret.ts'
import { takeOut } from '../../french/taken.ts'
import { firstNames } from './first-names.ts'
import { isKnownWord } from './known-words.ts'
import { isOrdinaryWord } from './ordinary-words.ts'

/** Names that are known before anybody writes them: of the person, of the firm, of advisors. */
export interface KnownNames {
  people: readonly string[]
  firm: string | null
}

/** Texts in which nobody can be recognised, with the way back. One word is always the same placeholder. */
export interface Disguise {
  /** Puts placeholders where names, numbers and addresses stand. */
  hide(text: string): string
  /** Puts them back; what is no placeholder of this disguise stays as it is. */
  restore(text: string): string
}

type Stretch = { from: number; to: number; as: string }

/** The name of a street, up to what ends it; it may be a day: « du 11 novembre 1918 ». */
const whither = `(?:du \\d{1,2}(?:er)? [a-z]+(?: \\d{4})?|[^,.;:!?\\n\\d]{2,40})`
const street = new RegExp(
  `(?:\\d{1,4}\\s?(?:bis|ter|quater|[a-d](?![a-z]))?,?\\s+)?(?<![a-z])(?:rue|avenue|av\\.|bd|boulevard|place|chemin|impasse|allees?|quai|square|lotissement|residence|hameau|lieu-dit|faubourg|sentier|voie|zone (?:artisanale|industrielle|d'activites?)|z\\.?[ai]\\.?)\\s+(?!de travail|d[ue] marche\\b)${whither}`,
  'g',
)
/** What is as often no street is one after a number. */
const numbered = new RegExp(
  `\\d{1,4}\\s?(?:bis|ter|quater|[a-d](?![a-z]))?,?\\s+(?:route|r\\.|av|pl\\.|imp\\.|chaussee|cours|clos|ruelle|passage|digue|cite|quartier|villa|galerie)\\s+${whither}`,
  'g',
)
const atSign = /[^\s<>,;()]+\s?(?:@|[([]at[)\]]|arobase)\s?[^\s<>,;()]+/gi
const link =
  /(?:https?:\/\/|www\.)\S+|[\w.-]+\s?(?:\.|point|dot)\s?(?:fr|com|net|org|eu|be|info)(?![\w])\S*/gi
/** Nine digits and more in one run: a phone, a SIREN, a SIRET, a bank account, a social security number. */
const longNumber = /(?:(?<![a-z])[a-z]{2}\d{2}[\s.]?(?=[\da-z\s]{12}))?\+?\(?\d(?:[\s.\-/()]{0,2}\d){8,}/gi
/** A phone in pairs, whatever parts them, and also one that was not written to its end. */
const pairs = /(?<!\d)[0o]\d(?:[\s.,_|/\-–—]{1,3}\d\d){3,4}(?!\d)(?!\s?h)/gi
/** A social security number, which has a letter in Corsica. */
const insured = /(?<!\d)[12](?:[\s.-]?\d\d){2}[\s.-]?2[ab](?:[\s.-]?\d{3}){2}(?:[\s.-]?\d\d)?/gi
/** After these, what comes is somebody's or some firm's name. */
const cue =
  /(?<![a-z])(?:m'appelle|s'appelle|nomme|prenom|nom|appeler?z?|demandez|contacte[rz]?|voi?r avec|monsieur|madame|mademoiselle|mme|mlle|mr|signe|cordialement|chez)[\s:,.]+(?:(?:est|c'est|a|de|avec|m\.|mr|mme)\s+)?/g
/** After these, even a word of the language is a name: « je m'appelle petit ». */
const call = /(?<![a-z])(?:m'appelle|s'appelle|monsieur|madame|mademoiselle|mme|mlle|mr)\s+/g
/** After these, a word that nothing else explains is a firm's name: « garage dupont ». */
const firmCue =
  /(?<![a-z])(?:garage|salon|boulangerie|patisserie|boucherie|charcuterie|coiffure|institut|plomberie|menuiserie|maconnerie|electricite|peinture|ets|etablissements?|maison|atelier|societe|entreprise|sarl|sas|sasu|eurl|fournil)\s+/g
const title = /(?<![\p{L}])(?:M\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+/gu
const word = /\p{L}+(?:-\p{L}+)*/gu
const particle = /^(?:de|du|des|le|la|van|von|el|al|ben|d|l)$/i
const isCapital = (text: string) => /^\p{Lu}/u.test(text)

/** Prepares to hide whoever the texts of one question may name. */
export function disguise({ people, firm }: KnownNames, clock: Clock): Disguise {
  const names = people.flatMap((name) => name.match(word) ?? []).filter(({ length }) => length > 1)
  const given = new Set(names.map(fold))
  const placeholders = new Map<string, string>()
  const originals = new Map<string, string>()

  function placeholderFor(words: string, as: string): string {
    const before = placeholders.get(words)
    if (before) return before
    const placeholder = `⟦${as}${placeholders.size + 1}⟧`
    placeholders.set(words, placeholder)
    originals.set(placeholder, words)
    return placeholder
  }

  return {
    hide(text) {
      const clean = text.replace(/[⟦⟧]/g, ' ')
      const hidden = joined(stretchesIn(clean, given, firm, clock), clean)
      let written = ''
      let at = 0
      for (const { from, to, as } of hidden) {
        written += clean.slice(at, from) + placeholderFor(clean.slice(from, to), as)
        at = to
      }
      return written + clean.slice(at)
    },
    restore: (text) =>
      text.replace(/⟦\p{Lu}+\d+⟧/gu, (placeholder) => originals.get(placeholder) ?? placeholder),
  }
}

function stretchesIn(text: string, given: ReadonlySet<string>, firm: string | null, clock: Clock): Stretch[] {
  const folded = fold(text)
  const all = (pattern: RegExp, within: string, as: string): Stretch[] =>
    [...within.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      as,
    }))
  return [
    ...all(atSign, text, 'MAIL'),
    ...all(link, text, 'LIEN'),
    ...readAll(readEmail, text, clock, 'MAIL'),
    ...readAll(readSiret, text, clock, 'NUMERO'),
    ...readAll(readPhone, text, clock, 'TEL'),
    ...all(longNumber, text, 'NUMERO'),
    ...all(pairs, text, 'TEL'),
    ...all(insured, text, 'NUMERO'),
    ...all(street, folded, 'ADRESSE'),
    ...all(numbered, folded, 'ADRESSE'),
    ...readAll(readFirmName, text, clock, 'ENTREPRISE'),
    ...(firm ? all(spelt(firm), folded, 'ENTREPRISE') : []),
    ...namesIn(text, folded, given, clock),
  ]
}

/** Every reading of a reader, one after the other. */
function readAll(read: Reader<unknown>, text: string, clock: Clock, as: string): Stretch[] {
  const found: Stretch[] = []
  let rest = text
  for (let one = read(rest, clock); one && found.length < 20; one = read(rest, clock)) {
    if (one.words === '') break
    found.push({ from: one.at, to: one.at + one.words.length, as })
    rest = takeOut(rest, one.at, one.words.length)
  }
  return found
}

/** A known firm in any spelling, with its legal form or without: « aubongrain » is « SARL Au Bon Grain ». */
function spelt(firm: string): RegExp {
  const bare = fold(firm).replace(/^(?:sarl|sasu?|eurl|ets|etablissements|societe)\s+/, '')
  const letters = bare.match(/[\p{L}\d]/gu) ?? []
  return letters.length < 2
    ? /(?!)/g
    : new RegExp(`(?<![\\p{L}\\d])${letters.join('[^\\p{L}\\d\\n]{0,3}')}(?![\\p{L}\\d])`, 'gu')
}

/** Words that name somebody: by what stands before them, by a list, by a capital that no other word explains. */
function namesIn(text: string, folded: string, given: ReadonlySet<string>, clock: Clock): Stretch[] {
  const places = readAll(readCommune, text, clock, '')
  const inPlace = (at: number) => places.some(({ from, to }) => at >= from && at < to)
  const afterCue = [...folded.matchAll(cue)].map((match) => match.index + match[0].length)
  const afterFirm = [...folded.matchAll(firmCue)].map((match) => match.index + match[0].length)
  const afterCall = [...folded.matchAll(call)].map((match) => match.index + match[0].length)
  const afterTitle = [...text.matchAll(title)].map((match) => match.index + match[0].length)
  const found: Stretch[] = []
  /** Where a name may go on: « Jean Petit », « Sophie de La Fontaine ». */
  let goesOn = -1
  for (const match of text.matchAll(word)) {
    const [said] = match
    const from = match.index
    const to = from + said.length
    const known = isKnownWord(said) || said.split('-').every(isKnownWord)
    const ordinary = known || said.split('-').every(isOrdinaryWord)
    const continues = goesOn >= 0 && /^[\s'’-]{0,2}$/.test(text.slice(goesOn, from))
    if (continues && particle.test(said)) {
      goesOn = to
      continue
    }
    // No list holds all names, but one all words: what is none may be somebody's or some firm's.
    const isName =
      said.length > 1 &&
      ((!ordinary && !isCapital(said) && !inPlace(from)) ||
        (given.has(fold(said)) && (isCapital(said) || !known)) ||
        isFirstName(said) ||
        (isCapital(said) && !known && !inPlace(from)) ||
        afterTitle.includes(from) ||
        (afterCall.includes(from) && said.length > 3) ||
        (afterFirm.includes(from) && !known) ||
        (afterCue.includes(from) && (!known || (isCapital(said) && !isCapitals(text)))) ||
        (continues && (!ordinary || (isCapital(said) && !isCapitals(text))) && !inPlace(from)))
    goesOn = isName ? to : -1
    if (isName) found.push({ from, to, as: 'NOM' })
  }
  return found
}

/** First names that are everyday words: only a capital tells them. */
const wordsAndNames =
  /^(?:Pierre|Rose|Blanche|Aurore|Violette|Olive|Prudence|Constance|Cl[ée]ment|Marin|D[ée]sir[ée]e?|Ange|Prune|Reine|Jade|Perle)$/

function isFirstName(said: string): boolean {
  if (wordsAndNames.test(said)) return true
  return said.split('-').some((part) => firstNames.has(fold(part)))
}

/** Somebody whose capital lock is on: a capital says nothing there. */
function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 8 && letters.filter(isCapital).length > letters.length * 0.7
}

/** Overlapping stretches become one, and what only a space parts is one name; in order. */
function joined(stretches: Stretch[], text: string): Stretch[] {
  const trimmed = stretches.map(({ from, to, as }) => ({
    from,
    to: from + text.slice(from, to).trimEnd().length,
    as,
  }))
  const sorted = trimmed.toSorted((a, b) => a.from - b.from || b.to - a.to)
  const found: Stretch[] = []
  for (const one of sorted) {
    const last = found.at(-1)
    const touches = last && one.from <= last.to
    const sameName =
      last?.as === 'NOM' && one.as === 'NOM' && /^[\s'’-]{0,2}$/.test(text.slice(last.to, one.from))
    if (last && (touches || sameName)) last.to = Math.max(last.to, one.to)
    else found.push({ ...one })
  }
  return found
}
