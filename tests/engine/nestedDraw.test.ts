import { describe, expect, test } from 'vitest'
import { readCandidates } from '../../src/engine/candidates.ts'
import { readSearches } from '../../src/engine/searches.ts'
import type { Setting } from '../../src/engine/setting.ts'
import { createTrial } from '../../src/engine/trial.ts'
import { criticalTwo, distanceBetween } from './kolmogorovSmirnov.ts'

const PROBES = 20_000

type Case = Readonly<{
  name: string
  rho: number
  counts: readonly number[]
  means: readonly number[]
}>
const CASES: readonly Case[] = [
  { name: 'one group, rho 0', rho: 0, counts: [2_000], means: [-5] },
  { name: 'one group, rho 0.6', rho: 0.6, counts: [2_000], means: [-5] },
  { name: 'two groups of unlike means, rho 0.25', rho: 0.25, counts: [1_400, 600], means: [-6, -4] },
]

/** A generator and a normal that share nothing with the engine: two of Marsaglia's added, and his polar method. */
function normals(seed: number): () => number {
  let weyl = seed
  let shift = 123456789
  const next = (): number => {
    weyl = (Math.imul(weyl, 69069) + 12345) | 0
    shift ^= shift << 13
    shift ^= shift >>> 17
    shift ^= shift << 5
    return ((weyl + shift) >>> 0) / 4294967296
  }
  let spare: number | undefined
  return () => {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    for (;;) {
      const a = 2 * next() - 1
      const b = 2 * next() - 1
      const square = a * a + b * b
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      spare = b * factor
      return a * factor
    }
  }
}

/** Every score of every search, one by one; the best and the fifth best of each. */
function bruteForce({ rho, counts, means }: Case): { best: number[]; fifth: number[] } {
  const normal = normals(20181)
  const tau = 1.6
  const best: number[] = []
  const fifth: number[] = []
  const top = new Float64Array(5)
  for (let probe = 0; probe < PROBES; probe += 1) {
    const common = tau * Math.sqrt(rho) * normal()
    top.fill(-Infinity)
    counts.forEach((count, h) => {
      for (let i = 0; i < count; i += 1) {
        const x = means[h]! + common + tau * Math.sqrt(1 - rho) * normal()
        if (x <= top[4]!) continue
        let place = 4
        for (; place > 0 && top[place - 1]! < x; place -= 1) top[place] = top[place - 1]!
        top[place] = x
      }
    })
    best.push(top[0]!)
    fifth.push(top[4]!)
  }
  return { best, fifth }
}

function settingOf({ rho, counts, means }: Case): Setting {
  const model = {
    tau: 1.6,
    rho,
    sigma: 4.8,
    unusable: 0,
    nonMatedMean: means.map(() => means),
    matedMean: means.map(() => 5),
  }
  return {
    model,
    gallerySize: 2_000,
    galleryCounts: counts,
    searchCounts: counts.map((_, g) => (g === 0 ? PROBES : 0)),
    matedShare: 0,
    thresholds: counts.map(() => -Infinity),
    listLength: 5,
  }
}

describe('against drawing every score', { timeout: 60_000 }, () => {
  test.each(CASES)('the best and the fifth best of 2,000 are distributed alike: $name', (setup) => {
    const brute = bruteForce(setup)
    const setting = settingOf(setup)
    const trial = createTrial('brute')
    const fifth = Array.from({ length: PROBES }, (_, probe) => readCandidates(trial, setting, probe)[4]!.x)
    const best = Array.from(readSearches(trial, setting).bestNonMate)
    // One in 1,000 (MODEL.md 3).
    expect(distanceBetween(best, brute.best)).toBeLessThan(criticalTwo(PROBES, PROBES))
    expect(distanceBetween(fifth, brute.fifth)).toBeLessThan(criticalTwo(PROBES, PROBES))
  })

  test('two sizes are joined as they should be: the best of 2,000 is among the first 1,500 in 3 of 4 searches', () => {
    const trial = createTrial('joined')
    const setting = settingOf(CASES[0]!)
    const [small, large] = [1_500, 2_000].map(
      (count) => readSearches(trial, { ...setting, galleryCounts: [count] }).bestNonMate,
    )
    const same = large!.filter((x, probe) => x === small![probe]).length
    expect(Math.abs(same / PROBES - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / PROBES))
  })
})
