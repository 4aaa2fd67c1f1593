import type { OutgoingDraft } from '../domain/outgoing.ts'

interface Line {
  firm: string
  phone: string | null
  /** What was noted last of it. */
  words: string
}

/** To whoever promised it: the firms that are to be called back today. */
export function callBacksDue(lines: readonly Line[]): OutgoingDraft {
  const head =
    lines.length === 1 ? 'Une entreprise est à rappeler :' : `${lines.length} entreprises sont à rappeler :`
  const rows = lines.map(({ firm, phone, words }) =>
    [firm, phone, words && `« ${words} »`].filter(Boolean).join(' · '),
  )
  const [first] = lines
  const tail = `Ensuite, écrivez ce qu’il en est : « vu ${first?.firm.replaceAll('*', '') ?? ''}, … ».`
  return { type: 'text', text: [`**${head}**`, ...rows, tail].join('\n\n') }
}
