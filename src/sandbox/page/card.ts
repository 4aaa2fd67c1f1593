import type * as Cards from 'adaptivecards'
import type { PressedAction } from '../card-action.ts'
import { hostConfig } from './host-config.ts'
import { html } from './markdown.ts'

// Microsoft's renderer, served as a script of its own.
declare const AdaptiveCards: typeof Cards

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = html(text)
  result.didProcess = true
}

/** The card as an element. `onPress` gets the button with its data and everything that was entered. */
export function cardElement(content: unknown, onPress: (action: PressedAction) => void): HTMLElement {
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig)
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      if (/^https?:/.test(action.url ?? '')) window.open(action.url, '_blank', 'noopener,noreferrer')
      return
    }
    const title = action.title ?? ''
    const data = (action as Cards.SubmitAction).data as Record<string, unknown>
    if (action instanceof AdaptiveCards.ExecuteAction) {
      onPress({ type: 'Action.Execute', title, verb: action.verb, data })
    } else if (action instanceof AdaptiveCards.SubmitAction) {
      onPress({ type: 'Action.Submit', title, data })
    }
  }
  // The form that a button opened comes into view: whole, or from its button on where it is too long.
  card.onInlineCardExpanded = (action, expanded) => {
    if (!expanded) return
    requestAnimationFrame(() => {
      frame.scrollIntoView({ block: 'end' })
      action.renderedElement?.scrollIntoView({ block: 'nearest' })
    })
  }
  const frame = document.createElement('div')
  frame.className = 'card'
  frame.tabIndex = -1
  card.parse(content)
  const rendered = card.render()
  if (rendered) frame.append(rendered)
  return frame
}
