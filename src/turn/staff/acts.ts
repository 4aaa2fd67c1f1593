import { isRestorable } from '../../domain/bin.ts'
import type { Kind, Request } from '../../domain/request.ts'
import { capital } from '../../domain/typography.ts'
import { slotIn, slotNamed } from '../../french/command-slots.ts'
import { fold } from '../../french/fold.ts'
import * as notice from '../../notifications/handed-on.ts'
import { contactOf } from '../contact.ts'
import { expiryFrom, expiryWords } from '../expiry.ts'
import { facetsOf } from '../facets.ts'
import { restored, untilWords } from '../restore.ts'
import { nounOf, titleOf } from '../subject.ts'
import type { Act, ActScene, Fields } from './act-shape.ts'
import { endRelay, howToAnswer } from './end-relay.ts'
import { finishTask, taskAnswer, tellTaskDone } from './finish-task.ts'
import { holderOf, reassigned, tellHolder, toWhom } from './reassign.ts'
import * as say from './sentences.ts'

const heard = ({ facts }: ActScene): Fields => ({ handoff: { heardAt: facts.now.toISOString() } })
const me = ({ facts }: ActScene) => facts.staff.advisor.name
const offer = ({ request }: ActScene) => `votre ${nounOf(request)} **${request.reference}**`
const ref = ({ request }: ActScene) => `**${request.reference}**`

const wasYours = (what: (scene: ActScene, after: Request) => string) => (scene: ActScene, after: Request) =>
  notice.wasYours(scene.request.reference ?? '', titleOf(scene.request), me(scene), what(scene, after))
const isToTake = (did: string) => (scene: ActScene) =>
  notice.isToTake(scene.request.reference ?? '', titleOf(scene.request), me(scene), did)

/** Every act, in the order in which their words are looked for. */
export const acts = {
  claim: {
    change: 'claim',
    // « je prends contact », « prendre note » take nothing.
    said: /\b(?:je )?(?:prend[sre]*|m'en occupe|pour moi)\b(?! (?:contact|note|rendez-vous|rdv))/,
    sets: ({ facts }) => ({
      advisor: facts.staff.advisor.id,
      claimedAt: facts.now.toISOString(),
      handoff: { heardAt: facts.now.toISOString() },
    }),
    answer: ({ facts, request }) =>
      say.taken(
        facts.incoming.place.type === 'personal' ? null : facts.staff.advisor.name,
        request.reference ?? '',
        facetsOf(request).title,
        request.handoff.onBehalfOf ? null : request.artisan.name,
        contactOf(request),
      ),
    artisan: (scene) => {
      const { advisor, office } = scene.facts.staff
      const call = office.phone
        ? `Pour l’appeler : ${office.phone}${office.hours ? `, ${office.hours}` : ''}. Un appel suivra de toute façon.`
        : 'Un appel suivra, au numéro que vous avez donné.'
      return `${capital(offer(scene))} est suivie par **${advisor.name}** (${office.name}). ${call}`
    },
  },
  'finish-task': {
    change: 'finish-task',
    // « en fait » is none, nor « j'ai fait le point avec … »; « tâche terminée » closes no request.
    said: /(?<!\b(?:en|a|au|de|on|il|elle) )\bfaite?s?\b(?=(?: (?:pour|sur|dans))?(?: (?:la|le|l'))?(?: ?(?:demande|offre|tache|dossier))?(?:,? merci)?\W*$)|\btaches? (?:est |sont )?(?:terminee?s?|finie?s?|close?s?|ok)\b/,
    decides: finishTask,
    answer: taskAnswer,
    owner: tellTaskDone,
  },
  release: {
    change: 'release',
    said: /(?<!\b(?:me|se|nous) )\b(?:rend(?:s|re)?|liber(?:e|er)|relach(?:e|er)|laiss(?:e|er)(?=(?: la)?\W*$))\b/,
    sets: ({ facts }) => ({
      advisor: null,
      claimedAt: null,
      handoff: { heardAt: null, question: null, waitingSince: facts.now.toISOString() },
    }),
    answer: (scene) => `Vous avez rendu ${ref(scene)} : elle est de nouveau à prendre dans votre bureau.`,
    owner: wasYours(() => 'l’a rendue'),
    next: isToTake('a rendu'),
    artisan: (scene) => `${me(scene)} ne suit plus ${offer(scene)} ; un autre conseiller va la reprendre.`,
  },
  reassign: {
    change: 'reassign',
    said: /\b(?:confi(?:e|er)|transfer(?:e|er)|attribu(?:e|er)|donn(?:e|er)(?=(?: la)?\W*$)|pass(?:e|er))\b/,
    needs: toWhom,
    decides: reassigned,
    answer: (scene, after) => `${ref(scene)} est maintenant confiée à ${holderOf(scene, after)}.`,
    owner: wasYours((scene, after) => `l’a confiée à ${holderOf(scene, after)}`),
    next: tellHolder,
    artisan: (scene, after) =>
      `${capital(offer(scene))} est maintenant suivie par ${holderOf(scene, after)}.`,
  },
  activate: {
    change: 'activate',
    // « j'ai eu Mme Martin » is a call too.
    said: /\b(?:appele|contacte|en cours|joint)\b|\bj'ai (?:bien |enfin )?eu (?=(?:l'artisan|l[ea] (?:patron|client|gerant)|m\.|mme|mr|monsieur|madame|quelqu'un)\b|m\. )/,
    sets: heard,
    answer: (scene) => `C’est noté : ${ref(scene)} est en cours.`,
  },
  ask: {
    change: 'ask',
    // « la demande OFF-… » is a thing, « demander OFF-… : … » an order.
    said: /(?<!\b(?:la|une|cette|ma|sa|de|notre) )\b(?:demand(?:e|er)|question)\b/,
    needs: (reference) =>
      `Quelle question ? Écrivez « demander ${reference} : quel est l’horaire du samedi ? ».`,
    sets: ({ facts, argument, request }) => ({
      handoff: {
        heardAt: facts.now.toISOString(),
        question: {
          text: argument,
          slot: slotAskedAbout(request.kind, argument),
          by: facts.staff.advisor.id,
          at: facts.now.toISOString(),
        },
      },
    }),
    answer: ({ request }) =>
      request.handoff.onBehalfOf
        ? 'Question notée : je la poserai quand l’artisan m’écrira.'
        : 'Question envoyée. Je vous préviens dès la réponse.',
    artisan: (scene) =>
      `${me(scene)} vous demande, pour ${offer(scene)} : « ${scene.argument} » ${howToAnswer(scene)}`,
  },
  // « terminer l'échange OFF-… » ends no request: its words are looked for before those that do.
  'end-relay': endRelay,
  relay: {
    change: 'relay',
    // « dis-moi si … », « j'ai laissé un message à … » carry nothing to the artisan.
    said: /\b(?:repond(?:s|re|ez)?|ecri(?:s|re|vez)|dites|dis|dire)\b(?!.?(?:moi|nous)\b)|^\W*(?:un )?message\b|\benvo(?:ie|yer|yez)(?:-lui)? un (?:message|mot)\b/,
    needs: (reference) =>
      `Que dois-je lui écrire ? Par exemple « répondre ${reference} : je passe mardi à 14 h ».`,
    decides: ({ facts, request }) =>
      request.handoff.onBehalfOf
        ? { refused: say.notOnTeams(request.reference ?? '', contactOf(request)) }
        : {
            fields: {
              handoff: { heardAt: facts.now.toISOString(), relayedAt: facts.now.toISOString() },
            },
          },
    answer: ({ request }) => `J’envoie votre message à ${request.artisan.name}.`,
    artisan: (scene) =>
      `**${me(scene)}** (${scene.facts.staff.office.name}), pour ${offer(scene)} : « ${scene.argument} » ${howToAnswer(scene)}`,
  },
  finish: {
    change: 'finish',
    said: /\b(?:pourvue?|clo(?:s|re|ture|turer)|termine[er]?|fini[er]?)\b/,
    sets: ({ argument, request }) => ({
      outcome: argument || 'pourvue',
      handoff: { endedFrom: request.state, question: null },
    }),
    answer: (scene, after) => `${ref(scene)} est terminée : ${after.outcome}.`,
    owner: wasYours((_, after) => `l’a close : ${after.outcome}`),
    artisan: (scene) => `${capital(offer(scene))} est close par ${me(scene)}. Merci, et à bientôt.`,
  },
  abandon: {
    change: 'abandon',
    said: /\b(?:abandonn(?:e|er)|class(?:e|er))\b/,
    needs: (reference) => `Pour quel motif ? Écrivez « abandonner ${reference} : » suivi du motif.`,
    sets: ({ argument, request }) => ({
      outcome: argument,
      handoff: { endedFrom: request.state, question: null },
    }),
    answer: (scene, after) =>
      `${ref(scene)} est abandonnée : ${scene.argument}. Elle peut être rouverte ${untilWords(after)} : « restaurer ${after.reference} ».`,
    owner: wasYours(({ argument }) => `l’a abandonnée : ${argument}`),
    artisan: (scene, after) =>
      `${capital(offer(scene))} est close par ${me(scene)} : ${scene.argument}. Vous pouvez la rouvrir ${untilWords(after)} : « rouvrir ${after.reference} ».`,
  },
  accept: {
    change: 'accept',
    said: /\baccept(?:e|er)\b/,
    decides: ({ request }) =>
      request.handoff.proposal
        ? {
            fields: { given: { ...request.given, ...request.handoff.proposal }, handoff: { proposal: null } },
          }
        : { refused: 'Il n’y a pas de changement proposé.' },
    answer: (scene) => `Le changement est repris dans ${ref(scene)}.`,
    artisan: (scene) => `${me(scene)} a accepté votre changement pour ${offer(scene)}.`,
  },
  refuse: {
    change: 'refuse',
    said: /\brefus(?:e|er)\b/,
    decides: ({ request }) =>
      request.handoff.proposal
        ? { fields: { handoff: { proposal: null } } }
        : { refused: 'Il n’y a pas de changement proposé.' },
    answer: (scene) => `Le changement de ${ref(scene)} est refusé.`,
    artisan: (scene) =>
      `${me(scene)} n’a pas repris votre changement pour ${offer(scene)}${scene.argument ? ` : ${scene.argument}` : ''}.`,
  },
  prolong: {
    change: 'prolong',
    said: /\bprolong(?:e|er)\b/,
    sets: ({ facts }) => ({ handoff: { expiresAt: expiryFrom(facts.now) } }),
    answer: (scene, after) => `${ref(scene)} est prolongée ${expiryWords(after.handoff.expiresAt)}.`,
  },
  restore: {
    change: 'restore',
    said: /\b(?:restaur(?:e|er)|rouvr(?:e|ir))\b/,
    decides: ({ facts, request }) =>
      isRestorable(request, facts.now)
        ? { fields: restored(facts.now) }
        : {
            refused: `**${request.reference}** pouvait être rouverte ${untilWords(request)}. L’artisan peut repartir de ses réponses en écrivant « refaire ${request.reference} ».`,
          },
    answer: (scene) => `${ref(scene)} est de nouveau à prendre.`,
    next: isToTake('a rouvert'),
    artisan: (scene) => `${capital(offer(scene))} est rouverte par ${me(scene)}.`,
  },
} as const satisfies Record<string, Act>
export type ActName = keyof typeof acts

/** The answer that an advisor's question is about, where it names one. */
function slotAskedAbout(kind: Kind, question: string): string | null {
  const named = slotNamed(fold(question))
  return named ? slotIn(kind, named) : null
}
