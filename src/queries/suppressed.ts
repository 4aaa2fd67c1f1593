/** Cells of fewer requests than this could be told apart by whoever knows the firms. */
export const smallest = 5

/**
 * Counts as they may leave the office that they are of: null stands for one that is hidden. Cells of 1 to 4 are, and
 * so many more, the smallest first, that what is hidden cannot be had by taking the others from a known total.
 */
export function suppressed(cells: readonly number[]): (number | null)[] {
  const hidden = new Set(cells.flatMap((cell, index) => (cell > 0 && cell < smallest ? [index] : [])))
  const bySize = cells
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell }) => cell > 0)
    .toSorted((a, b) => a.cell - b.cell)
  const sum = () => [...hidden].reduce((total, index) => total + (cells[index] ?? 0), 0)
  for (const { index } of bySize) {
    if (hidden.size === 0 || (hidden.size > 1 && sum() >= smallest)) break
    hidden.add(index)
  }
  return cells.map((cell, index) => (hidden.has(index) ? null : cell))
}
