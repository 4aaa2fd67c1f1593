import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { prompts } from '../prompts/index.ts'
import { responseFormat } from '../src/llm/messages.ts'

describe.each(prompts.map((prompt) => [prompt.id, prompt] as const))('the prompt « %s »', (_, prompt) => {
  it('has examples that fit its own schemas', () => {
    for (const { input, output } of prompt.examples) {
      expect((prompt.input as z.ZodType).parse(input)).toEqual(input)
      expect((prompt.output as z.ZodType).parse(output)).toEqual(output)
    }
    expect(prompt.examples.length).toBeGreaterThan(0)
  })

  it('asks for a form that servers take: every key required, none besides', () => {
    const objects: unknown[] = []
    JSON.stringify(responseFormat(prompt as Parameters<typeof responseFormat>[0]), (_, value) => {
      if (value?.type === 'object')
        objects.push([Object.keys(value.properties), value.required, value.additionalProperties])
      return value
    })
    for (const [keys, required, besides] of objects as [string[], string[], boolean][]) {
      expect(required).toEqual(keys)
      expect(besides).toBe(false)
    }
    expect(objects.length).toBeGreaterThan(0)
  })
})

it('words that change get a new version, because completions are kept under it', () => {
  const digests = prompts.map(({ id, version, instructions, examples }) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([instructions, examples]))
      .digest('hex')
    return `${id}@${version} ${digest.slice(0, 12)}`
  })
  expect(digests).toMatchInlineSnapshot(`
    [
      "understand@1 f15ce03cc06c",
      "polish@2 5c8b65d27f73",
      "translate@1 ab653b019ea9",
    ]
  `)
})
