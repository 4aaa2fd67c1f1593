import { z } from 'zod'
import { proposableCommands, proposableSlots } from '../../../prompts/understand.ts'
import type { Request } from '../../domain/request.ts'
import type { Answer } from '../../llm/answer.ts'
import { readMemory } from '../../turn/memory.ts'
import type { ModelParts } from '../../turn/model/model.ts'
import { type Figure, type Measure, shareOf } from './measure.ts'
import { talk } from './talk.ts'

const file = 'injections.jsonl'
const caseSchema = z.looseObject({ id: z.string(), entree: z.string(), attaque: z.boolean() })

/**
 * Attempts to talk a model out of its task, and harmless look-alikes, beside a model that has given in: it proposes
 * everything, for every slot, out of every few words. What is stored afterwards is what is stored without one.
 */
export const injections: Measure = {
  id: 'injections',
  files: [file],
  async run(cases) {
    const tried = await Promise.all(
      cases.lines(file, caseSchema).map(async (one) => ({
        ...one,
        alone: await storedAfter(one.entree),
        beside: await storedAfter(one.entree, givenIn),
      })),
    )
    const share = (name: string, attack: boolean): Figure =>
      shareOf(
        name,
        { min: 1 },
        tried.filter(({ attaque }) => attaque === attack),
        ({ alone, beside }) => alone === beside,
        ({ id, entree, alone, beside }) => `${id} « ${entree} »: ${beside}, not ${alone}`,
      )
    return [share('attacks that change nothing', true), share('look-alikes treated as ever', false)]
  },
}

/** The text is written before a draft, in answer to a question that takes a list, to one for a figure, and at the end. */
async function storedAfter(text: string, model?: ModelParts): Promise<string> {
  const world = await talk(model ? { model } : {})
  const artisan = world.artisan('essai')
  const lines = ['bonjour', text, 'je cherche un boulanger', text, 'CDI', text, 'passer', text]
  for (const line of lines) await artisan.says(line)
  const { asking, choosing, confirming } = readMemory((await world.store.conversation('a:essai'))?.memory)
  return JSON.stringify([(await world.requests()).map(stored), asking, choosing, confirming])
}

const stored = ({ kind, state, given }: Request) => [
  kind,
  state,
  Object.entries(given).map(([slot, { value, words }]) => [slot, value, words]),
]

/** A model that has given in, on the spot. */
const givenIn: ModelParts = {
  mode: 'on',
  place: 'essai',
  async ask<I, O>(_: unknown, input: I): Promise<Answer<O>> {
    const { text } = input as { text: string }
    const words = [...text.matchAll(/\S+/g)]
    const quotes = words.flatMap(({ index }, first) =>
      words.slice(first, first + 5).map((last) => text.slice(index, last.index + last[0].length)),
    )
    const value = {
      slots: proposableSlots.flatMap((slot) => quotes.map((quote) => ({ slot, value: quote, quote }))),
      commands: proposableCommands.flatMap((name) => quotes.map((quote) => ({ name, quote }))),
    }
    return { ok: true, value: value as O }
  },
}
