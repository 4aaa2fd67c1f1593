import type { Incoming, OfferedFile, Place } from '../domain/incoming.ts'
import { type ActivityIn, cardDataSchema, executeSchema, mentionSchema } from './activity.ts'
import type { Seals } from './seals.ts'
import { cleanText } from './text.ts'

/** The invoke that a card's Action.Execute sends. Everything else named is none of ours. */
export const executeInvoke = 'adaptiveCard/action'

/** Attachments that come along with plain text: its HTML copy, quotes, cards of other apps. No files. */
const noFile = /^(text\/html|messageReference|application\/vnd\.microsoft\.(card|teams\.card)\b)/i

/**
 * What an activity is to the bot; undefined for the many that it does not act upon (typing, reactions, edits,
 * deletions, roster changes…). `tenant` is null in local mode. What a button sends comes without its seal.
 */
export function incomingOf(
  activity: ActivityIn,
  { id, tenant, at, seals }: { id: string; tenant: string | null; at: string; seals: Pick<Seals, 'open'> },
): Incoming | undefined {
  const what = whatOf(activity)
  if (!what) return undefined
  return {
    id,
    place: {
      id: activity.conversation.id,
      type: placeType(activity.conversation),
      tenant,
      serviceUrl: activity.serviceUrl,
      bot: activity.recipient?.id ?? '',
    },
    from: {
      account: activity.from.id,
      object: activity.from.aadObjectId ?? null,
      name: nameOf(activity.from.name ?? ''),
    },
    at,
    what:
      what.type === 'card' ? { type: 'card', data: seals.open(activity.conversation.id, what.data) } : what,
  }
}

function whatOf(activity: ActivityIn): Incoming['what'] | undefined {
  const bot = activity.recipient?.id
  switch (activity.type) {
    case 'message':
      return messageOf(activity)
    case 'invoke':
      return activity.name === executeInvoke ? executionOf(activity) : undefined
    case 'installationUpdate':
      if (activity.action === 'add') return { type: 'joined' }
      return activity.action === 'remove' ? { type: 'left' } : undefined
    case 'conversationUpdate':
      if (bot === undefined) return undefined
      if (activity.membersAdded?.some((member) => member.id === bot)) return { type: 'joined' }
      return activity.membersRemoved?.some((member) => member.id === bot) ? { type: 'left' } : undefined
    default:
      return undefined
  }
}

/** A message is either what somebody wrote or, where it carries a value, the button of a card (Action.Submit). */
function messageOf(activity: ActivityIn): Incoming['what'] {
  const { value, text } = activity
  if (typeof value === 'object' && value !== null && (!text || Object.keys(value).length > 0)) {
    // Data that no card of ours sends becomes an empty one: the turn has a sentence for that.
    return { type: 'card', data: cardDataSchema.safeParse(value).data ?? {} }
  }
  const mentions = (activity.entities ?? []).flatMap((entity) => {
    const mention = mentionSchema.safeParse(entity).data
    return mention ? [{ account: mention.mentioned.id, text: mention.text }] : []
  })
  const bot = { id: activity.recipient?.id ?? '', name: activity.recipient?.name ?? '' }
  const offered = offeredIn(activity)
  return {
    type: 'message',
    text: cleanText({ text: text ?? '', bot, mentions }),
    files: (activity.attachments ?? []).filter((file) => file?.contentType && !noFile.test(file.contentType))
      .length,
    ...(offered.length > 0 ? { offered } : {}),
  }
}

/** How Teams names a file sent in somebody's own chat. Elsewhere it offers none to a bot. */
const download = 'application/vnd.microsoft.teams.file.download.info'
const mostOffered = 5

function offeredIn({ attachments }: ActivityIn): OfferedFile[] {
  return (attachments ?? [])
    .flatMap((file) => {
      const url = file?.content?.downloadUrl
      const fits = file?.contentType === download && url !== undefined && url.length <= 4_000
      return fits ? [{ name: nameOf(file.name ?? ''), url: url.toWellFormed() }] : []
    })
    .slice(0, mostOffered)
}

function executionOf(activity: ActivityIn): Incoming['what'] | undefined {
  const action = executeSchema.safeParse(activity.value).data?.action
  if (!action) return undefined
  return { type: 'card', data: action.data ?? {} }
}

function placeType({ conversationType, isGroup }: ActivityIn['conversation']): Place['type'] {
  if (conversationType === 'channel') return 'channel'
  return conversationType === 'groupChat' || isGroup ? 'group' : 'personal'
}

function nameOf(name: string): string {
  return cleanText({ text: name, bot: { id: '', name: '' }, mentions: [] })
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .toWellFormed()
}
