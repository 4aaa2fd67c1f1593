import type { TabViewer } from '../tab-host.ts'

/** What teams-js posts to the window around the tab. */
interface Asked {
  id: number
  uuid?: unknown
  uuidAsString?: string
  func: string
}

const frame = document.querySelector('iframe') as HTMLIFrameElement
const person = document.querySelector('#person') as HTMLSelectElement
const theme = document.querySelector('#theme') as HTMLSelectElement
/** `?as=<object id>&theme=dark&locale=en-us&subject=OFF-…`: how to open it at once as wanted. */
const wanted = new URLSearchParams(window.location.search)
const tenant = '00000000-0000-4000-8000-0000000000f0'

const people = (await (await fetch('/sandbox/tab/people')).json()) as TabViewer[]
person.replaceChildren(...people.map(({ object, name }) => new Option(name, object)))
person.value = wanted.get('as') ?? people[0]?.object ?? ''
theme.value = wanted.get('theme') ?? 'default'

const show = () => {
  frame.src = `/tab?${Date.now()}#/${wanted.get('page') ?? 'demandes'}`
}
person.addEventListener('change', show)
theme.addEventListener('change', () => post({ func: 'themeChange', args: [theme.value] }))
window.addEventListener('message', ({ source, origin, data }) => {
  if (source === frame.contentWindow && origin === window.location.origin) void answer(data as Asked)
})
show()

function post(message: object): void {
  frame.contentWindow?.postMessage(message, window.location.origin)
}

async function answer({ id, uuid, uuidAsString, func }: Asked): Promise<void> {
  const args = await answers[func]?.()
  if (args) post({ id, uuid, uuidAsString, args })
}

/** What Teams answers to each question of the library that the tab asks. */
const answers: Record<string, () => unknown[] | Promise<unknown[]>> = {
  initialize: () => {
    const runtime = { apiVersion: 4, supports: { pages: { config: {} } } }
    return ['content', 'web', JSON.stringify(runtime), '2.0.1']
  },
  getContext: () => [
    {
      locale: wanted.get('locale') ?? 'fr-fr',
      theme: theme.value,
      entityId: 'demandes',
      subEntityId: wanted.get('subject') ?? undefined,
      userObjectId: person.value,
      tid: tenant,
      frameContext: 'content',
      hostName: 'Teams',
      hostClientType: 'web',
      sessionId: 'sandbox',
    },
  ],
  'authentication.getAuthToken': async () => {
    const response = await fetch('/sandbox/tab/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: person.value }),
    })
    return response.ok ? [true, (await response.json()).token] : [false, 'nobody']
  },
}
