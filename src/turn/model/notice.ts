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

const itself =
  "(?:l'|d'|une? |votre |vos |cette |ce |les? |chez )*(?:i\\.?a(?![a-z])\\.?|intelligence artificielle|modeles? de langage|chat ?gpt|openai)"
const against = `(?:sans|(?:pas|plus|non|stop|contre)(?: a| de)?|(?:stop|arret|desactiv|coup|enlev|retir|refus|oppos|supprim)[a-z]*(?:-moi)?(?: d'utiliser| avec| a)?) ?${itself}|n?'?(?:veux|aime|souhaite|voudrais|envoyez|envoie|utilisez?) (?:surtout )?pas(?![a-z])[^.;:!?\\n]{0,40}?${itself}`
const inFavour = `(?:avec|(?:remet|reactiv|rallum)[a-z]*|veux bien(?: de)?) ?${itself}`
const around = `(?:[^a-z]|\\b(?:oui|non|ok|bon|bonjour|bonsoir|salut|merci|svp|stp|s'il (?:te|vous) plait|mais|alors|d'accord|je (?:veux|voudrais|prefere|souhaite|ne|n')?|j'|que ce soit|continue[rz]?|on fait|pour moi|maintenant)(?![a-z]))*`
const wholly = {
  without: new RegExp(`^${around}(?:${against})${around}$`),
  with: new RegExp(`^${around}${inFavour}${around}$`),
}
const partly = new RegExp(`^${around}(?:${against})(?![a-z])|(?:${against})${around}$`)
const named = new RegExp(`(?<![a-z])${itself}`)

/** Whether a message speaks of the model itself: what may be said against it is nothing for it to read. */
export const speaksOfModel = (text: string) => named.test(fold(text))

/**
 * « sans IA », « avec IA »: whether a model may read this conversation; undefined where nothing is said of it. A wish
 * to do without counts beside other words too; `rest` says that there are some.
 */
export function modelWish(text: string): { wish: 'with' | 'without'; rest: boolean } | undefined {
  const said = fold(text)
  if (wholly.with.test(said)) return { wish: 'with', rest: false }
  if (wholly.without.test(said)) return { wish: 'without', rest: false }
  return partly.test(said) ? { wish: 'without', rest: true } : undefined
}

/** The same said by somebody of the staff: it is answered, and what else they wrote is too. */
export function chooseByStaff(scene: Scene, outcome: Outcome): Outcome {
  const { what, place } = scene.incoming
  const said = scene.model && place.type === 'personal' && what.type === 'message' && modelWish(what.text)
  if (!said) return outcome
  const { wish, rest } = said
  const line: OutgoingDraft = { type: 'text', text: wish === 'without' ? withoutModel : withModel }
  return {
    ...(rest ? outcome : { ...outcome, say: [] }),
    say: rest ? [line, ...outcome.say] : [line],
    memory: { ...outcome.memory, withoutModel: wish === 'without' },
  }
}

export const withoutModel =
  'D’accord, je me passe du modèle de langage dans notre conversation. « Avec IA » le rappelle.'
export const withModel = 'D’accord, le modèle de langage m’aide de nouveau.'
