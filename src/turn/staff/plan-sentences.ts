import { type Convention, staffOf } from '../../domain/convention.ts'
import { showDate, showInstant, showPhone, showSiret } from '../../domain/display.ts'
import { parisDate } from '../../domain/paris-time.ts'
import type { Prospect, ProspectEvent } from '../../domain/prospect.ts'
import { tradeUnder } from '../../domain/trades/naf.ts'
import { showResult } from '../../queries/plan-progress.ts'

/** What is said about the prospecting plan, but for lists, progress and imports. */

/** « **AU BON GRAIN** (Bergues) » */
export const firm = ({ name, commune }: Prospect) => `**${name}** (${commune.name})`

/** « Claire (CMA Dunkerque) »; whoever left the convention is « quelqu'un ». */
export function visitorName(convention: Convention, advisor: string): string {
  const staff = staffOf(convention, advisor)
  return staff
    ? `${staff.advisor.name} (${staff.office.name})`
    : 'quelqu’un qui n’est plus dans la convention'
}

const day = (instant: string) => showDate(parisDate(new Date(instant)))

/** When it was seen, and what came of it. */
function lastVisit({ seenAt, result }: Prospect): string {
  if (!seenAt) return ''
  return `Vue le ${day(seenAt)}${result ? ` : ${showResult(result)}` : ''}.`
}

export const notFound = (named: string) =>
  `Je ne trouve pas « ${named} » dans le plan. Écrivez le nom et la commune, ou le SIRET ; pour voir ce qui reste : « entreprises à voir ».`
export const whichFirm = 'De quelle entreprise s’agit-il ?'
const example = 'vu Au Bon Grain, veut un apprenti, rappeler le 15'
export const noFirmNamed = `De quelle entreprise ? Écrivez par exemple « ${example} ».`

/** A firm among namesakes, in words that find it again. */
export function choice({ name, commune, siret }: Prospect, all: readonly Prospect[]): string {
  const alone = all.filter((other) => other.commune.insee === commune.insee).length === 1
  return alone ? `${name} à ${commune.name}` : showSiret(siret)
}
export const choiceLine = ({ name, legalName, commune, siret }: Prospect) =>
  [`**${name}**`, legalName, commune.name, `SIRET ${showSiret(siret)}`].filter(Boolean).join(' · ')

export function taken(prospect: Prospect, visitor: string | null): string {
  const { naf, phone } = prospect
  const what = [tradeUnder(naf)?.titles[0], phone && `téléphone : ${showPhone(phone)}`].filter(Boolean)
  return [
    `C’est noté : ${visitor ? `${visitor} visite` : 'vous visitez'} ${firm(prospect)}${what.length > 0 ? `, ${what.join(', ')}` : ''}. Personne d’autre ne la contactera.`,
    lastVisit(prospect),
    `Après la visite : « vu ${prospect.name}, veut un apprenti, rappeler le 15 ».`,
  ]
    .filter(Boolean)
    .join(' ')
}
export const alreadyYours = (prospect: Prospect) =>
  `Vous suivez déjà ${firm(prospect)}, depuis le ${showInstant(prospect.visitor?.since ?? '')}. ${lastVisit(prospect)}`.trim()
export const takenBy = (prospect: Prospect, visitor: string) =>
  `${firm(prospect)} est suivie par ${visitor}, depuis le ${showInstant(prospect.visitor?.since ?? '')}. ${lastVisit(prospect)} Pour éviter un double contact, je ne change rien.`.replace(
    '  ',
    ' ',
  )
export const barred = (prospect: Prospect) =>
  `${firm(prospect)} ne veut plus être contactée : je n’y note rien. Si elle change d’avis, un coordinateur écrit « remettre ${prospect.name} dans le plan ».`

export const returned = (prospect: Prospect) =>
  `C’est noté : ${firm(prospect)} est de nouveau libre pour une autre personne.`
export const nobodyHas = (prospect: Prospect) => `Personne ne suit ${firm(prospect)} pour l’instant.`

/** What was noted of a visit, said back. */
export function noted(prospect: Prospect, event: ProspectEvent): string {
  const { what, result, callBackOn } = event
  const seen = {
    seen: `vue${result ? ` : ${showResult(result)}` : ''}`,
    missed: 'personne n’était là',
  }
  const words = what === 'seen' || what === 'missed' ? `, ${seen[what]}` : ''
  const again = callBackOn ? ` Je vous rappelle cette entreprise le ${showDate(callBackOn)}.` : ''
  return `C’est noté pour ${firm(prospect)}${words}.${again}`
}
export const whatCame = 'Qu’en est-il sorti ?'
export const outcomes = [
  'Veut un apprenti',
  'Veut recruter',
  'A un projet',
  'Rien pour l’instant',
  'Fermée définitivement',
]
export const whenAgain = (prospect: Prospect) =>
  `Quel jour faut-il la rappeler ? Écrivez par exemple « rappeler ${prospect.name} le 15 ».`
export const nowBarred = (prospect: Prospect) =>
  `C’est noté : ${firm(prospect)} ne sera plus contactée, et aucun import ne la remettra dans la liste. Je garde son nom, sa commune et son SIRET ; son téléphone et les notes sont effacés.`
export const coordinatorReadmits =
  'Seul un coordinateur peut remettre dans le plan une entreprise qui ne voulait plus être contactée.'
export const readmitted = (prospect: Prospect) =>
  `C’est noté : ${firm(prospect)} est de nouveau dans le plan.`
export const notBarred = (prospect: Prospect) => `${firm(prospect)} est déjà dans le plan.`

/** Who has it, what came of the last visit, and the last notes. */
export function standing(
  prospect: Prospect,
  convention: Convention,
  history: readonly ProspectEvent[],
): string {
  const { visitor, state, callBackOn, siret } = prospect
  if (state === 'do-not-contact') return barred(prospect)
  const who = visitor
    ? `Suivie par ${visitorName(convention, visitor.advisor)} depuis le ${showInstant(visitor.since)}.`
    : 'Personne ne la suit.'
  const again = callBackOn ? `À rappeler le ${showDate(callBackOn)}.` : ''
  const notes = history
    .filter(({ words }) => words !== '')
    .slice(-3)
    .map(
      ({ at, by, words }) =>
        `${day(at)}, ${staffOf(convention, by)?.advisor.name ?? 'quelqu’un'} : « ${words} »`,
    )
  const head = [`${firm(prospect)}, SIRET ${showSiret(siret)}.`, who, lastVisit(prospect), again]
  return [head.filter(Boolean).join(' '), ...notes].join('\n\n')
}

export const howToImport =
  'Un coordinateur m’envoie ici, dans son chat avec moi, le fichier CSV des entreprises (colonnes de l’Insee : SIRET, nom, code commune, activité) ; les lignes qui ne vont pas sont signalées avant tout import.'
export const howToExport =
  'Un coordinateur le télécharge en CSV dans l’onglet, page « Plan » ; sinon, là où Compagnon est installé : « npm run prospects -- export ».'
export const privately = 'Écrivez-le-moi dans votre chat avec moi : la demande se prépare là.'
export const nothingToOpen = (prospect: Prospect) =>
  `Je ne sais pas quelle demande ouvrir pour ${firm(prospect)}. Notez d’abord ce qu’elle veut : « vu ${prospect.name}, veut un apprenti ».`
