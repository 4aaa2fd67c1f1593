import type { Convention, Office } from '../../domain/convention.ts'
import { showDate } from '../../domain/display.ts'
import type { Notice } from '../../domain/notice.ts'
import { kindOfReference } from '../../domain/reference.ts'
import { capital } from '../../domain/typography.ts'
import type { Door } from '../../french/door.ts'

/** Every sentence that the bot says to an artisan, apart from the questions of the dialogs. */

const list = (items: readonly string[]) => items.join(', ').replace(/, ([^,]*)$/, ' et $1')

/** « de la Chambre de métiers », « du bureau », « d’Actiris ». */
const of = (name: string) =>
  /^le /i.test(name) ? `du ${name.slice(3)}` : /^[aeiouyàâéèêh]/i.test(name) ? `d’${name}` : `de ${name}`

export const presentation = ({ partners }: Convention) =>
  `Bonjour ! Je suis l’assistant automatique ${list(partners.map(({ name }) => of(name)))} : je prépare avec vous une offre d’emploi, une demande d’apprenti ou un projet d’entreprise, puis un conseiller prend la suite.`

export const invitation =
  'Dites-moi ce que vous cherchez, comme vous le diriez : « un boulanger, CDI 39 h, dès janvier ».'

export const noted = (all: readonly string[]) =>
  all.length === 1 ? `C’est noté : **${all[0]}**.` : `J’ai noté : **${all.join(', ')}**.`
/** « au lieu de de 13 € », « au lieu de à partir de… » are no French: there the old value stands apart. */
export const replaced = (after: string, before: string) =>
  /^(?:à|de|du|d’|dès|en|offre|pas) ?/i.test(before)
    ? `Je mets **${after}** (avant : ${before}).`
    : `Je mets **${after}** au lieu ${of(before)}.`
export const alreadyNoted = 'C’est bien ce que j’avais noté.'
export const passed = 'D’accord, on laisse cela de côté.'
export const cannotPass = (label: string) =>
  `Je ne peux pas transmettre votre demande sans cela (${label.toLowerCase()}). Quelques mots suffisent ; si vous hésitez, écrivez « parler à quelqu’un ».`
export const notFit = (label: string) => `Je n’arrive pas à noter cela pour « ${label.toLowerCase()} ».`

export const left = (count: number) =>
  count === 1
    ? 'Dernière question.'
    : count <= 3
      ? `Encore ${['', '', 'deux', 'trois'][count]} questions.`
      : ''

export const which = (label: string, choices: readonly string[]) =>
  `Pour « ${label.toLowerCase()} », vous voulez dire ${choices.join(' ou ')} ?`
export const isIt = (label: string, shown: string) =>
  `Pour « ${label.toLowerCase()} », je note « ${shown} », c’est bien cela ?`

/** « Le 1er septembre 2026 est déjà passé. » */
export const isPast = (when: string) => `${capital(when)} est déjà passé.`

export const readAgain = 'Relisez, et corrigez d’un mot si besoin.'
export const validate = 'Je la transmets ? Répondez « Je valide » pour l’envoyer au conseiller.'
export const onlyValidate = 'Pour l’envoyer, il me faut votre accord écrit : « Je valide ».'
export const notYet = 'Avant l’envoi, il me manque encore une réponse.'
export const stale = (noun: string) => `Votre ${noun} a changé depuis cette carte.`
export const whatToChange = (example: string) =>
  `Dites-moi ce qui ne va pas, par exemple « ${example} » ou « change le métier ».`

const howToAsk = (reference: string) =>
  `Écrivez « où en est ${kindOfReference(reference) === 'job-posting' ? 'mon offre' : 'ma demande'} » quand vous voulez.`
export const transmitted = (reference: string, lead: Office, support: Office | null, days: string) =>
  [
    `C’est transmis : **${reference}**.`,
    `Un conseiller vous appelle sous ${days} (${lead.name}).${support ? ` Aussi informée : ${support.name}.` : ''}`,
    howToAsk(reference),
  ].join(' ')
export const transmittedFor = (reference: string, lead: Office) =>
  `C’est transmis : **${reference}** (${lead.name}). Elle porte la mention « noté au téléphone, à confirmer par l’artisan ».`
/** Handed over where nobody of the staff can be told: neither a channel nor anybody's chat is known. */
export const keptButUntold = (reference: string, lead: Office) =>
  `C’est enregistré : **${reference}**. Je n’arrive pas à prévenir l’équipe moi-même : appelez ${reachOffice(lead)}, avec cette référence.`
export const alreadyTransmitted = (reference: string) =>
  `C’est déjà transmis : **${reference}**. ${howToAsk(reference)}`

export const quiet =
  'C’est noté : je ne vous relancerai plus. Si une demande est en cours, ses rappels continuent ; et vous pouvez m’écrire quand vous voulez.'
export const nobodyToWriteTo =
  'Aucun conseiller ne suit de demande à vous pour l’instant. « Parler à quelqu’un » vous dit qui appeler.'
export const whatToWrite = 'Que dois-je lui transmettre ? Écrivez « répondre : » suivi de votre message.'

export const proveIt = (reference: string, what: string, who: string) =>
  `**${reference}** : ${what}, noté au téléphone par ${who}. Pour être sûr que c’est la vôtre, quel numéro de téléphone ou quelle adresse e-mail avez-vous donné ?`
export const notWhatIsNoted =
  'Ce n’est pas ce qui est noté dans cette demande. Quel autre numéro, ou quelle autre adresse, avez-vous pu donner ?'
export const callToConfirm = (office: Office) =>
  `Je ne peux pas vous montrer cette demande ici. Une personne la retrouvera avec vous : ${reachOffice(office)}.`
export const isItYours = (reference: string, what: string, who: string, on: string) =>
  `Une demande a été notée au téléphone par ${who} le ${on} : **${reference}**, ${what}. C’est bien votre demande ?`
export const nowYours = (reference: string) =>
  `Merci ! **${reference}** est à votre nom : les nouvelles vous arrivent ici. ${howToAsk(reference)}`
export const askedMeanwhile = (question: string) =>
  `On vous demande : « ${question} » Répondez ici, simplement.`
export const notYours = 'Merci, je préviens la personne qui l’a notée.'

export const resume = (what: string) => `Vous aviez commencé ${what}. On reprend ?`
export const resumeWhich = (names: readonly string[]) =>
  `Vous aviez commencé plusieurs demandes : ${list(names)}. Laquelle reprend-on ?`
export const whatInstead = 'D’accord, votre brouillon est gardé. Que souhaitez-vous faire ?'
export const whereWeAre = (noted: string) => `Voici où nous en sommes : **${noted}**.`
export const whereWeWere = (noted: string) => `Voici où nous en étions : **${noted}**.`
export const backTo = (noun: string) => `On revient à votre ${noun}.`
export const nothingBefore = 'Il n’y a pas de question avant celle-ci.'
export const setAside = (what: string) => `Je garde ${what} pour plus tard.`
export const keptDraft = 'Votre brouillon est gardé. Écrivez « reprendre » quand vous voulez.'
export const nothingToResume = 'Je n’ai pas de brouillon à reprendre.'
export const confirmDiscard = (what: string) => `J’abandonne ${what} ? Vos réponses ne seront pas transmises.`
export const discarded = 'C’est abandonné, rien n’a été transmis. Écrivez-moi quand vous voulez.'
export const nothingToDiscard = 'Il n’y a pas de brouillon à abandonner.'
export const confirmRestart = (what: string) => `On recommence ${what} depuis le début ?`
export const restarted = 'On repart de zéro.'
export const heard = 'Je le retiens.'
export const goOn = 'Très bien, on continue.'
export const another = (noun: string, trade: string, current: string) =>
  `Une nouvelle ${noun} (${trade}), ou un changement dans ${current} ?`
export const becomesApprenticeship =
  'Je passe à une demande d’apprenti ; ce que vous avez déjà dit est gardé.'
export const becomesJobPosting = 'Je passe à une offre d’emploi ; ce que vous avez déjà dit est gardé.'

export const help =
  'Je note votre offre d’emploi, votre demande d’apprenti ou de projet ; vous la relisez, et un conseiller la reprend. À tout moment : « retour », « change le salaire », « annuler », « recommencer », « où en est ma demande », « parler à quelqu’un ».'
export { whatIAm as robot, whatIsKept as data } from '../../domain/information/assistant.ts'
export const welcome = 'Avec plaisir !'
/** To « non merci ». */
export const allRight = 'D’accord.'
export const reachOffice = ({ name, phone, hours }: Office) =>
  phone ? `${name} : ${phone}${hours ? ` (${hours})` : ''}` : `${name}${hours ? ` (${hours})` : ''}`
export const human = (offices: readonly string[]) =>
  `Bien sûr. Vous pouvez joindre une personne ici : ${offices.join(' ; ')}.`
export const humanTold = 'J’ai aussi prévenu l’équipe qui suit votre demande.'
export const insulted = (offices: readonly string[]) =>
  `Je suis désolé de vous compliquer les choses. Une personne peut prendre la suite : ${offices.join(' ; ')}.`
export const distress = (offices: readonly string[]) =>
  `Je vois que c’est difficile en ce moment. Vous n’avez pas à régler cela avec un assistant automatique : une personne peut vous aider, ${offices.join(' ; ')}.`
/** 3114: the national number for the prevention of suicide, open since October 2021 (ministère de la Santé). */
export const listening =
  'Si vous pensez à en finir, appelez le 3114 : quelqu’un écoute, jour et nuit, gratuitement. En danger immédiat, le 15 ou le 112.'
/** The mediator of apprenticeship sits at the chamber: article L6222-39 of the labour code. */
export const doors: Record<Door, (offices: readonly string[]) => string> = {
  mediation: (offices) =>
    `Pour un désaccord ou une rupture avec un apprenti, un médiateur de la chambre vous aide, l’entreprise comme le jeune (art. L6222-39 du code du travail). Le mieux est d’en parler de vive voix : ${list(offices)}. Je ne garde rien de ce que vous venez d’écrire.`,
  dispute: (offices) =>
    `Pour un litige, je ne peux pas vous conseiller : une personne vous dira à qui vous adresser, ${offices.join(' ; ')}. Je ne garde rien de ce que vous venez d’écrire.`,
  'job-seeker': (offices) =>
    `Ici, j’aide les artisans qui recrutent. Pour trouver un emploi, un conseiller vous reçoit : ${offices.join(' ; ')}. Bon courage dans vos recherches !`,
  'young-person': (offices) =>
    `Ici, j’aide les artisans qui prennent un apprenti. Pour trouver un métier, une école ou un patron, le centre d’aide à la décision de la chambre vous reçoit, vous et vos parents : ${offices.join(' ; ')}.`,
}
export const keptForLater = 'Rien ne presse : ce qui est noté est gardé.'
export const askAdvisor = (offices: readonly string[]) =>
  `Je n’ai pas de réponse sûre à cette question. Un conseiller vous la donnera : ${offices.join(' ; ')}.`
export const foundTold = (reference: string) =>
  `Bonne nouvelle ! J’ai prévenu l’équipe qui suit ${reference}.`
export const foundUntold = (offices: readonly string[]) =>
  `Bonne nouvelle ! Prévenez l’équipe qui suit votre demande : ${offices.join(' ; ')}.`
export const foundDraft = 'Bonne nouvelle ! Votre brouillon n’avait pas été transmis.'
export const nothingSent = 'Vous n’avez encore rien transmis.'
export const files =
  'Je ne sais pas encore lire les fichiers et les images : écrivez-moi plutôt quelques mots.'
/** « oui » to a question that it does not answer. */
export const sayMore = 'Dites-m’en un peu plus.'
export const notUnderstood = 'Je n’ai pas compris.'
export const stillNotUnderstood = (asked: boolean) =>
  `Je n’ai toujours pas compris. Vous pouvez écrire ${asked ? '« je ne sais pas », ou ' : ''}« parler à quelqu’un ».`
export const nothingWritten = 'Je ne vois rien d’écrit dans votre message.'
export const cardUnknown = 'Ce bouton n’est plus utilisable. Écrivez-moi simplement ce que vous voulez faire.'
export const unlawful = (why: string, article: string) =>
  `${why.replace(/\.$/, '')} (art. ${article} du code du travail).`
export const doubtful = (why: string, article: string) =>
  `À vérifier avec votre conseiller : ${why.charAt(0).toLowerCase()}${why.slice(1).replace(/\.$/, '')} (art. ${article} du code du travail).`
/** « … (art. R6223-6 du code du travail, vérifié en mars 2026). » What is old or unsure is said to be confirmed. */
export const information = (
  { text, source, asOf }: { text: string; source: string; asOf: string },
  past: boolean,
  certain: boolean,
) => {
  const month = showDate(asOf).replace(/^\S+?\u00a0/, '')
  const backing = past ? `chiffres de ${month}, ${source}` : `${source}, vérifié en ${month}`
  return `${text.replace(/\.$/, '')} (${certain ? '' : 'à confirmer avec votre conseiller ; '}${backing}).`
}
export const maybeMeant = (titles: readonly string[]) =>
  `Je ne suis pas sûr d’avoir compris. Vous voulez savoir : ${titles.map((title) => `« ${title} »`).join(' ou ')} Sinon, un conseiller vous répond : « parler à quelqu’un ».`
export const sourcesInFull = (
  sources: readonly { source: string; asOf: string }[],
  offices: readonly string[],
) =>
  `${sources.length > 1 ? 'Sources' : 'Source'} : ${sources.map(({ source, asOf }) => `${source}, vérifié le ${showDate(asOf)}`).join(' ; ')}. Pour en savoir plus : ${offices.join(' ; ')}.`
/** A rule or a figure, with what an advisor has to confirm of it. */
export const rule = ({ text, certain }: Notice) =>
  certain ? text : `${text.replace(/\.$/, '')} (à confirmer avec votre conseiller).`
export const usualSize = (headcount: number) =>
  `Ce calcul est fait pour une entreprise de ${headcount} salariés.`
export const rather = (instead: string) => `Dites plutôt : ${instead}.`
export const mayWrite = (wording: string) => `Je peux écrire « ${wording} ». Ça vous va ?`
export const hoursApart = (computed: string, said: string) =>
  `Ces horaires font ${computed} par semaine, et non ${said}.`
const siretProblems = {
  siren: () => 'C’est un numéro SIREN (9 chiffres) : le SIRET en a 14, il est sur vos factures.',
  count: (digits: number) => `Un SIRET a 14 chiffres, j’en compte ${digits}.`,
  key: () => 'Ce SIRET ne tombe pas juste : un chiffre a dû changer.',
}
export const wrongSiret = (why: keyof typeof siretProblems, digits: number) =>
  `${siretProblems[why](digits)} On peut continuer sans.`
