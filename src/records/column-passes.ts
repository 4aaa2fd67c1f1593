/** Which codes of a column are let through. */
export interface Test {
  codes: Int32Array
  allowed: Uint8Array
}

// Each of these goes once through some places, a step of a few nanoseconds each. What is left of them moves to the
// front of their own array: a million numbers anew for each condition would cost more than the conditions.

/** The places that one test or the other lets through. */
export function keepEither(one: Test, other: Test, some: Int32Array): Int32Array {
  const [codes, allowed, others, alsoAllowed] = [one.codes, one.allowed, other.codes, other.allowed]
  let count = 0
  for (let index = 0; index < some.length; index++) {
    const at = some[index] as number
    if (allowed[codes[at] as number] === 1 || alsoAllowed[others[at] as number] === 1) some[count++] = at
  }
  return some.subarray(0, count)
}

export function keep({ codes, allowed }: Test, some: Int32Array): Int32Array {
  let count = 0
  for (let index = 0; index < some.length; index++) {
    const at = some[index] as number
    if (allowed[codes[at] as number] === 1) some[count++] = at
  }
  return some.subarray(0, count)
}

/** How many places every test lets through. */
export function countKept(tests: readonly Test[], some: Int32Array): number {
  let count = 0
  for (let index = 0; index < some.length; index++) {
    const at = some[index] as number
    let isKept = 1
    for (let which = 0; which < tests.length; which++) {
      const { codes, allowed } = tests[which] as Test
      isKept &= allowed[codes[at] as number] as number
    }
    count += isKept
  }
  return count
}

interface Group {
  key: string | null
  members: Int32Array
}

/** Puts some apart by the number of the group of each; `keys` names the groups. */
export function apart(some: Int32Array, groups: Int32Array, keys: readonly (string | null)[]): Group[] {
  const counts = new Int32Array(keys.length)
  for (let index = 0; index < some.length; index++) {
    const group = groups[index] as number
    counts[group] = (counts[group] as number) + 1
  }
  const all = Array.from(counts, (count) => new Int32Array(count))
  counts.fill(0)
  for (let index = 0; index < some.length; index++) {
    const group = groups[index] as number
    const place = counts[group] as number
    ;(all[group] as Int32Array)[place] = some[index] as number
    counts[group] = place + 1
  }
  return all.flatMap((members, group) => (members.length > 0 ? [{ key: keys[group] ?? null, members }] : []))
}
