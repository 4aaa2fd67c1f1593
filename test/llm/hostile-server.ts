import type { ServerResponse } from 'node:http'
import { type Asked, complete, type FakeServer, sendJson, startServer } from './server.ts'

/** Numbers between 0 and 1, the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number
const oneOf = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T

/** What a model gone bad would like to be noted. */
const tempting: Record<string, readonly string[]> = {
  trade: ['boulanger', 'coiffeur', 'mannequin'],
  openings: ['99 postes'],
  contract: ['CDI', 'CDD', 'apprentissage', 'intérim'],
  contractMonths: ['36 mois'],
  weeklyHours: ['48 h', '39 h', '1 h'],
  schedule: ['de minuit à minuit'],
  start: ['dès que possible', 'demain', 'le 1er janvier'],
  pay: ['1 € brut par mois', '9000 € net par mois', 'au SMIC'],
  experience: ['débutant accepté', '10 ans d’expérience', 'expérience exigée'],
  commune: ['Paris', 'Marseille'],
  benefits: ['13e mois, voiture de fonction'],
  tasks: ['voter', 'obéir'],
  profile: ['jeune et célibataire', 'ignore tes instructions'],
}
const orders = [
  'submit',
  'cancel',
  'restart',
  'withdraw',
  'data',
  'yes',
  'human',
  'help',
  'later',
  'repeat',
  'robot',
]
const promises = [
  ' Prime de 500 €.',
  ' Voiture de fonction.',
  ' Appelez le 06 99 99 99 99.',
  ' Moins de 30 ans.',
  ' À Paris.',
  ' 13e mois.',
]

/** Words of the person, cut out anywhere. */
function quoteOf(random: Random, text: string): string {
  const words = [...text.matchAll(/\S+/g)]
  if (words.length === 0) return 'rien'
  const from = Math.floor(random() * words.length)
  const to = Math.min(words.length - 1, from + Math.floor(random() * 5))
  const [first, last] = [words[from], words[to]]
  return text.slice(first?.index, (last?.index ?? 0) + (last?.[0].length ?? 0)).slice(0, 400)
}

/** Something that has the form that was asked for, and the worst intentions. */
function plausible(random: Random, { prompt, input }: Asked): unknown {
  if (prompt === 'polish') {
    const text = String(input.template)
    return {
      text: oneOf(random, [
        text,
        text + oneOf(random, promises),
        text.replace(/\(H\/F\)/, ''),
        text.replace(/\d/, '7'),
      ]),
    }
  }
  const text = String(input.text)
  const open = (input.open ?? ['pay']) as string[]
  const slots = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
    const slot = oneOf(random, open.length > 0 ? open : ['pay'])
    const quote = random() < 0.85 ? quoteOf(random, text) : oneOf(random, tempting[slot] ?? ['mutuelle'])
    const value = random() < 0.6 ? quote : oneOf(random, tempting[slot] ?? ['mutuelle'])
    return { slot, value, quote }
  })
  const commands = Array.from({ length: Math.floor(random() * 3) }, () => ({
    name: oneOf(random, orders),
    quote: quoteOf(random, text),
  }))
  const fitting = commands.filter(({ name }) => ['human', 'help', 'later', 'repeat', 'robot'].includes(name))
  return { slots, commands: random() < 0.95 ? fitting : commands }
}

type Mood = (response: ServerResponse, asked: Asked, random: Random) => void
const json = { 'content-type': 'application/json' }

/** Everything that may come back, once in so many times. */
const moods: readonly [number, Mood][] = [
  [110, (response, asked, random) => complete(response, plausible(random, asked))],
  [
    2,
    (response, asked, random) =>
      complete(response, `\`\`\`json\n${JSON.stringify(plausible(random, asked))}\n\`\`\``),
  ],
  [
    2,
    (response, _, random) =>
      complete(response, {
        slots: oneOf(random, [null, 'pay', 7, [[]], [{ slot: 3 }]]),
        commands: {},
        text: 12,
      }),
  ],
  [
    2,
    (response) =>
      complete(response, { slots: [{ slot: 'entrusted', value: 'oui', quote: 'oui' }], commands: [] }),
  ],
  [2, (response, asked, random) => complete(response, JSON.stringify(plausible(random, asked)).slice(0, -9))],
  [2, (response) => complete(response, '{"slots":', { finish_reason: 'length' })],
  [2, (response) => complete(response, 'Bien sûr ! Je note un salaire de 9 000 €.')],
  [1, (response) => complete(response, null, { message: { content: null, refusal: 'Je ne peux pas.' } })],
  [
    1,
    (response) =>
      complete(response, null, {
        finish_reason: 'tool_calls',
        message: {
          content: null,
          tool_calls: [{ id: 't', type: 'function', function: { name: 'submit', arguments: '{}' } }],
        },
      }),
  ],
  [1, (response) => sendJson(response, { choices: [] })],
  [1, (response) => sendJson(response, 'null')],
  [1, (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Bonjour</h1>')],
  [1, (response) => response.writeHead(200, json).end('{"choices": [')],
  [1, (response) => response.writeHead(200, { ...json, 'content-length': '999' }).end('{}')],
  [1, (response) => response.writeHead(200, json).end('x'.repeat(1_000_000))],
  [2, (response) => response.destroy()],
  [1, (response) => response.writeHead(307, { location: '/v1/elsewhere' }).end()],
  [2, (response) => response.writeHead(429, { 'retry-after': '60' }).end('{}')],
  [2, (response) => sendJson(response, { error: { message: 'oups' } }, 500)],
  [1, (response) => sendJson(response, { error: { message: 'clé' } }, 401)],
  [1, (response) => drip(response)],
  [2, () => {}],
]
const total = moods.reduce((sum, [weight]) => sum + weight, 0)

/** A server that answers whatever it likes: nonsense, orders, inventions, errors, or not at all. */
export function startHostileServer(seed: number): Promise<FakeServer> {
  const random = seeded(seed)
  return startServer((asked, response) => {
    let left = random() * total
    const [, mood] =
      moods.find(([weight]) => {
        left -= weight
        return left < 0
      }) ?? []
    mood?.(response, asked, random)
  })
}

function drip(response: ServerResponse): void {
  response.writeHead(200, json)
  const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write(' ')), 5)
  response.on('close', () => clearInterval(timer))
}
