import type { Activity } from 'botbuilder'
import type { Person, Place } from '../domain/incoming.ts'
import type { Outgoing } from '../domain/outgoing.ts'
import type { Seal } from './card-actions.ts'
import { renderCard } from './cards.ts'
import { cutText } from './cut-text.ts'
import { escapeMarkdown } from './escape.ts'

/** Where a message goes. `person` is who the personal chat is with, null elsewhere. */
export interface Destination {
  place: Place
  person: Person | null
}

/**
 * Characters of one text before escaping, which in JSON at worst makes three of each: Teams refuses messages
 * of some 100 KB of UTF-16 and advises 80 KB.
 */
const longestText = 12_000

// Types only from the SDK: loading the rest of it would take as long as everything else at a start.
const message = { type: 'message', inputHint: 'acceptingInput' } as const

/**
 * The activity that shows a message of the bot in Teams. A text and a card never share one: Teams splits such
 * an activity and gives back no id to update the card by.
 * @param seal puts the conversation's seal on what a card's button sends back
 */
export function activityOf(
  outgoing: Outgoing,
  { place, person }: Destination,
  seal: Seal,
): Partial<Activity> {
  return {
    ...(outgoing.type === 'text' ? textOf(outgoing, place, person) : cardOf(outgoing, seal)),
    locale: 'fr-FR',
    from: { id: place.bot, name: '' },
    ...(person ? { recipient: { id: person.account, name: person.name } } : {}),
    conversation: {
      id: place.id,
      conversationType: place.type === 'group' ? 'groupChat' : place.type,
      isGroup: place.type !== 'personal',
      name: '',
      ...(place.tenant === null ? {} : { tenantId: place.tenant }),
    },
  }
}

type Text = Extract<Outgoing, { type: 'text' }>
type CardMessage = Extract<Outgoing, { type: 'card' }>

function textOf({ text, replies }: Text, place: Place, person: Person | null): Partial<Activity> {
  const said = {
    ...message,
    text: escapeMarkdown(cutText(text, longestText)),
    textFormat: 'markdown',
  }
  // Teams shows quick replies in personal chats only, six at most, and no other kind than imBack.
  if (replies.length === 0 || place.type !== 'personal') return said
  return {
    ...said,
    suggestedActions: {
      to: person ? [person.account] : [],
      actions: replies.slice(0, 6).map((reply) => ({ type: 'imBack', title: reply, value: reply })),
    },
  }
}

function cardOf({ card }: CardMessage, seal: Seal): Partial<Activity> {
  return {
    ...message,
    attachments: [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: renderCard(card, seal) },
    ],
    summary: cutText(card.summary, 500),
    ...(card.texts.some(({ byModel }) => byModel) ? writtenByModel : {}),
  }
}

/** Teams' label for what a model wrote, and its buttons to say what one thinks of it. */
const writtenByModel = {
  entities: [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      additionalType: ['AIGeneratedContent'],
    },
  ],
  channelData: { feedbackLoopEnabled: true },
}
