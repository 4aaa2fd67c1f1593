import { showInstant } from '../domain/display.ts'

/** What became of one message about a request, with names in place of conversations. */
export interface LedgerLine {
  /** « Amina », « le canal de France Travail Dunkerque ». */
  to: string
  toArtisan: boolean
  /** Ordered by staff, as against the bot's own word; `here` where the asker did so in this chat. */
  byStaff: boolean
  here: boolean
  /** Key of the card; null for words. */
  card: string | null
  words: string
  createdAt: string
  sentAt: string | null
  /** Null also where it cannot be known: a channel has many readers. */
  readAt: string | null
  deadAt: string | null
  /** Why it was not delivered, or what stands in the way, in everyday words. */
  reason: string | null
}

export interface Ledger {
  artisan: string
  /** Why the artisan cannot be written to on Teams; null while they can. */
  blocked: string | null
  lines: LedgerLine[]
}

const most = 12

/** « envois OFF-… » : who got what and when, or why not; of a card, only how it last was. */
export function ledgerAnswer(reference: string, { artisan, blocked, lines }: Ledger): string {
  const kept = lines.filter(
    ({ card, to }, index) =>
      card === null || lines.findLastIndex((one) => one.card === card && one.to === to) === index,
  )
  if (kept.length === 0) return `Rien n’a encore été envoyé pour **${reference}**.`
  const shown = kept.slice(-most)
  const count = `${kept.length} envoi${kept.length > 1 ? 's' : ''}`
  const head = `**${reference}** : ${count}${shown.length < kept.length ? `, les ${shown.length} derniers` : ''}.`
  const rows = shown.map(
    (line) => `${line.to} · ${line.card ? 'la carte' : `« ${line.words} »`} · ${fate(line)}`,
  )
  const tail = blocked ? [`${artisan} n’est plus joignable sur Teams : ${blocked}. Téléphonez.`] : []
  return [head, ...rows, ...tail].join('\n\n')
}

/** How the last message of the staff to the artisan fared; undefined where there was none. */
export function lastWord({ artisan, blocked, lines }: Ledger): string | undefined {
  if (blocked) return `${artisan} n’est plus joignable sur Teams : ${blocked}. Téléphonez.`
  const last = lines.findLast(({ toArtisan, byStaff, card }) => toArtisan && byStaff && card === null)
  if (!last) return undefined
  const whose = last.here ? 'Votre dernier message' : 'Le dernier message'
  return `${whose} à ${artisan} : ${fate(last)}.`
}

function fate({ createdAt, sentAt, readAt, deadAt, reason, toArtisan, card }: LedgerLine): string {
  const done = card ? 'à jour' : 'remis'
  if (sentAt !== null) {
    const seen = !toArtisan ? '' : readAt === null ? ', pas encore lu' : `, lu le ${showInstant(readAt)}`
    return `${done} le ${showInstant(sentAt)}${seen}`
  }
  if (deadAt !== null) return `non remis : ${reason}${toArtisan ? ' ; téléphonez' : ''}`
  return `en attente depuis le ${showInstant(createdAt)}${reason ? ` : ${reason}` : ''}`
}
