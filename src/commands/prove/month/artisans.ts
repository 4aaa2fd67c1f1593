import { type Faults, fault } from '../../../sandbox/faults.ts'
import type { Person } from '../../../sandbox/people.ts'
import type { Step } from './calendar.ts'
import type { Case } from './records-view.ts'
import type { Voices } from './voices.ts'

const trades = ['boulanger', 'maçon', 'couvreur', 'plombier', 'boucher', 'carreleur', 'fleuriste']
const day = 86_400_000
/** How long somebody who blocked the bot stays away. */
const sulk = 3 * day

/** Likelihoods at one moment of the day. */
const likely = {
  /** Somebody who was asked something answers. */
  answers: 0.12,
  /** Somebody to whom an advisor wrote writes back. */
  writesBack: 0.03,
  /** Somebody whose offer ends soon has it prolonged. */
  prolongs: 0.01,
  /** One of all does one of the other things. */
  stirs: 0.3,
}

/** The artisans: they hand offers over, answer, change their minds, withdraw, find somebody, block the bot and come back. */
export function createArtisans({
  artisans,
  voices,
  faults,
  random,
}: {
  artisans: readonly Person[]
  voices: Voices
  faults: Faults
  random: () => number
}) {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const blocked = new Map<string, number>()
  let handedOver = 0

  /** In one breath where it is entrusted, with some answers apart, or question by question. */
  function offer(number: number, again: boolean): string[] {
    const firm = `Maison Fictive ${number}, 06 12 34 56 78`
    const town = pick(['Dunkerque', 'Bergues'])
    const entrusted = random() < 0.7
    const wanted = `je cherche un ${pick(trades)}, CDI 35 h en journée, 2 100 € brut par mois, dès que possible, à ${town}`
    const beginner = 'débutant accepté'
    const signed = [entrusted ? 'oui' : 'non', 'Je valide']
    if (!again && random() < 0.2) return [wanted, beginner, 'passer', firm, ...signed]
    if (!entrusted) return [`${firm} : ${wanted}, ${beginner}`, 'passer', ...signed]
    const rest = 'tâches : accueil et entretien, offre confiée à France Travail'
    return [`${firm} : ${wanted}, ${beginner}, ${rest}`, 'Je valide']
  }

  async function stir(one: Case, person: Person): Promise<void> {
    const { reference } = one
    const does = pick(['changes', 'changes', 'asks', 'withdraws', 'finds', 'reopens'])
    if (does === 'changes')
      return voices.says(
        person,
        `finalement ${pick([2_150, 2_200, 2_300])} € brut par mois pour ${reference}`,
      )
    if (does === 'asks') return voices.says(person, 'où en est mon offre ?')
    if (does === 'withdraws') return voices.says(person, `retirer ${reference}`, 'oui, retirer')
    if (does === 'finds') return voices.says(person, `j’ai trouvé pour ${reference}`, 'Bouche à oreille')
    if (does === 'reopens')
      return voices.says(person, `retirer ${reference}`, 'oui, retirer', `rouvrir ${reference}`)
  }

  return {
    /** The next of them hands an offer over. Once all have, the first ones have another. */
    async handsOver(): Promise<void> {
      const number = handedOver++
      const person = artisans[number % artisans.length]
      if (person) await voices.says(person, ...offer(number, number >= artisans.length))
    },

    /** Whoever has a reason to write does, or not yet. */
    async write(cases: readonly Case[], { at }: Step): Promise<void> {
      for (const [object, until] of blocked) {
        const person = artisans.find((one) => one.object === object)
        if (!person || until > at) continue
        blocked.delete(object)
        faults.lift(voices.chat(person))
        await voices.says(person, 'bonjour')
      }
      const reachable = cases.flatMap((one) => {
        const person = artisans.find(({ object }) => object === one.artisan)
        return person && !blocked.has(person.object) ? [{ one, person }] : []
      })
      const replies = reachable.map(({ one, person }) => {
        if (one.asked && random() < likely.answers)
          return voices.says(person, pick(['de 8 h à 12 h', 'oui', 'ce n’est pas nécessaire']))
        if (one.relayed && random() < likely.writesBack)
          return voices.says(person, pick(['d’accord, à demain', 'merci, c’est noté']))
        const ends = one.reminded.some((key) => key.startsWith('remind-expiry'))
        if (ends && random() < likely.prolongs) return voices.says(person, `prolonger ${one.reference}`)
        return undefined
      })
      const [stirring] = random() < likely.stirs && reachable.length > 0 ? [pick(reachable)] : []
      if (stirring) {
        if (random() < 0.1) {
          blocked.set(stirring.person.object, at + sulk)
          faults.always(voices.chat(stirring.person), fault.blocked)
        } else await stir(stirring.one, stirring.person)
      }
      await Promise.all(replies)
    },
  }
}
export type Artisans = ReturnType<typeof createArtisans>
