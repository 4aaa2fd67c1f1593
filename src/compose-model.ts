import type { ModelConfig } from './config.ts'
import type { Metrics } from './health.ts'
import type { Log } from './log.ts'
import type { ModelParts } from './turn/model/model.ts'

/** The language model of the settings, with its figures. The client is loaded only where there is one. */
export async function composeModel(config: ModelConfig, metrics: Metrics, log: Log): Promise<ModelParts> {
  const { createLlm } = await import('./llm/client.ts')
  const { mode, place, ...server } = config
  return {
    mode,
    place,
    ask: createLlm({
      ...server,
      asked: ({ prompt, outcome, ms }) => {
        metrics.modelAsked.inc({ prompt, outcome })
        if (outcome !== 'answered' && outcome !== 'kept') log.warn('model-of-no-help', { why: outcome, ms })
      },
    }),
    compared: ({ agreed, differing, added, dropped }) => {
      for (const [verdict, count] of Object.entries({ agreed, differing, added, dropped }))
        metrics.modelProposed.inc({ verdict }, count)
      if (mode === 'shadow') log.info('model-compared', { agreed, differing, added, dropped })
    },
  }
}
