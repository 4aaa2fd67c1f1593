import { button, element } from './bubble.ts'

/** The form that a person writes in: Enter sends, Shift + Enter breaks the line. */
export function createComposer(pane: HTMLElement, onSend: (text: string) => Promise<boolean>) {
  const form = pane.querySelector('form') as HTMLFormElement
  const field = pane.querySelector('textarea') as HTMLTextAreaElement
  const aim = pane.querySelector('.aim') as HTMLElement
  const kept = pane.querySelector('.kept') as HTMLElement
  const underway = new Set<string>()

  const grow = () => {
    field.style.height = 'auto'
    field.style.height = `${Math.min(field.scrollHeight, 160)}px`
  }

  /** Sends a text, once however often it is clicked. Where the sandbox does not answer, it is back in the field. */
  async function send(text: string): Promise<void> {
    if (underway.has(text) || text.trim() === '') return
    underway.add(text)
    // The chip that was pressed goes away; whoever uses a keyboard goes on in the field.
    if (document.activeElement?.matches('button:focus-visible')) field.focus()
    if (field.value === text) field.value = ''
    grow()
    const lost = !(await onSend(text.trim()))
    underway.delete(text)
    kept.hidden = !lost
    if (lost && field.value === '') field.value = text
    grow()
  }

  field.addEventListener('input', grow)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(field.value)
  })

  return {
    send,
    focus: () => field.focus(),
    /** What the field is for, said to screen readers. */
    label(words: string): void {
      field.placeholder = 'Votre message'
      field.setAttribute('aria-label', words)
    },
    /** A way to send a file, beside the field. */
    addFile(onFile: (file: File) => Promise<boolean>): void {
      const chooser = element('input', '') as HTMLInputElement
      chooser.type = 'file'
      chooser.hidden = true
      chooser.addEventListener('change', async () => {
        const [file] = chooser.files ?? []
        if (file) kept.hidden = await onFile(file)
        chooser.value = ''
      })
      const opener = form.querySelector('.attach') as HTMLButtonElement
      opener.addEventListener('click', () => chooser.click())
      opener.hidden = false
      opener.before(chooser)
    },
    /** The mention of the bot: a toggle, on until it is switched off. Returns whether it is on. */
    addMention(name: string): () => boolean {
      const toggle = button('chip mention', `@${name}`, () => {
        toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true'))
      })
      toggle.setAttribute('aria-pressed', 'true')
      toggle.title = 'Sans mention, le message ne va qu’aux collègues'
      aim.append(toggle)
      return () => toggle.getAttribute('aria-pressed') === 'true'
    },
    /** Shows which thread is answered, with the way back to a new message; null takes it away. */
    answering(words: string | null, leave: () => void): void {
      aim.querySelector('.thread-aim')?.remove()
      if (words === null) return
      const chip = button('chip thread-aim', `${words} ✕`, leave)
      chip.setAttribute('aria-label', `${words}, revenir à un nouveau message`)
      aim.prepend(chip)
    },
    lostSentence(words: string): void {
      kept.textContent = words
    },
  }
}
