import { globSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { fold } from '../../src/french/fold.ts'
import { createLlm, type LlmParts } from '../../src/llm/client.ts'
import { talk } from '../talk.ts'
import { completeOffer } from '../transcripts/play.ts'
import { besideRules, type Differences } from './beside-rules.ts'
import { seeded, startHostileServer } from './hostile-server.ts'
import { type FakeServer, startServer } from './server.ts'
import { type Somebody, somebody } from './somebody.ts'

const place = 'un serveur d’essai'
const [turnsEach, conversationsEach, worlds] = [20, 25, 4]
const servers: FakeServer[] = []
afterAll(() => Promise.all(servers.map((server) => server.stop())))

const textsIn = (pattern: string, field: string) =>
  globSync(pattern).flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => String(JSON.parse(line)[field])),
  )
const corpus = textsIn('test/corpus/*.jsonl', 'text')
const injections = textsIn('test/corpus/llm/injections.jsonl', 'entree')
const wandering = [
  'oh vous savez chez nous c’est un peu tout le monde qui fait tout alors faut voir au cas par cas',
  'bah quelqu’un qui reste longtemps et qui s’entend bien avec les anciens',
  'on est ouverts le dimanche aussi mais on tourne, ma sœur elle est là le samedi et moi le reste',
  'ça dépend de la personne franchement, si elle est bien on s’arrange toujours entre nous',
  'bon alors moi ce que je veux c’est un cdi, enfin voilà, pas d’histoires, 39 heures et puis le smic au début',
]
const short = ['oui', 'non', 'Je valide', 'passer', 'retour', 'je cherche un coiffeur', 'mets 2150']
const openings = [
  [
    'bonjour',
    'je cherche un boulanger',
    'CDI 39 h en journée, 2 100 € brut, dès janvier',
    'oui',
    'passer',
    'Dunkerque, 06 12 34 56 78',
  ],
  ['bonjour', 'je voudrais prendre un apprenti coiffeur'],
  ['bonjour', 'je cherche un maçon'],
]

/** The real client, with a server that is never left alone and never waited for long. */
const askAt = ({ baseUrl }: FakeServer, parts: Partial<LlmParts>) =>
  createLlm({
    apiKey: 'clé',
    model: 'hostile',
    dailyCalls: 100_000,
    baseUrl,
    deadlineMs: 300,
    rest: { after: Number.POSITIVE_INFINITY, ms: 0 },
    ...parts,
  })

async function holdConversation(
  world: Awaited<ReturnType<typeof talk>>,
  random: () => number,
  { name, sayings }: Somebody,
): Promise<Differences[]> {
  const from = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const opening = from(openings)
  const found: Differences[] = []
  const say = besideRules(world, place, name)
  for (let turn = 0; turn < turnsEach; turn++) {
    const dice = random()
    const some =
      dice < 0.2 ? sayings : dice < 0.35 ? wandering : dice < 0.45 ? short : dice < 0.55 ? injections : corpus
    // Whoever rambles on gives the rules less to read, and the model more to play with.
    const tail = random() < 0.25 ? `. ${from(wandering)}` : ''
    found.push(await say(opening[turn] ?? from(some) + tail))
  }
  return found
}

describe.concurrent('a model that answers whatever it likes', () => {
  it(`gets nothing stored in ${turnsEach * conversationsEach * worlds} turns that the person did not say, and learns nobody’s name`, {
    timeout: 120_000,
  }, async () => {
    const people: Somebody[] = []
    const outcomes: Record<string, number> = {}
    const hostile = await Promise.all(
      Array.from({ length: worlds }, (_, index) => startHostileServer(index + 1)),
    )
    servers.push(...hostile)
    const found = await Promise.all(
      hostile.map(async (server, index) => {
        const random = seeded(1_000 + index)
        const asked: LlmParts['asked'] = ({ outcome }) => {
          outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
        }
        const world = await talk({ model: { mode: 'on', place, ask: askAt(server, { asked }) } })
        const differences: Differences[] = []
        for (let one = 0; one < conversationsEach; one++) {
          const who = somebody(random)
          people.push(who)
          differences.push(...(await holdConversation(world, random, who)))
        }
        return differences
      }),
    )
    const differences = found.flat()
    expect(differences).toHaveLength(2_000)
    expect(differences.flatMap(({ wrong }) => wrong)).toEqual([])

    // What it says is not simply thrown away: it has been asked, has answered, and has been of use.
    expect(Object.keys(outcomes)).toEqual(
      expect.arrayContaining(['answered', 'late', 'wrong', 'down', 'cut', 'refused']),
    )
    expect(outcomes.answered).toBeGreaterThan(200)
    expect(differences.some(({ worded }) => worded)).toBe(true)

    const bodies = hostile.flatMap((server) => server.bodies).map(fold)
    const leaks = people
      .flatMap(({ secrets }) => secrets)
      .filter((secret) => bodies.some((body) => body.includes(fold(secret))))
    expect(leaks).toEqual([])
  })

  it('has every turn answered while the server is still silent, with the deadline of the bot itself', async () => {
    const open: ServerResponse[] = []
    const server = await startServer((_, response) => {
      open.push(response)
    })
    servers.push(server)
    const held = await Promise.all(
      ['Zoé', 'Léa'].map(async (name) => {
        const ask = askAt(server, { deadlineMs: 5_000 })
        const world = await talk({ model: { mode: 'on', place, ask } })
        await completeOffer(world.artisan(name))
        return world.artisan(name).says('mets 2150')
      }),
    )
    for (const { text } of held) expect(text).toMatch(/2 150 € brut/)
    expect(open.map((response) => response.writableEnded)).toEqual(open.map(() => false))
    expect(open.length).toBeGreaterThan(0)
  })
})
