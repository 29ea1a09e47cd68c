import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences, FEATURE_IDS, FEATURE_KINDS } from '../../../src/figures/face/differences.ts'
import { FEATURE_COUNT, faceFeatures } from '../../../src/figures/face/faceFeatures.ts'
import { faceMesh, meshDistance, STRANGERS_APART } from '../../../src/figures/face/faceMesh.ts'
import { LANDMARKS, type Region } from '../../../src/figures/face/landmarks.ts'
import { foundPhoto } from '../../../src/figures/face/secondPhoto.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 40 })
const scores = fc.double({ min: 0, max: 99.9, noNaN: true })
const AVERAGE: readonly number[] = Array.from({ length: FEATURE_COUNT }, () => 0)
/** The average face with one feature changed. */
const changed = (id: string, by: number) => AVERAGE.map((_, f) => (FEATURE_IDS[f] === id ? by : 0))

test('every feature that is drawn has a name, and a change of it alone is all that is said', () => {
  expect(FEATURE_IDS).toHaveLength(FEATURE_COUNT)
  for (const id of FEATURE_IDS)
    expect(
      differences(AVERAGE, changed(id, 1))
        .filter(({ amount }) => amount > 0)
        .map((one) => one.id),
    ).toEqual([id])
})

test('the amount is how far the farthest landmark moves, in thousandths of the width of the photo', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FEATURE_IDS), fc.double({ min: -2, max: 2, noNaN: true }), (id, by) => {
      const [from, to] = [faceMesh(AVERAGE), faceMesh(changed(id, by))]
      const moved = LANDMARKS.map((_, i) =>
        Math.hypot(to[2 * i]! - from[2 * i]!, to[2 * i + 1]! - from[2 * i + 1]!),
      )
      const said = differences(AVERAGE, changed(id, by)).find((one) => one.id === id)!
      // Written as a whole number.
      expect(Math.abs(said.amount - 10 * Math.max(...moved))).toBeLessThanOrEqual(0.5 + 1e-9)
    }),
  )
})

/** What a mesh does where its words say there is more of a feature. */
const span = (by: 0 | 1, region: Region, sign: 1 | -1) => (mesh: readonly number[]) => {
  const places = LANDMARKS.flatMap((at, i) => (at.region === region ? [mesh[2 * i + by]!] : []))
  return sign * (Math.max(...places) - Math.min(...places))
}
const middle = (by: 0 | 1, region: Region) => (mesh: readonly number[]) => {
  const places = LANDMARKS.flatMap((at, i) => (at.region === region ? [mesh[2 * i + by]!] : []))
  return places.reduce((a, b) => a + b, 0) / places.length
}
const at = (i: number, by: 0 | 1) => (mesh: readonly number[]) => mesh[2 * i + by]!
const RIGHTMOST = LANDMARKS.reduce((best, { x }, i) => (x > LANDMARKS[best]!.x ? i : best), 0)
const CHIN = LANDMARKS.findIndex(({ region, y }) => region === 'outline' && y === 111)
const outerBrow = LANDMARKS.findIndex(({ region, side, x }) => region === 'brow' && side === 1 && x === 77)

test.each([
  ['faceWidth', 'broader', span(0, 'outline', 1)],
  ['faceLength', 'longer', span(1, 'outline', 1)],
  ['jaw', 'broader', (mesh: readonly number[]) => span(0, 'chin', 1)(mesh)],
  ['chin', 'longer', at(CHIN, 1)],
  ['forehead', 'higher', (mesh: readonly number[]) => -Math.min(...mesh.filter((_, i) => i % 2 === 1))],
  ['eyesApart', 'farther apart', span(0, 'eye', 1)],
  ['eyesHeight', 'lower', middle(1, 'eye')],
  ['eyesSize', 'wider open', span(1, 'eye', 1)],
  ['browsHeight', 'lower', middle(1, 'brow')],
  ['browsSlant', 'slant down (at their outer ends)', at(outerBrow, 1)],
  ['nose', 'longer', span(1, 'nose', 1)],
  ['mouthHeight', 'lower', middle(1, 'mouth')],
  ['mouthWidth', 'wider', span(0, 'mouth', 1)],
  ['turn', 'turned right', middle(0, 'nose')],
  ['tilt', 'tilted right: the right side lower', at(RIGHTMOST, 1)],
] as const)('more of %s is drawn as its words say: %s', (id, _words, measure) => {
  const more = changed(id, 1)
  expect(differences(AVERAGE, more)[0]).toMatchObject({ id, isMore: true })
  expect(measure(faceMesh(more))).toBeGreaterThan(measure(faceMesh(AVERAGE)))
})

test('a right person and a stranger of one score are as far from the photo as the score says, to the digit', () => {
  fc.assert(
    fc.property(seeds, seeds, scores, fc.boolean(), (probe, seed, score, isMate) => {
      fc.pre(seed !== probe)
      const own = faceFeatures(probe)
      const apart = meshDistance(faceMesh(own), faceMesh(foundPhoto(own, { seed, score, isMate })))
      expect(apart).toBeCloseTo((1 - score / 100) * STRANGERS_APART, 9)
    }),
  )
})

test('two photos of one person differ less in build than those of strangers, and often as much', () => {
  const share = (isMate: boolean, i: number): number => {
    const own = faceFeatures(i)
    const found = foundPhoto(own, { seed: i + 100_000, score: 80, isMate })
    const only = (kind: string) =>
      own.map((part, f) => (FEATURE_KINDS[f] === kind || kind === 'all' ? found[f]! - part : 0))
    const size = (kind: string) => meshDistance(faceMesh(AVERAGE), faceMesh(only(kind))) ** 2
    return size('build') / size('all')
  }
  const shares = (isMate: boolean) => Array.from({ length: 1000 }, (_, i) => share(isMate, i))
  const [right, strangers] = [shares(true), shares(false)]
  const over = (all: readonly number[]) => all.filter((one) => one > 0.53).length / all.length
  // Whoever reads all differences well is wrong about three in ten of both; four standard errors of 1,000 are 6 in 100.
  expect(over(right)).toBeGreaterThan(0.24)
  expect(over(right)).toBeLessThan(0.36)
  expect(over(strangers)).toBeGreaterThan(0.64)
  expect(over(strangers)).toBeLessThan(0.76)
})
