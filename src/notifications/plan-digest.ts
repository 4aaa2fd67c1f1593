import type { OutgoingDraft } from '../domain/outgoing.ts'

interface Digest {
  /** How many firms were seen in the last seven days, and by whose visits, in words. */
  seen: number
  /** The next firms to see in the office's territory, each in a line, and how many there are in all. */
  next: readonly string[]
  toSee: number
  /** How far the whole plan has come, in words. */
  progress: string
}

/** Monday morning's word to an office: what was seen, where the plan stands, whom to see next. */
export function planDigest({ seen, next, toSee, progress }: Digest): OutgoingDraft {
  const s = seen > 1 ? 's' : ''
  const week = seen === 0 ? 'aucune entreprise vue' : `${seen} entreprise${s} vue${s}`
  const list = toSee > 0 ? [`À voir sur votre territoire (${toSee}) :`, ...next] : []
  const tail = toSee > next.length ? ['La suite : « entreprises à voir ».'] : []
  return {
    type: 'text',
    text: [`**Plan de prospection, la semaine passée : ${week}.**`, progress, ...list, ...tail].join('\n\n'),
  }
}
