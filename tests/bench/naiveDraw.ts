import { keyOfSeed, openStream, uniform } from '../../src/engine/random.ts'

/** The draw without the idea: a uniform for every comparison, the ten smallest kept. For `probes` probes. */
export function naiveDraw(seed: string, probes: number, gallerySize: number): number {
  const key = keyOfSeed(seed)
  const best = new Float64Array(10)
  let sum = 0
  for (let ordinal = 0; ordinal < probes; ordinal += 1) {
    const stream = openStream(key, { purpose: 'nonMates', ordinal })
    best.fill(1)
    for (let i = 0; i < gallerySize; i += 1) {
      const q = uniform(stream)
      if (q >= (best[9] ?? 1)) continue
      let place = 9
      for (; place > 0 && (best[place - 1] ?? 0) > q; place -= 1) best[place] = best[place - 1] ?? 1
      best[place] = q
    }
    sum += best[0] ?? 0
  }
  return sum
}
