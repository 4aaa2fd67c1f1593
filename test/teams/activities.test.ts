import { describe, expect, it } from 'vitest'
import { type OutgoingDraft, outgoingSchema } from '../../src/domain/outgoing.ts'
import { activityOf, type Destination } from '../../src/teams/activities.ts'

const chat: Destination = {
  place: {
    id: 'a:fournil',
    type: 'personal',
    tenant: 't1',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    bot: '28:bot',
  },
  person: { account: '29:fournil', object: null, name: 'Odile Fournil' },
}
const channel: Destination = {
  place: { ...chat.place, id: '19:x@thread.tacv2', type: 'channel', tenant: null },
  person: null,
}
const show = (draft: OutgoingDraft, where = chat) =>
  activityOf(outgoingSchema.parse(draft), where, (data) => data)

describe('a message of the bot', () => {
  it('is French Markdown in its own name, with quick replies that write their words', () => {
    expect(show({ type: 'text', text: 'Un **débutant** [peut-être] ?', replies: ['Oui', 'Non'] })).toEqual({
      type: 'message',
      inputHint: 'acceptingInput',
      text: 'Un **débutant** \\[peut-être\\] ?',
      textFormat: 'markdown',
      suggestedActions: {
        to: ['29:fournil'],
        actions: [
          { type: 'imBack', title: 'Oui', value: 'Oui' },
          { type: 'imBack', title: 'Non', value: 'Non' },
        ],
      },
      locale: 'fr-FR',
      from: { id: '28:bot', name: '' },
      recipient: { id: '29:fournil', name: 'Odile Fournil' },
      conversation: {
        id: 'a:fournil',
        conversationType: 'personal',
        isGroup: false,
        name: '',
        tenantId: 't1',
      },
    })
  })

  it('has no quick replies in a channel, where Teams shows none', () => {
    const shown = show({ type: 'text', text: 'Oui ?', replies: ['Oui'] }, channel)
    expect(shown).not.toHaveProperty('suggestedActions')
    expect(shown).not.toHaveProperty('recipient')
  })

  it('is labelled where a language model wrote a text of it, with buttons to say what one thinks', () => {
    const text = { title: 'Texte', text: 'Venez !' }
    const card = { title: 'Offre', summary: 'Une offre' }
    const written = show({ type: 'card', key: 'k', card: { ...card, texts: [{ ...text, byModel: true }] } })
    expect(written).toMatchObject({
      entities: [{ type: 'https://schema.org/Message', additionalType: ['AIGeneratedContent'] }],
      channelData: { feedbackLoopEnabled: true },
    })
    const own = show({ type: 'card', key: 'k', card: { ...card, texts: [text] } })
    expect([own.entities, own.channelData]).toEqual([undefined, undefined])
  })

  it('carries a card alone, with a summary for the notification', () => {
    const shown = show({ type: 'card', key: 'k', card: { title: 'Offre', summary: 'Une offre' } })
    expect(shown.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard' },
    })
    expect([shown.text, shown.summary]).toEqual([undefined, 'Une offre'])
  })

  it.each(['x', '_', '€', '\n'])('stays under 80 KB of UTF-16 however many %j are in it', (letter) => {
    const text = letter.repeat(200_000)
    const shown = show({ type: 'text', text, replies: Array(6).fill(text.slice(0, 100)) })
    expect(2 * JSON.stringify(shown).length).toBeLessThanOrEqual(80 * 1024)
  })
})
