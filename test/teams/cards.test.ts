import * as adaptive from 'adaptivecards'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Card, type CardDraft, cardSchema } from '../../src/domain/outgoing.ts'
import { type AdaptiveCard, largestCard, renderCard } from '../../src/teams/cards.ts'
import { cardSubsetSchema } from './card-subset.ts'

const recap: CardDraft = {
  title: 'Boulanger / Boulangère (H/F)',
  subtitle: 'Offre OFF-K7M2PR',
  facts: [
    { label: 'Contrat', value: 'CDI, 39 h', note: 'vous : « cdi 39h »' },
    { label: 'Horaires', value: '', missing: true },
  ],
  texts: [{ title: 'Le texte de l’offre', text: 'Vous aimez le pain.\nNous aussi.' }],
  actions: [
    {
      title: 'Modifier',
      typed: 'change les horaires',
      data: { do: 'edit', version: 3 },
      form: {
        inputs: [
          { id: 'schedule', label: 'Horaires', multiline: true },
          { id: 'contract', label: 'Contrat', value: 'CDI', choices: [{ title: 'CDI', value: 'CDI' }] },
        ],
        send: 'Enregistrer',
      },
    },
    { title: 'Je valide', typed: 'Je valide', data: { do: 'submit', version: 3 } },
    {
      title: 'Demander',
      typed: 'demander OFF-K7M2PR',
      data: { do: 'ask', version: 3 },
      form: { inputs: [{ id: 'text', label: 'Question' }], send: 'Envoyer' },
    },
  ],
  summary: 'Votre offre de boulanger, à relire.',
}
const render = (draft: CardDraft) => renderCard(cardSchema.parse(draft), seal)
const seal = (data: Record<string, unknown>) => ({ ...data, seal: 'sealed' })
const json = (card: AdaptiveCard) => JSON.stringify(card)
const size = (card: AdaptiveCard) => Buffer.byteLength(json(card))

/** What Microsoft's own renderer finds wrong with a card, on a client that knows cards up to this version. */
function complaints(card: AdaptiveCard, version = adaptive.Versions.v1_4): string[] {
  const context = new adaptive.SerializationContext(version)
  const parsed = new adaptive.AdaptiveCard()
  parsed.parse(card, context)
  const found = parsed.validateProperties().validationEvents.map(({ message }) => message)
  for (let i = 0; i < context.eventCount; i++) found.push(context.getEventAt(i).message)
  return found
}

describe('a card', () => {
  it('shows title, lines with where they come from, texts and the words of its buttons', () => {
    const shown = json(render(recap))
    expect(shown).toContain('Boulanger / Boulangère (H/F)')
    expect(shown).toContain('vous : « cdi 39h »')
    expect(shown).toContain('Vous aimez le pain.\\n\\nNous aussi.')
    expect(shown).toContain('Ou écrivez : « change les horaires », « Je valide », « demander OFF-K7M2PR »')
  })

  it('makes a line that is missing stand out, and says so in words', () => {
    expect(json(render(recap))).toContain('"text":"à compléter","wrap":true,"color":"Attention"')
  })

  it('sends back the sealed data of a button, by Submit where Execute is not known, and inputs from a form only', () => {
    const { actions } = render(recap)
    const pressed = {
      title: 'Je valide',
      data: { do: 'submit', version: 3, seal: 'sealed' },
      associatedInputs: 'none',
    }
    expect(actions?.[1]).toEqual({
      type: 'Action.Execute',
      verb: 'submit',
      ...pressed,
      fallback: { type: 'Action.Submit', ...pressed },
    })
    const sent = { title: 'Enregistrer', data: { do: 'edit', version: 3, seal: 'sealed' } }
    expect(actions?.[0]).toMatchObject({
      type: 'Action.ShowCard',
      title: 'Modifier',
      card: {
        actions: [
          { type: 'Action.Execute', verb: 'edit', ...sent, fallback: { type: 'Action.Submit', ...sent } },
        ],
      },
    })
  })

  it('shows Execute to clients that know it, and Submit with the same data to the others', () => {
    const shown = (version: adaptive.Version) => {
      const card = new adaptive.AdaptiveCard()
      card.parse(render(recap), new adaptive.SerializationContext(version))
      const action = card.getActionAt(1) as adaptive.SubmitAction
      return [action.getJsonTypeName(), action.data]
    }
    const data = { do: 'submit', version: 3, seal: 'sealed' }
    expect(shown(adaptive.Versions.v1_4)).toEqual(['Action.Execute', data])
    expect(shown(adaptive.Versions.v1_3)).toEqual(['Action.Submit', data])
  })

  it('has a label on every input, and its words for whoever sees no card', () => {
    const card = render(recap)
    expect(cardSubsetSchema.parse(card)).toEqual(card)
    expect(card.fallbackText).toMatch(/^Votre offre de boulanger, à relire\. Ou écrivez/)
  })

  it('is nothing that Microsoft’s renderer complains about', () => {
    expect(complaints(render(recap))).toEqual([])
    expect(complaints(render({ title: 'Seule', summary: 'Seule' }))).toEqual([])
    expect(new Set(complaints(render(recap), adaptive.Versions.v1_3))).toEqual(
      new Set(['Unknown action type "Action.Execute". Fallback will be used if present.']),
    )
  })

  it('lets nothing that a person wrote become a link', () => {
    const text = '[cliquez](https://evil.example) <at>Chef</at> ![x](https://evil.example/x.png)'
    const shown = json(render({ ...recap, title: text, facts: [{ label: text, value: text, note: text }] }))
    expect(shown).not.toMatch(/[^\\]\[cliquez/)
    expect(shown).not.toMatch(/[^\\]<at/)
  })
})

describe('a card that is too large', () => {
  it('shortens its long texts and says where to read on', () => {
    const card = render({ ...recap, texts: [{ title: 'Texte', text: 'pain '.repeat(10_000) }] })
    expect(size(card)).toBeLessThanOrEqual(largestCard)
    expect(json(card)).toContain('… (suite : écrivez « détails OFF-K7M2PR »)')
    expect(card.actions).toHaveLength(3)
  })

  it('says how many lines it left out', () => {
    const facts = Array.from({ length: 100 }, (_, i) => ({ label: `Ligne ${i}`, value: 'x'.repeat(200) }))
    expect(json(render({ ...recap, facts }))).toMatch(/et \d+ autres lignes … \(suite/)
  })

  it('drops its form rather than a part of an answer in it, which would be sent back as the answer', () => {
    const inputs = [{ id: 'profile', label: 'Profil', value: 'é'.repeat(20_000) }]
    const [edit, ...others] = recap.actions ?? []
    const actions = edit ? [{ ...edit, form: { inputs, send: 'Enregistrer' } }, ...others] : []
    const card = render({ ...recap, actions })
    expect(card.actions?.map(({ title }) => title)).toEqual(['Je valide', 'Demander'])
    expect(size(card)).toBeLessThanOrEqual(largestCard)
  })

  it('keeps its title, its summary and the words to write when nothing else fits', () => {
    const data = { do: 'claim', blob: 'x'.repeat(40_000) }
    const card = render({ ...recap, actions: [{ title: 'Je prends', typed: 'prendre OFF-K7M2PR', data }] })
    expect(card.actions).toBeUndefined()
    expect(json(card)).toContain('prendre OFF-K7M2PR')
  })

  /** Letters that take one byte or many, and those that are escaped, in any number. */
  const repeated = (least: number, most: number) =>
    fc
      .tuple(
        fc.constantFrom('p', 'é', '*', '<', '"', '\\', '\n', '😀', '€ '),
        fc.integer({ min: least, max: most }),
      )
      .map(([letter, times]) => letter.repeat(times))
  const any = repeated(0, 3_000)
  const text = repeated(1, 3_000)
  const short = repeated(1, 15)
  const fact = fc.record({ label: text, value: any, note: any, missing: fc.boolean() })
  const input = fc.record({ id: short, label: short, value: any })
  const action = fc.record(
    {
      title: short,
      typed: any,
      data: fc.constant({ do: 'claim', request: 'r1', version: 1 }),
      form: fc.record({ inputs: fc.array(input, { minLength: 1, maxLength: 20 }), send: short }),
    },
    { requiredKeys: ['title', 'typed', 'data'] },
  )
  const anyCard: fc.Arbitrary<CardDraft> = fc.record(
    {
      title: text,
      subtitle: any,
      facts: fc.array(fact, { maxLength: 80 }),
      texts: fc.array(fc.record({ title: any, text }), { maxLength: 6 }),
      actions: fc.array(action, { maxLength: 6 }),
      summary: text,
    },
    { requiredKeys: ['title', 'summary'] },
  )

  it('stays under 28 KB and within what phones show, whatever is in it', () => {
    fc.assert(
      fc.property(anyCard, (draft) => {
        const parsed = cardSchema.safeParse(draft)
        fc.pre(parsed.success)
        const card = renderCard(parsed.data as Card, seal)
        expect(size(card)).toBeLessThanOrEqual(largestCard)
        expect(cardSubsetSchema.safeParse(card).error?.issues).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})
