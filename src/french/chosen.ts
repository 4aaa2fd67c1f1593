const correction =
  /(?:^|[^a-z])(?:non|plutot|pardon|enfin|finalement|en fait|du coup|je voulais dire|correction|rectification)(?![a-z])/g
/** What stands right after these words is what the person does not want. */
const replaced =
  /(?:au lieu d[eu']|a la place d[eu']|et non|et pas|mais pas|pas|ni|n'est plus|remplace[rz]?|enleve[rz]?|retire[rz]?|supprime[rz]?)[ '](?:(?:un|une|le|la|les|de|du|d|a)[ '])?$/

/** Whether what stands at `at` of a folded text is written as what is not, or no longer, wanted. */
export function isReplaced(folded: string, at: number): boolean {
  return replaced.test(folded.slice(Math.max(0, at - 22), at))
}

/**
 * The one that counts of several readings of one kind: not what was replaced (« 39 h au lieu de 35 »); after a
 * correction (« ah non, 37h30 ») what follows it; then the heaviest; then the first.
 */
export function chosen<T extends { at: number; weight: number }>(folded: string, found: T[]): T | undefined {
  const wanted = found.filter((one) => !isReplaced(folded, one.at))
  if (wanted.length < 2) return wanted[0]
  // « ah non, 37h30 du coup »: the last correction that something follows.
  const last = Math.max(...wanted.map((one) => one.at))
  const turn = [...folded.matchAll(correction)].findLast((match) => match.index < last)?.index ?? -1
  const after = wanted.filter((one) => one.at > turn)
  const from = after.length > 0 ? after : wanted
  return from.reduce((best, one) => (one.weight > best.weight ? one : best))
}
