import { setTimeout as rest } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { startBot } from '../src/compose.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { openStore } from '../src/records/open.ts'
import { complete, startServer } from './llm/server.ts'
import { Loopback } from './teams/loopback.ts'

it('a bot with a language model says so first, and labels in Teams what it wrote', async () => {
  const connector = new Loopback()
  await connector.start()
  const server = await startServer(({ prompt, input }, response) =>
    complete(
      response,
      prompt === 'polish'
        ? { text: String(input.template).replace('recrute', 'vous attend ! Nous cherchons') }
        : { slots: [], commands: [] },
    ),
  )
  const store = await openStore('file::memory:')
  const config = readConfig({
    PORT: '0',
    SANDBOX: 'off',
    LLM_MODE: 'on',
    OPENAI_API_KEY: 'clé-secrète',
    OPENAI_MODEL: 'petit',
    OPENAI_BASE_URL: server.baseUrl,
    LLM_NOTICE: 'un serveur d’essai',
  })
  const bot = await startBot({ config, store, log: createLog('silent'), pace: 50 })
  onTestFinished(async () => {
    await bot.stop()
    await store.close()
    await server.stop()
    connector.stop()
  })
  /** Everything that was shown since, once a pattern stands in it. */
  const says = async (text: string, expected: RegExp) => {
    const before = connector.requests.length
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `in-${before}-${text.length}`,
        channelId: 'msteams',
        serviceUrl: connector.url,
        conversation: { id: 'a:zoe', conversationType: 'personal' },
        from: { id: '29:zoe', name: 'Zoé Vandewalle', aadObjectId: '00000000-0000-4000-8000-00000000aaaa' },
        recipient: { id: '28:compagnon', name: 'Compagnon' },
        text,
      }),
    })
    expect(response.status).toBe(200)
    for (let waits = 0; waits < 300; waits++) {
      const bodies = connector.requests.slice(before).map(({ body }) => body as Record<string, unknown>)
      if (expected.test(JSON.stringify(bodies).replace(/[\u00a0\u202f]/g, ' '))) return bodies
      await rest(20)
    }
    throw new Error(`nothing like ${expected} after « ${text} »`)
  }
  await says('bonjour', /modèle de langage \(un serveur d’essai\)/)
  expect(server.bodies).toEqual([])
  await says('je cherche un boulanger, CDI 39 h en journée, 2 100 € brut, dès janvier', /débutant/)
  await says('oui', /quotidien/)
  await says('passer', /entreprise/)
  const shown = await says('Boulangerie Au Bon Grain, Dunkerque, 06 12 34 56 78', /confiée/)
  expect(shown.find(({ attachments }) => attachments)).toMatchObject({
    entities: [{ type: 'https://schema.org/Message', additionalType: ['AIGeneratedContent'] }],
    channelData: { feedbackLoopEnabled: true },
  })
  expect(JSON.stringify(shown)).toMatch(/rédigé avec une IA.*vous attend/)
  expect(server.bodies.join()).not.toMatch(/Bon Grain|Vandewalle|06 12/)
  const metrics = await (await fetch(`${bot.url}/metrics`)).text()
  expect(metrics).toMatch(/^compagnon_model_questions_total{prompt="polish",outcome="answered"} 1$/m)
  expect(metrics).not.toContain('clé-secrète')
}, 30_000)
