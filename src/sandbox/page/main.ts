import type { ShownChange, ShownMessage, ShownWorld } from '../shown.ts'
import { button, element } from './bubble.ts'
import { createPane, type Pane, type PaneOptions } from './pane.ts'
import { follow } from './wire.ts'
import { invitations } from './words.ts'

const lost = document.querySelector('.lost') as HTMLElement
const tabs = document.querySelector('.tabs') as HTMLElement
const main = document.querySelector('.panes') as HTMLElement

let messages: ShownWorld['messages'] = {}
let panes: Pane[] = []

/** Keeps the messages of all rooms up to date. */
function take(news: ShownChange): void {
  if (news.kind === 'typing') return
  const room = messages[news.room] ?? []
  const changed = room.map((message) => (message.id === news.message.id ? news.message : message))
  messages[news.room] =
    news.kind === 'posted'
      ? [...room, news.message]
      : news.kind === 'changed'
        ? changed
        : room.filter(({ id }) => id !== news.message.id)
}

type Described = Omit<PaneOptions, 'messages' | 'unseen'> & { tab: string }

/** The three panes side by side: the artisan's chat, the team's channel, an advisor's own chat. */
function described({ bot, people, channels }: ShownWorld): Described[] {
  const artisans = people.filter(({ office }) => office === null)
  const advisors = people.filter(({ office }) => office !== null)
  // Somebody who works for two offices is listed with both, but has one chat.
  const chats = (of: ShownWorld['people']) =>
    of
      .filter(({ chat }, at) => of.findIndex((other) => other.chat === chat) === at)
      .map((person) => ({ room: person.chat, name: person.name, speakers: [person] }))
  const rooms = channels.map(({ id, name, office }) => {
    const members = advisors.filter((advisor) => advisor.office === office)
    return { room: id, name, speakers: members.length > 0 ? members : people }
  })
  const all: Described[] = [
    {
      id: 'artisan',
      title: 'L’artisan',
      tab: 'L’artisan',
      picks: 'Vous êtes',
      write: 'Votre message à Compagnon',
      invitation: invitations.artisan,
      mention: null,
      choices: chats(artisans),
    },
    {
      id: 'channel',
      title: 'Le canal de l’équipe',
      tab: 'L’équipe',
      picks: 'Canal',
      write: 'Votre message dans le canal',
      invitation: invitations.channel,
      mention: bot.name,
      choices: rooms,
    },
    {
      id: 'advisor',
      title: 'Un conseiller, en privé',
      tab: 'En privé',
      picks: 'Vous êtes',
      write: 'Votre message à Compagnon',
      invitation: invitations.advisor,
      mention: null,
      choices: chats(advisors),
    },
  ]
  return all.filter(({ choices }) => choices.length > 0)
}

/** A narrow screen shows one pane at a time; its tab counts what came meanwhile. */
function build(world: ShownWorld): void {
  const show = (at: number) => {
    main.dataset.shown = String(at)
    for (const [n, tab] of [...tabs.children].entries()) tab.setAttribute('aria-current', String(n === at))
    for (const [n, pane] of panes.entries()) pane.element.classList.toggle('shown', n === at)
    panes[at]?.seen()
  }
  const buttons: HTMLButtonElement[] = []
  panes = described(world).map((one, at) => {
    const tab = button('tab', one.tab, () => show(at))
    const count = element('span', 'count')
    tab.append(count)
    buttons.push(tab)
    return createPane({
      ...one,
      messages: (room: string): ShownMessage[] => messages[room] ?? [],
      unseen: (number) => {
        count.textContent = number > 0 ? String(number) : ''
      },
    })
  })
  tabs.replaceChildren(...buttons)
  main.replaceChildren(...panes.map((pane) => pane.element))
  show(0)
}

follow({
  world(world) {
    messages = world.messages
    if (panes.length === 0) build(world)
    for (const pane of panes) pane.show()
    lost.hidden = true
  },
  change(news) {
    take(news)
    for (const pane of panes) pane.apply(news)
  },
  lost() {
    lost.hidden = false
  },
})
