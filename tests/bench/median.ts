type Run = (i: number) => void

/** Median time of a run in milliseconds; the first runs, before the code is compiled, are not counted. */
export function median(runs: number, run: Run, warmUps = 3): number {
  return medians(runs, [run], warmUps)[0] ?? NaN
}

/** Medians of runs to be compared: they take turns, so that whatever else the machine does slows all of them. */
export function medians(runs: number, tasks: readonly Run[], warmUps = 3): readonly number[] {
  for (let i = 0; i < warmUps; i += 1) for (const task of tasks) task(-1 - i)
  const times = tasks.map((): number[] => [])
  for (let i = 0; i < runs; i += 1) {
    tasks.forEach((task, t) => {
      const start = performance.now()
      task(i)
      times[t]?.push(performance.now() - start)
    })
  }
  return times.map((each) => each.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN)
}
