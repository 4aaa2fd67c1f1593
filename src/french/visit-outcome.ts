import { isPublicHoliday } from '../domain/holidays.ts'
import type { VisitResult } from '../domain/prospect.ts'
import { addDays, weekdayOf } from './calendar.ts'
import { readStart } from './date.ts'
import { fold } from './fold.ts'
import type { Clock } from './reading.ts'

/** What somebody reports of a visit, as far as it could be read. */
export interface VisitOutcome {
  result: VisitResult | null
  /** Day (`YYYY-MM-DD`) on which they want to be reminded. */
  callBackOn: string | null
  /** Nobody was there. */
  missed: boolean
}

const clauseEnds =
  /[.,;:!?\n()]|\s[-–—]\s|\b(?:mais|par contre|sinon|puis|et (?=(?:il|elle|on|veut|cherche|pas|a |prefere|rappel|recontact|repass|ne )))\b/

/** What a clause may want, in folded words; the first that fits counts. A wish that is denied is none. */
const wishes: [VisitResult, RegExp][] = [
  ['wants-apprentice', /\bapp?rentie?s?\b|\bapp?rentissage|\balternan(?:t|ce)/],
  [
    'project',
    /\bprojets?\b|\bced(?:e|er|erait|ant)\b|\bcession|\brepreneu|\btransm(?:et|ission)|\brepri(?:se|s)\b|\breprendre\b|\bvendre\b|\bvend (?:son|sa|le|la)\b|\bvente d[eu] (?:son|sa|fonds?)|\bs'agrandi|\bagrandi|\bs'installer\b|\bouvr(?:ir|e|irait) (?:un|une|sa|son)|\bcreer (?:un|une|sa|son)|\b(?:a|la) (?:la )?retraite\b|\bdeuxieme (?:boutique|salon|magasin|local|point)/,
  ],
  [
    'wants-to-recruit',
    /\brecrut|\bembauch|\bcherch|\brecherch|\bbesoin d|\bcd[id]\b|\binterim|\bposte a pourvoir|\b(?:veut|voudrait|souhaite|aimerait) (?:prendre |trouver )?(?:un|une|quelqu'un|du monde|des)\b/,
  ],
]
const denied =
  /\b(?:pas|plus|ni|aucun|aucune|jamais|sans)\b(?! (?:tard|contre))|\bne (?:veut|cherche|recrute|prend|embauche)|\bn'(?:a|en|embauche)\b(?!.*\bque\b)/
/** Whoever has one already wants none for that. */
const alreadyHas =
  /\b(?:deja|a (?:un|une|son|sa|deux|trois|des)|ont (?:un|une|des)) (?:[a-z]+ )?(?:app?renti|alternan)/
const wants =
  /\bveut|\bveulent|\bvoudrai|\bcherch|\bprendrai|\bsouhait|\baimerai|\binteress|\bun autre|\ben plus|\bd'accord/
const nothing =
  /\brien\b|\bpas (?:de besoin|besoin|interess|pour (?:le moment|l'instant)|maintenant|le moment)|\baucun (?:besoin|projet)|\bcomplet|\bplus tard|\bne veut (?:rien|pas)|\bsans suite|\bn'a besoin de (?:rien|personne)|\bras\b|\br\.?a\.?s\b/
const closed =
  /\bferm\w* (?:definitivement|pour de bon|boutique)|\bdefinitivement ferm|\b(?:a )?cess(?:e|ation)\b(?: (?:son |d')?activite| d'exister)?|\bn'existe plus|\bliquid(?:e|ation)\b|\bradie|\bdepot de bilan|\bmis la cle sous la porte|\blocal vide|\ba demenage|\bparti a la retraite/
const barred =
  /\b(?:ne |a ne )?(?:veut |souhaite )?(?:plus|pas|jamais) (?:etre |jamais )?(?:re)?(?:contacte|demarche|derange|sollicite|appele|relance|prospecte|visite)(?:e|er|ee|ez|es|r)?\b|\bliste rouge|\bne plus (?:le|la|les) (?:re)?contacter/
const absent =
  /^(?:il (?:n')?y avait |y avait )?personne\b|\babsent|\bporte close|\bferme(?:e)? (?:le|ce|aujourd'hui|pour (?:conges|travaux|la)|jusqu|exceptionnel|en conges|cette|quand|a mon)|\ben (?:conges|vacances)|\b(?:n'etait|etait|est|n'est) pas la\b|\bpas (?:trouve|vu) (?:le|la|quelqu'un|personne)|\b(?:patron|patronne|gerant|gerante|chef) pas la/

const callBack =
  /(?<!\b(?:il|elle|ils|on|qui|nous|m'|me|va|doit) )\b(?:(?:a|me|le|la|les|de) )*(?:rappel(?:er|e|le|ez)?|recontact(?:er|e|ez)?|relanc(?:er|e|ez)?|repass(?:er|e|ez)?|revoir|retourner|revenir|rdv|rendez-vous)(?: (?:voir|moi|chez|prevu|pris|fixe))*(?=\s|$)/g

/**
 * Reads what came of a visit, clause by clause: « veut un apprenti en septembre, rappeler le 15 ». What is not in it
 * stays open; of several wishes the first counts, and a refusal to be contacted above all.
 */
export function readVisitOutcome(text: string, clock: Clock): VisitOutcome {
  const said = fold(text)
  const callBackOn = callBackIn(text, said, clock)
  if (barred.test(said)) return { result: 'do-not-contact', callBackOn: null, missed: false }
  if (closed.test(said)) return { result: 'closed', callBackOn: null, missed: false }
  const clauses = said.split(clauseEnds).map((clause) => clause?.trim() ?? '')
  // « a déjà un apprenti, en veut un autre »
  const another = /\bapp?renti.*\ben (?:veut|cherche|prendrait|voudrait|aimerait|souhaite)\b/.test(said)
  const wish = another ? 'wants-apprentice' : clauses.map(wishIn).find((one) => one !== undefined)
  if (wish) return { result: wish, callBackOn, missed: false }
  if (clauses.some((clause) => absent.test(clause))) return { result: null, callBackOn, missed: true }
  const no = clauses.some((clause) => nothing.test(clause) || isDeniedWish(clause))
  const again = callBackOn !== null || said.search(callBack) >= 0
  return { result: no ? 'nothing-now' : again ? 'call-back' : null, callBackOn, missed: false }
}

function wishIn(clause: string): VisitResult | undefined {
  if (denied.test(clause) || (alreadyHas.test(clause) && !wants.test(clause))) return undefined
  return wishes.find(([, words]) => words.test(clause))?.[0]
}

const isDeniedWish = (clause: string) => denied.test(clause) && wishes.some(([, words]) => words.test(clause))

const farthest = 40

/** The day behind « rappeler »: of a month its first working day. */
function callBackIn(text: string, said: string, clock: Clock): string | null {
  for (const { 0: words, index } of said.matchAll(callBack)) {
    const at = index + words.length
    const [rest = ''] = text.slice(at, at + farthest).split(/[;\n]/)
    const found = readStart(rest.trim(), clock)
    if (!found || !('value' in found) || found.value.date === null) continue
    const { kind, date } = found.value
    return workday(kind === 'month' ? later(`${date}-01`, clock.today) : date)
  }
  return null
}

/** The day itself, or the first one after it on which offices work. */
function workday(day: string): string {
  return weekdayOf(day) > 4 || isPublicHoliday(day) ? workday(addDays(day, 1)) : day
}

const later = (one: string, other: string) => (one > other ? one : other)
