import { type Convention, officeById, staffOf } from '../../domain/convention.ts'
import { showDate, showInstant } from '../../domain/display.ts'
import { parisDate } from '../../domain/paris-time.ts'
import { isOpen, type Request } from '../../domain/request.ts'
import { stateWords } from '../../notifications/request-card.ts'
import { showTask, tasksLeft } from '../tasks.ts'

/** Every sentence that the bot says to staff. */

const examples =
  '« demandes en attente », « combien d’offres boulangerie ce mois-ci ? », « demandes par commune en 2026 », « évolution des offres de coiffure entre 2025 et 2026 », « délai de prise en charge par bureau », « mes dossiers », « statut OFF-… », « prendre OFF-… »'

const few =
  '« demandes en attente », « combien d’offres boulangerie ce mois-ci ? », « demandes par métier en 2026 »'
/** All that staff can write, by what it is for. */
export const help = [
  `**Des questions** : ${examples}.`,
  '**Une demande** : « prendre OFF-… », « appelé OFF-… », « demander OFF-… : » et votre question, « répondre OFF-… : » et votre message, « fin de l’échange OFF-… », « confier OFF-… à » et un nom ou un bureau, « accepter OFF-… » ou « refuser OFF-… » son changement, « prolonger OFF-… », « fait OFF-… », « rendre OFF-… », « clore OFF-… », « abandonner OFF-… : » et le motif, « restaurer OFF-… ». Dans le fil de sa carte, sans la référence.',
  '**À voir** : « statut OFF-… », « détails OFF-… », « envois OFF-… ».',
  '**Et aussi** : « pour la boulangerie Au Bon Grain à Bergues : » et la demande que vous notez au téléphone ; « absent jusqu’au 4 » ; « relier » et le nom du bureau, dans son canal.',
  '**Le plan de prospection** : « plan », « entreprises à voir à Bergues », « vu Au Bon Grain, veut un apprenti ».',
].join('\n\n')
const start = `Par exemple : ${few}, « prendre OFF-… ». « aide » vous dit tout le reste.`
export const greeting = (name: string) => `Bonjour ${name} ! ${start}`
export const channelHello =
  'Bonjour ! Je suis Compagnon, l’assistant automatique des demandes d’artisans. Les nouvelles demandes de votre bureau arrivent ici.'
/** The first words in somebody's own chat: the cards come to the channel, not here. */
export const hello = (name: string) =>
  `Bonjour ${name} ! Je suis Compagnon, l’assistant automatique des demandes d’artisans. Elles arrivent dans le canal de votre bureau ; ici, posez vos questions. ${start}`
export const oneAtATime = 'Une demande à la fois, pour que rien ne se perde : laquelle ?'
export const notUnderstood = `Je n’ai pas compris la question. Les plus proches que je connais : ${examples}.`
/** What of a question was not understood, or was taken in a way that may not be meant: before the answer. */
export const reserves = (unread: readonly string[], notes: readonly string[]) =>
  [
    unread.length > 0 && `Je n’ai pas compris « ${unread.join(' ')} » : la réponse n’en tient pas compte.`,
    notes.length > 0 && `À noter : ${notes.join(' ; ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
/** @param nearest the question that it may have been, in words that are understood */
export const unclear = (unread: readonly string[], nearest: readonly string[]) =>
  [
    unread.length > 0
      ? `Je ne sais pas répondre à cela : je n’ai pas compris « ${unread.join(' ')} ».`
      : 'Je ne sais pas répondre à cela.',
    nearest.length > 0
      ? `Le plus proche que je sais faire : « ${nearest.join(' »')} ? »`
      : `Les plus proches que je connais : ${few}.`,
  ].join(' ')
export const whichPlace = (places: readonly string[]) =>
  `Plusieurs communes portent ce nom : ${places.join(', ')}. Laquelle ?`
export const welcome = 'Avec plaisir !'
/** Before how a request stands, where the words about it were no order. */
export const nothingDone =
  'Je n’ai rien changé : je ne vois pas d’ordre dans votre message. Voici où elle en est.'
export const ofWhich =
  'De quelle demande ? Écrivez sa référence, par exemple « prendre OFF-… » ; ou écrivez dans le fil de sa carte.'
export const noMore = 'Il n’y a rien de plus dans la dernière liste.'
export const notFound = (reference: string) =>
  `Je ne trouve pas ${reference} parmi les demandes de votre bureau.`
export const noFirm = (firm: string) =>
  `Je ne trouve pas de demande de « ${firm} » parmi celles de votre bureau.`
export const notYourOffice = (reference: string, lead: string) =>
  `**${reference}** est conduite par ${lead} ; votre bureau l’appuie et peut la voir.`
export const alreadyYours = (reference: string) => `Vous suivez déjà **${reference}**.`
export const takenBy = (reference: string, who: string, since: string | null) =>
  `**${reference}** est déjà prise par ${who}${since ? `, depuis le ${showInstant(since)}` : ''}.`
export const ended = (reference: string, state: Request['state']) =>
  `**${reference}** est ${stateWords[state]} : on n’y change plus rien.${state === 'done' ? '' : ` Pour la rouvrir, un coordinateur écrit « restaurer ${reference} ».`}`
export const notNow = (reference: string, state: Request['state']) =>
  `**${reference}** est ${stateWords[state]} : ce n’est pas possible à ce stade.`
export const takeFirst = (reference: string) =>
  `Personne ne suit **${reference}** pour l’instant : écrivez d’abord « prendre ${reference} ».`
/** @param artisan null where there is no chat yet in which they would be told */
export const taken = (
  who: string | null,
  reference: string,
  title: string,
  artisan: string | null,
  contact: string | undefined,
) =>
  [
    who ? `${who} suit **${reference}** : ${title}.` : `Vous suivez **${reference}** : ${title}.`,
    ...(artisan
      ? [`${artisan} reçoit un message à votre nom${contact ? ` ; pour l’appeler : ${contact}` : ''}.`]
      : []),
  ].join(' ')
export const bindInChannel = (office: string) =>
  `C’est dans le canal lui-même que cela s’écrit : « @Compagnon relier ${office} ».`
export const unknownOffice = (offices: readonly string[]) => `Quel bureau ? Je connais ${offices.join(', ')}.`
export const coordinatorBinds = (office: string, coordinators: readonly string[]) =>
  `Seul un coordinateur peut relier un canal à **${office}**${coordinators.length > 0 ? ` : ${coordinators.join(', ')}` : ''}.`
export const alreadyBound = (office: string) => `C’est déjà le canal de **${office}**.`
export const othersChannel = (owner: string, office: string) =>
  `Ce canal est celui de **${owner}**. Écrivez « relier ${office} » dans un canal à vous.`
/** @param before the office that had this channel until now */
export const bound = (office: string, before: { id: string; name: string } | undefined) =>
  `C’est fait : les demandes de **${office}** arrivent maintenant ici. Pour voir celles qui attendent : « demandes en attente ».${before ? ` **${before.name}** n’a plus de canal : écrivez « relier ${before.id} » dans le sien.` : ''}`
export const notHere =
  'D’autres que votre bureau lisent ici : écrivez-moi en privé, ou dans le canal de votre bureau.'
export const notOnTeams = (reference: string, contact: string | undefined) =>
  `L’artisan de **${reference}** ne m’a pas encore écrit : je ne peux pas le prévenir. ${contact ? `Téléphonez : ${contact}.` : 'Aucun numéro n’a été donné.'}`
export const staffOnly =
  'Ici je réponds aux conseillers nommés dans la convention. Pour votre entreprise, écrivez-moi en privé.'
export const movedOn = (reference: string, state: string, owner: string | undefined) =>
  `Cette carte n’était plus à jour : **${reference}** est ${state}${owner ? `, suivie par ${owner}` : ''}. Rien n’a été fait ; reprenez sur la carte à jour.`
export const cardUnknown = 'Ce bouton n’est plus utilisable. Écrivez par exemple « prendre OFF-… ».'

/** One request in a sentence: state, firm, who has it, since when. */
export function standing(
  convention: Convention,
  request: Request,
  title: string,
  firm: string | null,
  contact: string | undefined,
): string {
  const staff = staffOf(convention, request.advisor)
  const lead = officeById(convention, request.lead)?.name ?? ''
  const on = request.submittedAt ? ` le ${showDate(parisDate(new Date(request.submittedAt)))}` : ''
  const who = !isOpen(request)
    ? `${stateWords[request.state]}${staff ? ` (${staff.advisor.name})` : ''}`
    : staff
      ? `prise par ${staff.advisor.name}${request.claimedAt ? ` depuis le ${showInstant(request.claimedAt)}` : ''}`
      : 'non prise'
  const left = tasksLeft(request).map((task) => showTask(convention, task))
  const taker = request.handoff.onBehalfOf?.name
  return [
    `**${request.reference}** — ${[title, firm].filter(Boolean).join(', ')} : transmise${on} (${lead}), ${who}.`,
    ...(taker ? [`Noté au téléphone par ${taker}, pas encore confirmé par l’artisan.`] : []),
    ...(contact ? [`Contact : ${contact}.`] : []),
    ...(left.length > 0 ? [`Reste à faire : ${left.join(' ; ')}.`] : []),
  ].join(' ')
}
