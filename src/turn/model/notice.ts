import type { OutgoingDraft } from '../../domain/outgoing.ts'
import { fold } from '../../french/fold.ts'
import type { Scene } from '../facts.ts'
import type { Outcome } from '../outcome.ts'

/** Told before anything of a conversation goes to a model. @param place whose server it is, in the operator's words */
export const modelNotice = (place: string) =>
  `Pour mieux vous comprendre, je m’aide d’un modèle de langage (${place}) : vos messages lui parviennent, les noms, numéros et adresses que je reconnais y sont masqués. « Sans IA » suffit pour vous en passer.`

/** Whether this conversation is still to be told which server helps. */
export function isToBeTold<S extends Pick<Scene, 'memory' | 'model'>>(
  scene: S,
): scene is S & { model: string } {
  const { memory, model } = scene
  return model !== undefined && memory.modelTold !== model && !memory.withoutModel
}

/** The same for somebody of the staff, before what they are answered. */
export function tellOfModel(scene: Scene, outcome: Outcome): Outcome {
  if (!isToBeTold(scene) || scene.incoming.place.type !== 'personal' || outcome.say.length === 0)
    return outcome
  const notice: OutgoingDraft = { type: 'text', text: modelNotice(scene.model) }
  return { ...outcome, say: [notice, ...outcome.say], memory: { ...outcome.memory, modelTold: scene.model } }
}

const wish =
  /^\W*(?:(?:je (?:veux|prefere|souhaite)|continu\w+|on fait) )?(?:(sans|pas d[e']|plus d[e'])|avec) ?(?:l'|d')?(?:ia|intelligence artificielle|modele de langage)\W*$/

/** « sans IA », « avec IA »: whether a model may read this conversation; undefined where nothing is said of it. */
export function modelWish(text: string): 'with' | 'without' | undefined {
  const match = wish.exec(fold(text))
  return match ? (match[1] ? 'without' : 'with') : undefined
}

export const withoutModel =
  'D’accord, je me passe du modèle de langage dans notre conversation. « Avec IA » le rappelle.'
export const withModel = 'D’accord, le modèle de langage m’aide de nouveau.'
