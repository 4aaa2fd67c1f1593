const first = 2_000

/**
 * What the load says: an opening (number 0), then pays that each correct the one before. Every number can be found
 * again in the event it causes, in the stored answer, and in the reply.
 */
export const sentenceOf = (number: number) =>
  number === 0 ? 'je cherche un boulanger en CDI' : `${first + number} € brut`

/** The number that a reply answers: the first amount in it is the one just noted. */
export function numberOf(reply: string): number {
  const amount = /(\d+)€/.exec(reply.replace(/[\s*]/g, ''))
  return amount ? Number(amount[1]) - first : 0
}

/** The number in an answer as it is stored; undefined when it holds no pay. */
export function numberIn(pay: unknown): number | undefined {
  const min = (pay as { min?: unknown } | null | undefined)?.min
  return typeof min === 'number' ? min - first : undefined
}
