import { polishPrompt } from '../../../prompts/polish.ts'
import type { Prompt } from '../../../prompts/prompt.ts'
import { translatePrompt } from '../../../prompts/translate.ts'
import { type ProposableSlot, proposableSlots } from '../../../prompts/understand.ts'
import { staffOf } from '../../domain/convention.ts'
import { parisDate } from '../../domain/paris-time.ts'
import type { Request } from '../../domain/request.ts'
import { nextAt, question } from '../../flow/advance.ts'
import { type Answer, type Ask, type Asking, deadlineMs } from '../../llm/answer.ts'
import { recapCard } from '../artisan/recap.ts'
import type { Scene } from '../facts.ts'
import type { Outcome } from '../outcome.ts'
import type { StaffWish } from '../staff/read.ts'
import { answersOf, dialogOf, textsOf } from '../subject.ts'
import type { Situation, Understanding } from '../understand.ts'
import { type Proposals, together, type Weighed, weigh } from './evidence.ts'
import { wrongInWording } from './fact-lock.ts'
import { neutralPhrases, neutralWords } from './neutral-words.ts'
import { type Disguise, disguise } from './placeholders.ts'
import { longestSent, proposalsFor } from './proposals.ts'
import { compiled } from './translate.ts'
import { factsOf, keyOf, wordingName, wordingOf } from './wording.ts'
import { isWorthAsking } from './worth-asking.ts'

/** A language model beside the rules. */
export interface ModelParts {
  ask: Ask
  /** `shadow` asks and compares, and changes nothing. */
  mode: 'shadow' | 'on'
  /** Whose server it is, as people are told. */
  place: string
  /** How the proposals for one message compare with what the rules read in it: counts, and nobody's words. */
  compared?: (counts: Pick<Weighed, 'agreed' | 'differing' | 'dropped'> & { added: number }) => void
}

/** The message of an artisan, and the moment in which it is read. */
export interface Moment {
  scene: Scene
  text: string
  situation: Situation
  draft: Request | undefined
}

/** What one turn asks of a model. Every call gives what the rules alone make of it where the model is of no help. */
export interface TurnModel {
  understood(moment: Moment, rules: Understanding): Promise<Understanding>
  /** The outcome with the text of an offer that is shown to be read again, in better words. */
  worded(scene: Scene, outcome: Outcome): Promise<Outcome>
  /** What a question of the staff asks for that the rules did not understand. */
  translated(scene: Scene, text: string): Promise<StaffWish | undefined>
}

/**
 * A model for the length of one turn: all its questions share one deadline, and each is asked once, however often the
 * turn is run again.
 */
export function modelForTurn({ ask: askServer, mode, place, compared }: ModelParts): TurnModel {
  let proposed: Promise<Proposals | undefined> | undefined
  let ends: AbortSignal | undefined
  const answers = new Map<string, Promise<Answer<unknown>>>()
  const ask: Ask = <I, O>(prompt: Prompt<I, O>, input: I, asking?: Asking<O>) => {
    ends ??= AbortSignal.timeout(deadlineMs)
    const answer = answers.get(prompt.id) ?? askServer(prompt, input, { ...asking, signal: ends })
    answers.set(prompt.id, answer)
    return answer as Promise<Answer<O>>
  }
  /** Only what was announced is sent, and to the server that was named. */
  const mayRead = ({ memory, incoming }: Scene) =>
    memory.modelTold === place && !memory.withoutModel && incoming.place.type === 'personal'

  function propose({ scene, text, situation, draft }: Moment, open: ProposableSlot[]) {
    const { asking, clock } = situation
    const asked = draft && asking ? question(dialogOf(draft), asking, draft.given).text : null
    return proposalsFor(ask, { text, asked, open, today: clock.today }, hide(scene, draft))
  }

  return {
    async understood(moment, rules) {
      const { scene, text, situation, draft } = moment
      const { confirming, choosing } = scene.memory
      const open = openSlots(draft, rules)
      const begun = draft !== undefined || Object.keys(rules.answers).length > 0
      if (!mayRead(scene) || confirming || choosing || !begun || open.length === 0) return rules
      if (!isWorthAsking(text, rules)) return rules
      proposed ??= propose(moment, open)
      const weighing = proposed
        .then((proposals) => {
          if (!proposals) return undefined
          const weighed = weigh(text, proposals, situation, rules, open)
          const { agreed, differing, dropped, answers } = weighed
          compared?.({ agreed, differing, dropped, added: Object.keys(answers).length })
          return weighed
        })
        // Whatever a model says, and whatever it breaks here, the rules alone answer.
        .catch(() => undefined)
      if (mode === 'shadow') return rules
      const weighed = await weighing
      return weighed ? together(rules, weighed) : rules
    },

    async worded(scene, outcome) {
      const changed = outcome.requests.find(({ request }) => isDraftedOffer(request))?.request
      const card = outcome.say.find((one) => one.type === 'card' && one.key === `recap:${changed?.id}`)
      // Whoever presses a button waits for its answer, and that is soon too late.
      const isWritten = scene.incoming.what.type === 'message'
      const may = mayRead(scene) && !outcome.memory.withoutModel
      if (!changed || card?.type !== 'card' || !isWritten || !may) return outcome
      const answers = answersOf(changed)
      if (wordingOf(changed.given, answers) !== undefined) return outcome
      const facts = factsOf(answers)
      const { hide: hidden, restore } = hide(scene, changed)
      const inHiding = {
        kept: facts.kept.map(hidden),
        tasks: facts.tasks.map(hidden),
        said: facts.said.map(hidden),
      }
      const template = hidden(textsOf(changed)[0]?.text ?? '')
      const asking = ask(
        polishPrompt,
        {
          template,
          facts: [...inHiding.tasks, ...inHiding.said],
          words: [...neutralWords, ...neutralPhrases].join(', '),
        },
        { objection: ({ text }) => wrongInWording(text, inHiding) },
      )
      if (mode === 'shadow') return outcome
      const answer = await asking
      const text = answer.ok ? restore(answer.value.text) : ''
      if (text === '' || wrongInWording(text, facts) !== undefined) return outcome
      const wording = {
        value: { of: keyOf(facts), text },
        by: 'model' as const,
        words: '',
        at: nextAt(changed.given),
      }
      const request = { ...changed, given: { ...changed.given, [wordingName]: wording } }
      return {
        ...outcome,
        requests: outcome.requests.map((one) => (one.request === changed ? { ...one, request } : one)),
        say: outcome.say.map((one) => (one === card ? recapCard(request, card.show ?? 'live') : one)),
      }
    },

    async translated(scene, text) {
      if (!mayRead(scene)) return undefined
      const clock = { today: parisDate(scene.now) }
      const { hide: hidden, restore } = hide(scene, undefined)
      const input = { text: hidden(text.slice(0, longestSent)), today: clock.today }
      const asking = ask(translatePrompt, input)
      if (mode === 'shadow') return undefined
      const answer = await asking
      const staff = staffOf(scene.convention, scene.incoming.from.object)
      if (!answer.ok || !staff) return undefined
      return compiled(text, answer.value, restore, { convention: scene.convention, staff, ...clock })
    },
  }
}

/** Whoever may be named in what is sent: the person, their firm, the advisors. */
function hide({ incoming, convention, now }: Scene, draft: Request | undefined): Disguise {
  const firm = draft?.given.firmName?.value
  const people = [
    incoming.from.name,
    ...(draft ? [draft.artisan.name] : []),
    ...convention.offices.flatMap(({ advisors }) => advisors.map(({ name }) => name)),
  ]
  return disguise({ people, firm: typeof firm === 'string' ? firm : null }, { today: parisDate(now) })
}

/** What a model may propose: what the request has and nobody has said. A contract may change its kind, a trade its title. */
function openSlots(draft: Request | undefined, { commands }: Understanding): ProposableSlot[] {
  const kind = draft?.kind ?? commands.find(({ name }) => name === 'start')?.kind ?? 'job-posting'
  const { slots } = dialogOf({ kind })
  const given = draft?.given ?? {}
  const free = { contract: kind === 'job-posting', trade: !given.title?.value }
  return proposableSlots.filter(
    (slot) => slot in slots && given[slot] === undefined && (free[slot as keyof typeof free] ?? true),
  )
}

const isDraftedOffer = ({ state, kind }: Request) => state === 'draft' && kind === 'job-posting'
