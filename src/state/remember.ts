/**
 * A function that remembers its last `size` results by a key. Derived numbers are asked for by several figures in
 * one frame and again when a slider comes back: each is computed once.
 */
export function remember<Arguments extends readonly unknown[], Result>(
  keyOf: (...given: Arguments) => string,
  compute: (...given: Arguments) => Result,
  size = 8,
): (...given: Arguments) => Result {
  const results = new Map<string, Result>()
  return (...given) => {
    const key = keyOf(...given)
    const known = results.get(key)
    if (known !== undefined) return known
    const result = compute(...given)
    if (results.size >= size) results.delete(results.keys().next().value as string)
    results.set(key, result)
    return result
  }
}
