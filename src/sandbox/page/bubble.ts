import type { PressedAction } from '../card-action.ts'
import type { ShownMessage } from '../shown.ts'
import { cardElement } from './card.ts'
import { html } from './markdown.ts'
import type { Result } from './wire.ts'
import { hour, refusedSentence, retryWord, unansweredSentence } from './words.ts'

/** An element with a class and what it holds; strings become text nodes. */
export function element(tag: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.append(...inside)
  return made
}

export function button(className: string, words: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = words
  made.addEventListener('click', onClick)
  return made
}

/** A sentence about what went wrong, with the way to try again. */
function failure(sentence: string, retry: () => void): HTMLElement {
  const note = element('p', 'failure', `${sentence} `, button('link', retryWord, retry))
  note.setAttribute('role', 'alert')
  return note
}

function avatar(name: string, bot: boolean): HTMLElement {
  if (bot) return element('span', 'avatar avatar-bot')
  const initials = name
    .split(/[\s'’-]+/)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
  const made = element('span', 'avatar', initials.join(''))
  made.setAttribute('aria-hidden', 'true')
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7)
  made.style.setProperty('--hue', String(hue))
  return made
}

/** What the viewer of a message can do with it. */
export interface Deeds {
  /** The account that looks at it: its own messages stand on the right. */
  viewer: string
  press: (message: ShownMessage, action: PressedAction) => Promise<Result>
  resend: (message: ShownMessage) => void
}

/** The card of a message. While the bot has not answered a button, it is busy; a failure stands below it. */
function cardOf(message: ShownMessage, content: unknown, deeds: Deeds): HTMLElement {
  const frame = cardElement(content, (action) => {
    const press = async () => {
      frame.querySelector('.failure')?.remove()
      frame.setAttribute('aria-busy', 'true')
      const outcome = await deeds.press(message, action)
      frame.removeAttribute('aria-busy')
      if (outcome.result === 'done') show(outcome.answer)
      else frame.append(failure(unansweredSentence, press))
    }
    void press()
  })
  // An Action.Execute may be answered with a card for this person, or with a sentence.
  const show = (answer: unknown) => {
    const { type, value } = (answer ?? {}) as { type?: string; value?: unknown }
    if (type === 'application/vnd.microsoft.card.adaptive') frame.replaceWith(cardOf(message, value, deeds))
    if (type === 'application/vnd.microsoft.activity.message')
      frame.append(element('p', 'answer', String(value)))
  }
  return frame
}

/** One message as it stands in the log. What people wrote is text; only the bot's words are Markdown. */
export function bubble(message: ShownMessage, deeds: Deeds): HTMLElement {
  const own = message.from.id === deeds.viewer
  const time = document.createElement('time')
  time.dateTime = message.at
  time.textContent = hour(message.at)
  const by = element('p', 'by', element('span', 'name', message.from.name), time)
  if (message.edited) by.append(element('span', 'changed', message.card ? 'mis à jour' : 'modifié'))
  const body = element('div', 'body', by)
  if (message.text) {
    const said = element('div', message.bot ? 'said' : 'said plain')
    if (message.bot) said.innerHTML = html(message.text)
    else said.textContent = message.text
    body.append(said)
  }
  if (message.card) body.append(cardOf(message, message.card, deeds))
  if (message.undelivered) body.append(failure(refusedSentence, () => deeds.resend(message)))
  const made = element(
    'article',
    own ? 'message own' : 'message',
    avatar(message.from.name, message.bot),
    body,
  )
  made.setAttribute('aria-label', `${message.from.name}, ${hour(message.at)}`)
  made.dataset.id = message.id
  return made
}
