import type { ShownChange, ShownMessage } from '../shown.ts'
import { bubble, button, type Deeds, element } from './bubble.ts'

/** How long « … écrit » stays when nothing follows, in ms. */
const typingShown = 15_000

/** The messages of one room in their element, kept as they change; a channel's stand in their threads. */
export function createLog(
  frame: HTMLElement,
  options: { deeds: () => Deeds; empty: () => HTMLElement; answer: (post: ShownMessage) => void },
) {
  const typing = element('p', 'typing', element('span', 'dots', '•••'), ' Compagnon écrit')
  let typingEnds: ReturnType<typeof setTimeout> | undefined

  // What scrolls must be reachable with the keyboard.
  frame.tabIndex = 0

  const of = (id: string) => frame.querySelector<HTMLElement>(`.message[data-id="${CSS.escape(id)}"]`)
  const toEnd = () => frame.scrollTo({ top: frame.scrollHeight })

  // Whoever looks at the newest message goes on seeing it when quick replies or a keyboard take their place.
  let atEnd = true
  let height = frame.clientHeight
  frame.addEventListener('scroll', () => {
    if (frame.clientHeight === height) atEnd = frame.scrollHeight - frame.scrollTop - height < 40
  })
  new ResizeObserver(() => {
    height = frame.clientHeight
    if (atEnd) toEnd()
  }).observe(frame)

  function threadOf(message: ShownMessage): HTMLElement {
    if (!message.thread) return frame
    const there = frame.querySelector<HTMLElement>(`.thread[data-id="${CSS.escape(message.thread)}"]`)
    if (there) return there
    const made = element('div', 'thread')
    made.dataset.id = message.thread
    made.append(button('link reply', 'Répondre', () => options.answer(message)))
    frame.append(made)
    return made
  }

  function add(message: ShownMessage): void {
    frame.querySelector('.empty')?.remove()
    const made = bubble(message, options.deeds())
    const thread = threadOf(message)
    if (thread === frame) frame.append(made)
    else thread.insertBefore(made, thread.lastElementChild)
  }

  function change(message: ShownMessage): void {
    const old = of(message.id)
    if (!old) return
    const made = bubble(message, options.deeds())
    made.classList.add('just-changed')
    const focused = old.contains(document.activeElement)
    old.replaceWith(made)
    // The button that was pressed is gone; whoever uses a keyboard goes on at the card.
    if (focused) made.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true })
  }

  function stopTyping(): void {
    clearTimeout(typingEnds)
    typing.remove()
  }

  return {
    /** Shows a room from its beginning. */
    show(messages: ShownMessage[]): void {
      stopTyping()
      // Another room is no news: a screen reader is not to read all of it out.
      frame.setAttribute('aria-live', 'off')
      requestAnimationFrame(() => frame.setAttribute('aria-live', 'polite'))
      frame.replaceChildren()
      if (messages.length === 0) frame.append(options.empty())
      for (const message of messages) add(message)
      toEnd()
    },
    /** The log came into view: its newest message is what to see first. */
    toEnd,
    /** Takes over a change of the room that is shown. */
    apply(news: ShownChange): void {
      const follow = atEnd || (news.kind === 'posted' && !news.message.bot)
      if (news.kind === 'typing') {
        stopTyping()
        frame.append(typing)
        typingEnds = setTimeout(stopTyping, typingShown)
      } else {
        if (news.message.bot) stopTyping()
        if (news.kind === 'posted') add(news.message)
        if (news.kind === 'changed') change(news.message)
        if (news.kind === 'removed') of(news.message.id)?.remove()
      }
      if (follow) toEnd()
    },
  }
}
