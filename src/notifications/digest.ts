import type { OutgoingDraft } from '../domain/outgoing.ts'

interface Line {
  reference: string
  title: string
  firm: string | null
  days: number
  /** Whether it waits for the artisan's answer rather than for an advisor. */
  asked: boolean
}

const most = 10

/** The morning's word to an office: what waits, the oldest first. */
export function digestOf(lines: readonly Line[]): OutgoingDraft {
  const ordered = [...lines].sort((a, b) => b.days - a.days)
  const rows = ordered.slice(0, most).map(({ reference, title, firm, days, asked }) => {
    const since = days === 0 ? 'depuis aujourd’hui' : days === 1 ? 'depuis hier' : `depuis ${days} jours`
    return [`**${reference}** ${title}`, firm, asked ? `attend l’artisan ${since}` : `à prendre ${since}`]
      .filter(Boolean)
      .join(' · ')
  })
  const head = lines.length === 1 ? '1 demande attend :' : `${lines.length} demandes attendent :`
  const tail = lines.length > most ? ['La suite : « demandes en attente ».'] : []
  return { type: 'text', text: [`**${head}**`, ...rows, ...tail].join('\n\n') }
}
