/** Cells of fewer requests than this could be told apart by whoever knows the firms. */
export const smallest = 5

const isSmall = (count: number) => count > 0 && count < smallest

/**
 * Counts as they may leave the office that they are of: null stands for one that is hidden. Cells of 1 to 4 are, and so
 * many more, the smallest first, that what is hidden cannot be had by taking the others from a known total.
 * @param beyond for each group of people, what the cells hold besides the requests that they see anyway: small is small
 *   to them, too
 */
export function suppressed(
  cells: readonly number[],
  beyond: readonly (readonly number[])[] = [],
): (number | null)[] {
  const views = [...beyond, cells]
  const hidden = new Set([...cells.keys()].filter((index) => views.some((view) => isSmall(view[index] ?? 0))))
  const sum = (view: readonly number[]) => [...hidden].reduce((total, index) => total + (view[index] ?? 0), 0)
  const isKnown = (view: readonly number[]) => isSmall(sum(view)) || (hidden.size === 1 && sum(view) > 0)
  for (let view = views.find(isKnown); view; view = views.find(isKnown)) {
    const next = smallestOf(view, hidden) ?? smallestOf(cells, hidden)
    if (next === undefined) break
    hidden.add(next)
  }
  return cells.map((cell, index) => (hidden.has(index) ? null : cell))
}

/** Index of the smallest cell that is not empty and not hidden yet. */
function smallestOf(view: readonly number[], hidden: ReadonlySet<number>): number | undefined {
  const [first] = [...view.entries()]
    .filter(([index, cell]) => cell > 0 && !hidden.has(index))
    .toSorted(([, one], [, other]) => one - other)
  return first?.[0]
}

/**
 * Counts of which each is a part of the one before: one that is small is hidden, and one that leaves a small rest of
 * the last one shown.
 * @param beyond as for `suppressed`
 */
export function nested(
  counts: readonly number[],
  beyond: readonly (readonly number[])[] = [],
): (number | null)[] {
  const views = [counts, ...beyond]
  let last: number | undefined
  return counts.map((count, index) => {
    const hide = views.some((view) => {
      const [now, before] = [view[index] ?? 0, last === undefined ? undefined : view[last]]
      return isSmall(now) || (before !== undefined && isSmall(before - now))
    })
    if (hide) return null
    last = index
    return count
  })
}
