/** Median time of a run in milliseconds; the first runs, before the code is compiled, are not counted. */
export function median(runs: number, run: (i: number) => void, warmUps = 3): number {
  for (let i = 0; i < warmUps; i += 1) run(-1 - i)
  const times = Array.from({ length: runs }, (_, i) => {
    const start = performance.now()
    run(i)
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN
}
