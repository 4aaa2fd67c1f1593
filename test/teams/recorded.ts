import { createSeals } from '../../src/teams/seals.ts'
import { serviceUrl } from './signer.ts'

/** What the bot of these recordings seals its buttons with. */
export const seals = createSeals('key')

export const tenant = 'c0ffee00-0000-4000-8000-0000000000f0'
const bot = { id: '28:5b1f3c1e-0000-4000-8000-00000000b001', name: 'Compagnon' }

/** A personal message as Teams sends it; what a test is about replaces the rest. */
export function activity(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: '1763800000001',
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-11-22T09:00:00.000Z',
    localTimezone: 'Europe/Paris',
    locale: 'fr-FR',
    from: { id: '29:fournil', name: 'Odile Fournil', aadObjectId: 'a11ce000-0000-4000-8000-000000000001' },
    recipient: bot,
    conversation: { id: 'a:fournil', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    entities: [{ type: 'clientInfo', platform: 'iOS', locale: 'fr-FR' }],
    text: 'Je cherche un boulanger',
    textFormat: 'plain',
    ...changes,
  }
}

/** A mention of the bot in a team's channel, with the HTML copy that Teams attaches to it. */
export const channelMention = activity({
  id: '1763800000002',
  conversation: {
    id: '19:equipe@thread.tacv2;messageid=1763800000002',
    conversationType: 'channel',
    isGroup: true,
    tenantId: tenant,
  },
  text: '<at>Compagnon</at>&nbsp;statut OFF-K7M2PR\n',
  entities: [{ type: 'mention', text: '<at>Compagnon</at>', mentioned: bot }],
  attachments: [{ contentType: 'text/html', content: '<div>statut OFF-K7M2PR</div>' }],
})

/** The button of a card (Action.Submit): a message with a value and no text. */
export const submit = activity({
  id: '1763800000003',
  text: undefined,
  replyToId: '1763800000002',
  value: seals.seal('a:fournil', { do: 'claim', request: 'r1', version: 3 }),
})

/** The button of a card (Action.Execute). */
export const execute = activity({
  type: 'invoke',
  id: 'f:press-1',
  name: 'adaptiveCard/action',
  text: undefined,
  value: { action: { type: 'Action.Execute', verb: 'claim', data: submit.value }, trigger: 'manual' },
})

export const installed = activity({
  type: 'conversationUpdate',
  id: 'f:install',
  text: undefined,
  membersAdded: [{ id: '29:fournil' }, { id: bot.id }],
})

/** What arrives besides messages, and must neither advance nor disturb anything. */
export const ignored: [string, Record<string, unknown>][] = [
  ['typing', activity({ type: 'typing', text: undefined })],
  ['a reaction', activity({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }], text: undefined })],
  ['an edit', activity({ type: 'messageUpdate', channelData: { eventType: 'editMessage' } })],
  ['a deletion', activity({ type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } })],
  ['a read receipt', activity({ type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} })],
  ['the end of a conversation', activity({ type: 'endOfConversation' })],
  [
    'a renamed channel',
    activity({ type: 'conversationUpdate', channelData: { eventType: 'channelRenamed' } }),
  ],
  ['somebody else joining', activity({ type: 'conversationUpdate', membersAdded: [{ id: '29:other' }] })],
  ['an upgrade of the app', activity({ type: 'installationUpdate', action: 'add-upgrade' })],
  ['a type of the future', activity({ type: 'hologram' })],
]
