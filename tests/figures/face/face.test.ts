import { Delaunay } from 'd3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EDGE_LINES } from '../../../src/figures/face/edges.ts'
import { FEATURE_COUNT, faceFeatures } from '../../../src/figures/face/faceFeatures.ts'
import {
  faceMesh,
  meshDistance,
  meshPaths,
  resembling,
  STRANGERS_APART,
} from '../../../src/figures/face/faceMesh.ts'
import { CONTOURS, FACE_HEIGHT, FACE_WIDTH, LANDMARKS } from '../../../src/figures/face/landmarks.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 40 })
const scores = fc.double({ min: 0, max: 100, noNaN: true })
const distanceAt = (probe: number, other: number, percent: number): number => {
  const own = faceFeatures(probe)
  return meshDistance(faceMesh(own), faceMesh(resembling(own, other, percent)))
}

test('the same seed is the same face, and neighbouring seeds are as unlike as any two', () => {
  expect(faceFeatures(42)).toEqual(faceFeatures(42))
  const squares = Array.from(
    { length: 4000 },
    (_, seed) => meshDistance(faceMesh(faceFeatures(seed)), faceMesh(faceFeatures(seed + 1))) ** 2,
  )
  const rms = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
  // Features are cut at 2 of their standard deviations, which takes a few percent away; 4,000 pairs leave about 1 %.
  expect(rms / STRANGERS_APART).toBeGreaterThan(0.92)
  expect(rms / STRANGERS_APART).toBeLessThan(1.02)
})

test('the distance of two meshes falls as the score rises, whoever the two are', () => {
  fc.assert(
    fc.property(seeds, seeds, seeds, scores, scores, (probe, one, other, a, b) => {
      fc.pre(one !== probe && other !== probe && Math.abs(a - b) > 0.01)
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      expect(distanceAt(probe, one, high)).toBeLessThan(distanceAt(probe, other, low))
    }),
    { seed: 16 },
  )
})

test('the distance is what the score leaves: a sixth of two strangers’ at 83 %, two fifths at 58 %, none at 100 %', () => {
  for (const [percent, share] of [
    [83, 0.17],
    [58, 0.42],
    [0, 1],
    [100, 0],
  ] as const)
    expect(distanceAt(7, 11, percent) / STRANGERS_APART).toBeCloseTo(share, 10)
})

test('every face stays in its frame', () => {
  fc.assert(
    fc.property(seeds, seeds, scores, (probe, other, percent) => {
      const mesh = faceMesh(resembling(faceFeatures(probe), other, percent))
      const xs = mesh.filter((_, i) => i % 2 === 0)
      const ys = mesh.filter((_, i) => i % 2 === 1)
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...xs)).toBeLessThanOrEqual(FACE_WIDTH)
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...ys)).toBeLessThanOrEqual(FACE_HEIGHT)
    }),
    { seed: 17, numRuns: 500 },
  )
})

test('a face says nothing of a group: a seed is all that goes in', () => {
  expect(faceFeatures.length).toBe(1)
  expect(faceFeatures(3)).toHaveLength(FEATURE_COUNT)
})

test('landmarks are joined as a Delaunay triangulation of the average face joins them', () => {
  const { triangles } = Delaunay.from(LANDMARKS.map(({ x, y }): [number, number] => [x, y]))
  const names = new Set<string>()
  for (let i = 0; i < triangles.length; i += 3)
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const)
      names.add([triangles[i + a]!, triangles[i + b]!].toSorted((m, n) => m - n).join('-'))
  const drawn = EDGE_LINES.flatMap((line) =>
    line.slice(1).map((to, i) => [line[i]!, to].toSorted((m, n) => m - n).join('-')),
  )
  expect(drawn.toSorted()).toEqual([...names].toSorted())
})

test('outline, brows, eyes, nose and mouth are drawn as lines, and nothing in a path is not a number', () => {
  expect(CONTOURS).toHaveLength(9)
  const { lines, contours, points } = meshPaths(faceMesh(faceFeatures(5)))
  for (const path of [lines, contours, points]) expect(path).toMatch(/^[MLh\d. ]+$/)
})
