import type { ShownChange, ShownMessage, ShownPerson } from '../shown.ts'
import { button, element } from './bubble.ts'
import { createComposer } from './composer.ts'
import { createLog } from './log.ts'
import { picker } from './picker.ts'
import { act, type Result } from './wire.ts'
import { type Invitation, lostSentence, newMessages, tabWord } from './words.ts'

/** A room that can be chosen in a pane, and who may speak in it. */
export interface Choice {
  room: string
  name: string
  speakers: ShownPerson[]
}

export interface PaneOptions {
  id: string
  title: string
  /** What the first picker chooses: « Artisan », « Canal ». */
  picks: string
  /** How the field is labelled. */
  write: string
  invitation: Invitation
  /** The bot's name where it must be mentioned to hear; null in a chat of one's own. */
  mention: string | null
  choices: Choice[]
  messages: (room: string) => ShownMessage[]
  /** Told when the number of unseen messages changes, for the tab. */
  unseen: (count: number) => void
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(file)
  })
}

/** Where Teams has the tab: beside the conversation. */
function tabLink({ object, name }: ShownPerson): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'tab-link'
  link.textContent = tabWord
  link.href = `/sandbox/tab?as=${encodeURIComponent(object)}`
  link.title = `${tabWord} : ${name}`
  return link
}

/** One pane: who and where, what was said, and the field to write in. */
export function createPane(options: PaneOptions) {
  const template = document.querySelector<HTMLTemplateElement>('#pane')
  const pane = template?.content.firstElementChild?.cloneNode(true) as HTMLElement
  const part = (selector: string) => pane.querySelector(selector) as HTMLElement
  const unseen = new Map<string, number>()
  let choice = options.choices[0] as Choice
  let speaker = choice.speakers[0] as ShownPerson
  let thread: string | null = null

  pane.id = options.id
  part('h2').textContent = options.title
  part('h2').id = `${options.id}-title`
  pane.setAttribute('aria-labelledby', `${options.id}-title`)
  part('.log').setAttribute('aria-label', options.title)

  const place = (within: string | null) => (within ? `${choice.room};messageid=${within}` : choice.room)
  const composer = createComposer(pane, async (text) => {
    const mention = mentioned?.() ?? false
    const said = act({ person: speaker.object, place: place(thread), done: { what: 'says', text, mention } })
    return (await said).result !== 'lost'
  })
  composer.label(options.write)
  composer.lostSentence(lostSentence)
  // As in Teams: a bot gets files in somebody's own chat only.
  if (!options.mention)
    composer.addFile(async (file) => {
      const content = await base64(file)
      const done = { what: 'attaches', name: file.name, content, text: '' } as const
      return (await act({ person: speaker.object, place: place(null), done })).result !== 'lost'
    })
  const mentioned = options.mention ? composer.addMention(options.mention) : undefined

  const log = createLog(part('.log'), {
    deeds: () => ({
      viewer: speaker.account,
      press: (message, action): Promise<Result> =>
        act({
          person: speaker.object,
          place: place(message.thread),
          done: { what: 'presses', message: message.id, action },
        }),
      resend: (message) =>
        void act({
          person: speaker.object,
          place: place(message.thread),
          done: { what: 'resends', message: message.id },
        }),
    }),
    empty: () => {
      const { title, text, tries } = options.invitation
      const chips = tries.map((words) => button('chip try', words, () => void composer.send(words)))
      return element('div', 'empty', element('p', 'empty-title', title), element('p', '', text), ...chips)
    },
    answer: (post) => aimAt(post),
  })

  function aimAt(post: ShownMessage | null): void {
    thread = post?.thread ?? null
    composer.answering(post && `En réponse à ${post.from.name}`, () => aimAt(null))
    if (post) composer.focus()
  }

  /** Quick replies stand until the next message, as in Teams; they write in the person's name. */
  function showReplies(): void {
    const last = options.messages(choice.room).at(-1)
    const replies = options.mention || !last?.bot ? [] : last.replies
    part('.replies').replaceChildren(
      ...replies.map(({ title, value }) =>
        element(
          'li',
          '',
          button('chip', title, () => void composer.send(value)),
        ),
      ),
    )
  }

  function showElsewhere(): void {
    const others = options.choices.filter(({ room }) => room !== choice.room && unseen.has(room))
    part('.elsewhere').replaceChildren(
      ...others.map((other) =>
        button('link', newMessages(unseen.get(other.room) ?? 0, other.name), () => choose(other)),
      ),
    )
    options.unseen([...unseen.values()].reduce((sum, count) => sum + count, 0))
  }

  function showPickers(): void {
    const rooms = options.choices.map((other) => ({
      name: other.name,
      pick: () => choose(other),
      chosen: other === choice,
    }))
    const speakers = choice.speakers.map((other) => ({
      name: other.name,
      pick: () => choose(choice, other),
      chosen: other === speaker,
    }))
    part('.pickers').replaceChildren(
      picker(options.picks, rooms),
      ...(speakers.length > 1 || options.mention ? [picker('Vous êtes', speakers)] : []),
      ...(speaker.office === null ? [] : [tabLink(speaker)]),
    )
  }

  function choose(next: Choice, as = next.speakers[0] as ShownPerson): void {
    choice = next
    speaker = as
    unseen.delete(choice.room)
    aimAt(null)
    showPickers()
    show()
  }

  function show(): void {
    log.show(options.messages(choice.room))
    showReplies()
    showElsewhere()
  }

  showPickers()
  return {
    element: pane,
    show,
    /** The pane came into view: what is shown in it was seen. */
    seen(): void {
      unseen.delete(choice.room)
      log.toEnd()
      showElsewhere()
    },
    apply(news: ShownChange): void {
      const there = options.choices.find(({ room }) => room === news.room)
      if (!there) return
      const fromBot = news.kind === 'posted' && news.message.bot
      // Nothing was said in the room that is shown, and nobody is about to: go where something happens.
      const idle = options.messages(choice.room).length === 0 && !pane.contains(document.activeElement)
      if (fromBot && idle) choose(there)
      else if (news.room === choice.room) log.apply(news)
      const hidden = news.room !== choice.room || pane.offsetParent === null
      if (fromBot && hidden) unseen.set(news.room, (unseen.get(news.room) ?? 0) + 1)
      showReplies()
      showElsewhere()
    },
  }
}
export type Pane = ReturnType<typeof createPane>
