import { readStart } from './date.ts'
import { fold } from './fold.ts'
import type { Clock } from './reading.ts'
import { readVisitOutcome, type VisitOutcome } from './visit-outcome.ts'

/** What somebody says about the prospecting plan. `firm` is where they name one, in their own words. */
export type PlanSaying =
  | { says: 'progress' | 'export' | 'import' }
  | { says: 'anyway' | 'mine' }
  /** `about` holds what to list: a trade, a commune. */
  | { says: 'next'; about: string }
  | { says: 'take' | 'return' | 'bar' | 'readmit' | 'open' | 'who'; firm: string }
  /** `call-back` is a visit that is yet to be. */
  | { says: 'seen' | 'call-back'; firm: string; words: string; outcome: VisitOutcome }

/** What people put before what they want. */
const lead =
  "(?:(?:bonjour|bonsoir|salut|ok|oui|alors|donc|bon|voila|hello|au fait|pour info|ce matin|cet apres-midi|hier|aujourd'hui|c'est bon|svp)[ ,!.:;-]+)*"
const begins = (words: string) => new RegExp(`^\\W*${lead}(?:${words})(?![a-z])`)
const whole = (words: string) => new RegExp(`^\\W*${lead}(?:${words})[ .!?]*(?:svp|stp|merci)?[ .!?]*$`)

const plan = '(?:(?:le |notre |du |au )?plan(?: de prospection| partage)?)'
const progress = whole(
  `${plan}|(?:ou en (?:est|sommes|est-on|sommes-nous)(?:-| )?(?:nous |on )?(?:du |dans le |le |avec le )?|(?:l')?avancement |(?:l')?etat |(?:la )?progression |(?:le )?bilan )(?:du |de la |de notre |la |le |notre )?(?:plan(?: de prospection)?|prospection)|(?:l')?avancement|(?:l')?objectifs?(?: (?:du plan|de prospection))?|combien (?:d'entreprises|de firmes|de visites|d'artisans) (?:(?:ont ete |a-t-on |on a |avons-nous )?(?:deja )?)?(?:vue?s|visite(?:e?s)?|faites?|prospecte(?:e?s)?)`,
)
const exported = whole(
  '(?:exporte[rz]?|export|telecharge[rz]?|extraire)(?: (?:le|du|de la))? (?:plan|prospection)(?: de prospection)?(?: en csv)?',
)
const imported = whole(
  "(?:importe[rz]?|import|charge[rz]?|ajoute[rz]?)(?: (?:le|un|du|une|la))? (?:plan|fichier|liste|csv|entreprises)(?: (?:de prospection|csv|d'entreprises))?",
)
const anyway = whole('importe[rz]?(?: le| tout)? (?:quand meme|les (?:autres|bonnes)(?: lignes)?)')
const mine = whole(
  '(?:mes|ma) (?:visites?|entreprises?|prospects?|rappels?)(?: a faire| du jour| en cours| de la semaine)?|(?:(?:mes|les) )?(?:entreprises?|visites?|rappels?|prospects?|qui) (?:que je dois |a |a re|je dois )?(?:rappeler|recontacter|relancer|faire)',
)

const toSee =
  '(?:a|reste(?:nt)? a|qui restent? a|encore a) (?:aller )?(?:voir|visiter|prospecter|rencontrer|demarcher)\\b'
const next = new RegExp(
  `\\bprochaine?s? (?:entreprises?|firmes?|boites?|prospects?|visites?|artisans?)\\b|\\b(?:entreprises?|firmes?|boites?|prospects?|artisans?|qui|quoi|lesquelles|liste|[a-z]{4,}s) (?:[a-z' -]{0,40} )?${toSee}|^\\W*${lead}${toSee}|\\bqui (?:dois-je|doit-on|on doit|je dois|puis-je|peut-on|aller|vais-je)(?: aller)? (?:voir|visiter)\\b|\\bpas encore (?:vue?s?|visitee?s?)\\b`,
)
/** What staff call a request is another list. */
const requests = /\b(?:offres?|demandes?|annonces?|dossiers?|candidat\w*|off-|app-|pro-)\b/

const seen = begins(
  "(?:je viens (?:de|d')|j'ai |on a |nous avons |ai |je suis |on est |nous sommes )?(?:bien |enfin )?(?:vue?s?|visitee?s?(?! (?:de|d'|chez|a|au|aux|avec|du)(?![a-z]))|rencontree?s?|eue?s?(?: au telephone| en ligne)?|passee?s? (?:voir|chez|a|au|aux)|allee?s? (?:voir|chez|a|au))|je viens (?:de (?:voir|passer (?:chez|voir|a|au))|d'aller (?:voir|chez))",
)
const report = begins(
  "(?:visite|compte rendu|cr|rencontre|entretien|passage)(?: (?:faite?|de visite))?(?: (?:de|d'|chez|a|au|avec|du))?",
)
const take = begins(
  "je (?:m'occuper?(?:ai)?|me charge(?:rai)?) (?:de|d'|du|des)|je m'occupe|je (?:vais|irai) (?:voir|visiter|chez|passer (?:voir|chez)|aller (?:voir|chez))|je (?:visite|prospecte|verrai|visiterai)|je passe(?:rai)? (?:voir|chez)|(?:visiter|aller voir|prospecter|demarcher)",
)
const back = begins(
  "(?:je )?(?:rends?|rendre|libere[rz]?|relache[rz]?)|je (?:ne )?m'occupe plus (?:de|d'|du|des)|je (?:ne )?(?:visite|vois|suis) plus|je laisse",
)
const barBefore = begins(
  '(?:il (?:ne )?faut |merci de |a |on (?:ne )?doit )?(?:ne )?(?:plus|pas|jamais)(?: jamais)? (?:(?:re)?contacter|appeler|demarcher|relancer|prospecter|deranger|visiter|solliciter)|(?:stop|arrete[rz]?)(?: de)? (?:contact|contacter|demarcher|appeler)|liste rouge(?: pour)?',
)
const barAfter =
  /^(.{3,80}?),? (?:il |elle |ils )?(?:ne |n')?(?:veut|veulent|souhaite|souhaitent|desire)(?:nt)? (?:plus|pas|surtout pas)(?: du tout)? (?:etre |qu'on (?:le|la|les) )?(?:re)?(?:contact|demarch|derang|sollicit|appel|relanc)/
const again = begins(
  "(?:(?:re)?mettre|remets|reinscri(?:re|s)|reintegre[rz]?|contacter? de nouveau|lever l'opposition (?:de|d'|du))",
)
const callBack = begins(
  '(?:a |je dois |il faut |penser a |me )?(?:rappele?r?|rappelle-moi|recontacter|relancer|repasser (?:voir|chez)|retourner (?:voir|chez))',
)
const open = begins(
  "(?:ouvr(?:e|ir|ez)|lance[rz]?)(?: (?:la|une|sa|cette))? demande(?: (?:de|d'|pour|chez|du|avec))?",
)
const who = begins(
  "qui (?:s'(?:en )?occupe|se charge|visite|suit|a vu|voit|va voir|connait|a visite)(?: (?:de|d'|du|des))?|(?:fiche|historique|notes?|infos?)(?: (?:de|d'|du|sur|entreprise))*",
)

/** Words that point at something else than a firm: « je m'occupe de celle-ci », « vu, merci ». */
const noFirm =
  /^(?:(?:de|d'|la|le|les|l'|du|des|a|ca|cela|celle?s?-?(?:ci|la)?|ceux|ceci|tout|toi|moi|cette|cet|ce|ces|mon|ma|mes|offres?|demandes?|dossiers?|fiche|poste|demain|lundi|mardi|mercredi|jeudi|vendredi|en|y|lui|vous|ensemble|merci|ok|et|avec|pour|je|on|pas|que|qu'|bien|rien|quelqu'un|personne|message|carte)(?![a-z])[\s.,!?'-]*)*$/
const firmEnds = /[,;:\n]| [-–—] |\. |\.$|[?!]|\s(?:mais|car|parce)\s|\s\(/

/**
 * Reads what somebody of the staff says about the prospecting plan; undefined for whatever is about something else.
 * Which firm is meant is for `findFirms` to say: names are known, not read.
 */
export function readPlanSaying(text: string, clock: Clock): PlanSaying | undefined {
  const said = fold(text)
  if (progress.test(said)) return { says: 'progress' }
  if (exported.test(said)) return { says: 'export' }
  if (anyway.test(said)) return { says: 'anyway' }
  if (imported.test(said)) return { says: 'import' }
  if (mine.test(said)) return { says: 'mine' }
  const firmAfter = (pattern: RegExp) => firmIn(text, said, pattern)

  const opened = open.exec(said)
  if (opened) return { says: 'open', firm: firmAfter(open) ?? '' }
  const barred = firmAfter(barBefore)
  if (barred) return { says: 'bar', firm: barred }
  const visited = firmAfter(seen)
  if (visited) return { says: 'seen', firm: visited, ...reported(text, visited, clock) }
  const reportedOn = firmAfter(report)
  if (reportedOn) {
    const visit = reported(text, reportedOn, clock)
    const { result, missed } = visit.outcome
    if (result !== null || missed) return { says: 'seen', firm: reportedOn, ...visit }
  }
  const refuser = barAfter.exec(said)?.[1]
  if (refuser && !noFirm.test(refuser)) return { says: 'bar', firm: text.slice(0, refuser.length) }
  const recalled = firmAfter(callBack)
  if (recalled && !isDay(recalled, clock))
    return { says: 'call-back', firm: recalled, ...reported(text, '', clock) }
  const named = (
    [
      ['return', back],
      ['take', take],
      ['readmit', again],
      ['who', who],
    ] as const
  )
    .map(([says, pattern]) => ({ says, firm: firmAfter(pattern) }))
    .find(
      (one): one is { says: 'return' | 'take' | 'readmit' | 'who'; firm: string } => one.firm !== undefined,
    )
  if (named) return named
  return next.test(said) && !requests.test(said) ? { says: 'next', about: text } : undefined
}

/** The words behind an order up to where a remark begins; undefined where they name nothing. */
function firmIn(text: string, said: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(said)
  if (!match) return undefined
  const rest = text.slice(match[0].length)
  const to = fold(rest).search(firmEnds)
  const firm = (to >= 0 ? rest.slice(0, to) : rest).trim()
  return noFirm.test(fold(firm)) ? undefined : firm
}

/** « rappeler le 15 » says when, and not whom. */
function isDay(words: string, clock: Clock): boolean {
  const day = readStart(words, clock)
  return (
    day !== undefined &&
    'value' in day &&
    /^(?:le|en|dans|d'ici|au|a la)?(?: ?(?:a|vers) \d{1,2} ?h(?:eures?)?\d{0,2})?$/.test(
      fold(words.replace(day.words, '')).trim(),
    )
  )
}

/** What was said besides the firm's name, which may hold words of its own: « Boulangerie de l'Apprenti ». */
function reported(text: string, firm: string, clock: Clock): { words: string; outcome: VisitOutcome } {
  return { words: text, outcome: readVisitOutcome(behind(text, firm), clock) }
}

function behind(text: string, firm: string): string {
  const after = text.slice(text.indexOf(firm) + firm.length)
  return /[a-z\d]/i.test(after) ? after : text
}

/** What was noted of a visit without the firm's name: « veut un apprenti en septembre ». */
export function remarkIn(words: string, clock: Clock): string {
  const saying = readPlanSaying(words, clock)
  return (saying?.says === 'seen' ? behind(words, saying.firm) : words).replace(/^[\s,.:;–-]+/, '')
}
