import OpenAI, { APIError } from 'openai'
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions'
import { z } from 'zod'
import type { Prompt } from '../../prompts/prompt.ts'
import { type Answer, type Ask, type Asking, deadlineMs, type NoAnswer } from './answer.ts'
import { createBreaker, type Rest } from './breaker.ts'
import { createBudget } from './budget.ts'
import { createKept } from './kept.ts'
import { completionKey, messagesFor, responseFormat } from './messages.ts'
import { fetchSmall, TooMuch } from './small-body.ts'

/** A server that speaks OpenAI's chat completions: OpenAI, Azure OpenAI, Mistral, vLLM, Ollama. */
export interface Server {
  apiKey: string
  baseUrl: string
  model: string
}

export interface LlmParts extends Server {
  /** Requests a day. */
  dailyCalls: number
  /** What became of each question: for figures, without anybody's words. */
  asked?: (what: { prompt: string; outcome: 'answered' | 'kept' | NoAnswer; ms: number }) => void
  deadlineMs?: number
  rest?: Rest
  now?: () => number
}

/** Questions at once. Turns in progress are four: two of them always go on without waiting for a server. */
const atOnce = 2
/** Before the second try, where the server was only out of breath. */
const breathMs = 250

/** Whatever a server sends, this is all that is read of it. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
})

/** What one request came to: a value, something to mend, or why not, and whether to try again. */
type Tried<O> =
  | { value: O; text: string }
  | { why: NoAnswer; again: boolean }
  | { why: 'wrong'; again: true; text: string; objection: string }

/**
 * Asks a model over HTTP, with openai's own client. A question makes at most two requests: the second where the first
 * failed in passing, or where its answer has to be mended. No parameters beside the schema are sent: which ones a
 * server takes differs from model to model.
 */
export function createLlm(parts: LlmParts): Ask {
  const { model, asked, now = () => performance.timeOrigin + performance.now() } = parts
  const patience = parts.deadlineMs ?? deadlineMs
  const client = new OpenAI({
    apiKey: parts.apiKey,
    baseURL: parts.baseUrl,
    // What the environment holds for other programs is not meant for this one.
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: patience,
    logLevel: 'off',
    fetch: fetchSmall,
  })
  const breaker = createBreaker(parts.rest ?? { after: 5, ms: 60_000 }, now)
  const budget = createBudget(parts.dailyCalls, now)
  const kept = createKept()
  let running = 0

  async function request<I, O>(
    prompt: Prompt<I, O>,
    messages: ChatCompletionMessageParam[],
    signal: AbortSignal,
    objection: Asking<O>['objection'],
  ): Promise<Tried<O>> {
    try {
      const format = responseFormat(prompt)
      const sent: unknown = await client.chat.completions.create(
        { model, messages, response_format: format },
        { signal },
      )
      return readCompletion(sent, prompt, objection)
    } catch (error) {
      return failure(error, signal)
    }
  }

  async function answer<I, O>(
    prompt: Prompt<I, O>,
    input: I,
    signal: AbortSignal,
    objection: Asking<O>['objection'],
  ): Promise<Tried<O>> {
    const messages = messagesFor(prompt, input)
    const first = await request(prompt, messages, signal, objection)
    if ('value' in first || !first.again || !budget.take()) return first
    if (!('text' in first)) await pause(breathMs, signal)
    else
      messages.push(
        { role: 'assistant', content: first.text.slice(0, 4_000) },
        { role: 'user', content: `${first.objection} Réponds par le seul objet JSON demandé, corrigé.` },
      )
    return signal.aborted ? { why: 'late', again: false } : request(prompt, messages, signal, objection)
  }

  return async function ask<I, O>(
    prompt: Prompt<I, O>,
    input: I,
    asking: Asking<O> = {},
  ): Promise<Answer<O>> {
    const began = performance.now()
    const tell = (outcome: 'answered' | 'kept' | NoAnswer) =>
      asked?.({ prompt: prompt.id, outcome, ms: performance.now() - began })
    const none = (why: NoAnswer) => {
      tell(why)
      return { ok: false as const, why }
    }
    const key = completionKey(model, prompt, input)
    const before = prompt.output.safeParse(parsedJson((await kept.get(key)) ?? ''))
    if (before.success) {
      tell('kept')
      return { ok: true, value: before.data }
    }
    if (breaker.resting()) return none('resting')
    if (running >= atOnce) return none('busy')
    if (!budget.take()) return none('spent')
    running += 1
    const signal = AbortSignal.any([AbortSignal.timeout(patience), ...(asking.signal ? [asking.signal] : [])])
    try {
      // A client that does not let go when it is told to is not waited for either.
      const tried = await Promise.race([answer(prompt, input, signal, asking.objection), lateAt<O>(signal)])
      if ('value' in tried) {
        breaker.worked()
        await kept.set(key, tried.text)
        tell('answered')
        return { ok: true, value: tried.value }
      }
      if (tried.why === 'late' || tried.why === 'down') breaker.failed()
      else breaker.worked()
      return none(tried.why)
    } finally {
      running -= 1
    }
  }
}

function readCompletion<I, O>(
  sent: unknown,
  { output }: Prompt<I, O>,
  objection: Asking<O>['objection'],
): Tried<O> {
  const completion = completionSchema.safeParse(sent).data
  const [choice] = completion?.choices ?? []
  if (!choice) return { why: 'wrong', again: false }
  const { message, finish_reason: end } = choice
  if (message.refusal || end === 'content_filter') return { why: 'refused', again: false }
  if (end === 'length') return { why: 'cut', again: false }
  const text = message.content ?? ''
  const mend = (objection: string) => ({ why: 'wrong', again: true, text, objection }) as const
  const read = output.safeParse(parsedJson(text))
  if (!read.success) return mend('Ta réponse n’a pas la forme demandée.')
  const wrong = objection?.(read.data)
  return wrong === undefined ? { value: read.data, text } : mend(wrong)
}

function failure<O>(error: unknown, signal: AbortSignal): Tried<O> {
  if (signal.aborted) return { why: 'late', again: false }
  if (error instanceof Error && (error instanceof TooMuch || error.cause instanceof TooMuch))
    return { why: 'wrong', again: false }
  // Without a status nobody answered at all.
  const status = error instanceof APIError ? error.status : undefined
  const passing = status === undefined || status === 429 || status >= 500
  return { why: 'down', again: passing }
}

/** What a text says as JSON; undefined for what is none. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function lateAt<O>(signal: AbortSignal): Promise<Tried<O>> {
  return new Promise((resolve) => {
    const end = () => resolve({ why: 'late', again: false })
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}
