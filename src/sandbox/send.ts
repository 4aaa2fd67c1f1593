import { randomUUID } from 'node:crypto'
import { type Activity, newActivityId } from './activity.ts'
import { splitThread } from './conversations.ts'
import { accountOf, type Cast, type Person } from './people.ts'

/** Where and by whom something is done. `conversation` may name a thread of a channel. */
export interface Scene {
  cast: Cast
  serviceUrl: string
  person: Person
  conversation: string
}

const timezone = 'Europe/Paris'
const inParis = new Intl.DateTimeFormat('sv-SE', {
  timeZone: timezone,
  dateStyle: 'short',
  timeStyle: 'medium',
})
const offset = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' })

function localTimestamp(at: Date): string {
  const zone =
    offset
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.slice(3) || '+00:00'
  return `${inParis.format(at).replace(' ', 'T')}.${String(at.getMilliseconds()).padStart(3, '0')}${zone}`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What every activity of Teams carries, whatever it is about. */
function envelope({ cast, serviceUrl, person, conversation }: Scene) {
  const at = new Date()
  const { room } = splitThread(conversation)
  const channel = cast.channels.some(({ id }) => id === room)
  return {
    channelId: 'msteams',
    serviceUrl,
    timestamp: at.toISOString(),
    localTimestamp: localTimestamp(at),
    localTimezone: timezone,
    locale: 'fr-FR',
    from: { id: accountOf(cast, person), name: person.name, aadObjectId: person.object },
    recipient: cast.bot,
    conversation: {
      id: conversation,
      conversationType: channel ? 'channel' : 'personal',
      tenantId: cast.tenant,
      ...(channel && { isGroup: true }),
    },
    channelData: {
      tenant: { id: cast.tenant },
      ...(channel && {
        teamsChannelId: room,
        teamsTeamId: room,
        channel: { id: room },
        team: { id: room },
      }),
    },
    entities: [
      { locale: 'fr-FR', country: 'FR', platform: 'Web', timezone, type: 'clientInfo' },
    ] as unknown[],
  }
}

/** A written message. With `mention`, the bot is named first, as it must be in a channel to get the message. */
export function written(scene: Scene, text: string, mention: boolean): Activity {
  const base = envelope(scene)
  const { bot } = scene.cast
  const id = newActivityId()
  const conversation = { ...base.conversation }
  if (conversation.isGroup && !splitThread(conversation.id).thread) conversation.id += `;messageid=${id}`
  const named = `<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">${bot.name}</span>`
  return {
    ...base,
    conversation,
    type: 'message',
    id,
    text: mention ? `<at>${bot.name}</at> ${text}\n` : text,
    textFormat: 'plain',
    attachments: [
      { contentType: 'text/html', content: `<p>${mention ? `${named}&nbsp;` : ''}${escaped(text)}</p>` },
    ],
    entities: mention
      ? [{ mentioned: bot, text: `<at>${bot.name}</at>`, type: 'mention' }, ...base.entities]
      : base.entities,
  }
}

/** A message with a file, as Teams tells it of somebody's own chat: where the file lies, and not what it holds. */
export function sent(scene: Scene, text: string, file: { name: string; url: string }): Activity {
  const activity = written(scene, text, false)
  const fileType = file.name.split('.').at(-1)
  return {
    ...activity,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: file.name,
        contentUrl: file.url,
        content: { downloadUrl: file.url, uniqueId: randomUUID(), fileType },
      },
      ...(activity.attachments ?? []),
    ],
  }
}

/** A button of a card. Action.Execute comes as an invoke, Action.Submit as a message without text. */
export function pressed(
  scene: Scene,
  card: string,
  action: {
    type: 'Action.Submit' | 'Action.Execute'
    title: string
    verb?: string | undefined
    data: unknown
  },
): Activity {
  const base = envelope(scene)
  const id = `f:${randomUUID()}`
  const channelData = { ...base.channelData, source: { name: 'message' }, legacy: { replyToId: `1:${card}` } }
  if (action.type === 'Action.Submit') {
    return { ...base, channelData, type: 'message', id, replyToId: card, value: action.data }
  }
  const { type, title, verb, data } = action
  const value = { action: { type, title, verb, data }, trigger: 'manual' }
  return { ...base, channelData, type: 'invoke', name: 'adaptiveCard/action', id, replyToId: card, value }
}

/** A message written anew under its old id. */
export function edited(scene: Scene, id: string, text: string): Activity {
  const { channelData } = envelope(scene)
  return {
    ...written(scene, text, false),
    id,
    type: 'messageUpdate',
    channelData: { ...channelData, eventType: 'editMessage' },
  }
}

/** A message taken back by who wrote it. */
export function deleted(scene: Scene, id: string): Activity {
  const base = envelope(scene)
  return {
    ...base,
    type: 'messageDelete',
    id,
    channelData: { ...base.channelData, eventType: 'softDeleteMessage' },
  }
}

/** A reaction to a message of the bot, `like` for a thumb. */
export function reacted(scene: Scene, message: string, reaction: string): Activity {
  return {
    ...envelope(scene),
    type: 'messageReaction',
    id: `f:${randomUUID()}`,
    replyToId: message,
    reactionsAdded: [{ type: reaction }],
  }
}

export function typing(scene: Scene): Activity {
  return { ...envelope(scene), type: 'typing', id: `f:${randomUUID()}` }
}

/** The bot comes or goes: Teams tells it twice, as `conversationUpdate` and as `installationUpdate`. */
export function installed(scene: Scene, action: 'add' | 'remove'): Activity[] {
  const base = envelope(scene)
  const bot = [{ id: scene.cast.bot.id }]
  const change = action === 'add' ? { membersAdded: bot } : { membersRemoved: bot }
  return [
    { ...base, type: 'conversationUpdate', id: `f:${randomUUID()}`, ...change },
    { ...base, type: 'installationUpdate', id: `f:${randomUUID()}`, action },
  ]
}
