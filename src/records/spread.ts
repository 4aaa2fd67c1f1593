import type { Spread } from './figure-query.ts'

/**
 * Median and ninth decile by rank: values that did occur. Moves the values about.
 *
 * @param values minutes
 */
export function spreadOf(values: Int32Array): Spread | null {
  const of = values.length
  if (of === 0) return null
  const [shortest, longest] = endsOf(values)
  const places = [0.5, 0.9].map((share) => Math.ceil(share * of) - 1)
  // Many values within a few weeks of minutes are counted faster than they are put in order.
  const few = shortest >= 0 && longest < of * 4
  const [median = 0, p90 = 0] = few ? counted(values, longest, places) : ranked(values, places)
  return { of, median, p90, longest }
}

function endsOf(values: Int32Array): [shortest: number, longest: number] {
  let [shortest, longest] = [values[0] as number, values[0] as number]
  for (let index = 1; index < values.length; index++) {
    const value = values[index] as number
    if (value < shortest) shortest = value
    if (value > longest) longest = value
  }
  return [shortest, longest]
}

/** The values at some places of the order, by how often each occurs. */
function counted(values: Int32Array, longest: number, places: readonly number[]): number[] {
  const counts = new Int32Array(longest + 1)
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number
    counts[value] = (counts[value] as number) + 1
  }
  let [value, below] = [0, counts[0] as number]
  return places.map((place) => {
    while (below <= place) below += counts[++value] as number
    return value
  })
}

/** The values at some places of the order, of which each is looked for among what lies after the one before. */
function ranked(values: Int32Array, places: readonly number[]): number[] {
  let from = 0
  return places.map((place) => {
    const value = valueAt(values, place, from)
    from = place
    return value
  })
}

/** The value that would stand at a place if those from another on were in order (Hoare's « find »). */
function valueAt(values: Int32Array, place: number, first: number): number {
  let [from, to] = [first, values.length - 1]
  while (from < to) {
    const pivot = values[(from + to) >> 1] as number
    let [low, high] = [from, to]
    while (low <= high) {
      while ((values[low] as number) < pivot) low += 1
      while ((values[high] as number) > pivot) high -= 1
      if (low > high) break
      const swapped = values[low] as number
      values[low++] = values[high] as number
      values[high--] = swapped
    }
    if (place <= high) to = high
    else if (place >= low) from = low
    else break
  }
  return values[place] as number
}
