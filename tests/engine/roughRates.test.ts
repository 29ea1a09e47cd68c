import { expect, test } from 'vitest'
import { expectedFpir, expectedRates, roughRates } from '../../src/engine/rates.ts'
import { memberSettings } from '../../src/scenario/memberRates.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { PRESETS } from '../../src/scenario/presets/index.ts'

/** A third digit is never shown of the end of a range: two are. */
const THREE_DIGITS = 1e-3

const LINKS = [
  ...PRESETS.map(({ id }) => `preset=${id}`),
  ...PRESETS.map(({ id }) => `preset=${id}&t=95&n=3000000`),
  'mode=rank&k=1&mated=1',
  'n=3&k=5&mated=0.5&unusable=0.2',
  'n=1000000000&k=50&mated=0.5&g=a:1:1:1:1:0~b:1:1:1:8:-2',
  'rho=0&k=2&n=100000&t=60',
  'fmr=0.1&n=1000&mated=0.7&unusable=0.01',
  ...[50, 80, 90, 97, 99.9].map((t) => `n=30000000&k=50&mated=0.5&t=${t}`),
  ...[1, 3, 10].map((k) => `n=850000&k=${k}&mated=0.5&t=85&rho=0.4`),
]

test.each(LINKS)('%s: rates for the ends of ranges are those of the exact model to three digits', (link) => {
  const { scenario } = parseLink(`?${link}`)
  for (const setting of memberSettings(scenario, scenario.threshold)) {
    const exact = expectedRates(setting).overall
    const rough = roughRates(setting).overall
    expect(rough.falsePositives).toBe(exact.falsePositives)
    expect(expectedFpir(setting)).toBeCloseTo(exact.fpir!, 12)
    expect(Math.abs(rough.fnir! / (exact.fnir! || 1) - 1)).toBeLessThan(THREE_DIGITS)
    expect(Math.abs((rough.ppv ?? 0) - (exact.ppv ?? 0))).toBeLessThan(THREE_DIGITS)
    expect(Math.abs(rough.onlyStrangers - exact.onlyStrangers)).toBeLessThan(
      THREE_DIGITS * Math.max(exact.onlyStrangers, 1),
    )
    expect(Math.abs(rough.named - exact.named)).toBeLessThan(THREE_DIGITS * Math.max(exact.named, 1))
  }
})
