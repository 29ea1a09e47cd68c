/** Calls of one frame ask for the same few things, with the same objects: those are found without writing a key. */
const RECENT = 4

/**
 * A function that keeps its last `size` results by a key. Derived numbers are asked for by several figures in
 * one frame and again when a slider comes back: each is computed once. What is given must not change afterwards.
 */
export function memoize<Arguments extends readonly unknown[], Result>(
  keyOf: (...given: Arguments) => string,
  compute: (...given: Arguments) => Result,
  size = 8,
): (...given: Arguments) => Result {
  const results = new Map<string, Result>()
  const recent: { given: Arguments; result: Result }[] = []
  const find = (given: Arguments): Result => {
    const key = keyOf(...given)
    const known = results.get(key)
    if (known !== undefined) return known
    const result = compute(...given)
    if (results.size >= size) results.delete(results.keys().next().value as string)
    results.set(key, result)
    return result
  }
  return (...given) => {
    for (const one of recent) if (one.given.every((value, i) => value === given[i])) return one.result
    const result = find(given)
    if (recent.length >= Math.min(RECENT, size)) recent.shift()
    recent.push({ given, result })
    return result
  }
}
