import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grainDots, grainOf, standIn, staysOn } from '../../../src/figures/crowd/crowdGrain.ts'
import { crowdLayout, lightSide, rings, camera, place } from '../../../src/figures/crowd/crowdLayout.ts'
import { countLit, isLit, lightNear, placeLights } from '../../../src/figures/crowd/crowdLights.ts'
import { createCanvas, paintCrowd } from '../../../src/figures/crowd/paintCrowd.ts'
import { CROWD_SIZES } from '../../../src/figures/crowd/crowdTable.ts'
import { toLogOdds } from '../../../src/engine/logOdds.ts'
import { fourLights as lights } from './fourLights.ts'

const seed = 11
const size = fc.integer({ min: 1, max: 1e9 })

test('growing the gallery moves nobody: the view is one picture, scaled', () => {
  fc.assert(
    fc.property(size, size, size, size, (i, j, n, m) => {
      const [a, b] = [place(Math.min(i, n, m)), place(Math.min(j, n, m))]
      const at = (who: typeof a, gallery: number) => ({
        x: who.x * camera(gallery, 200),
        y: who.y * camera(gallery, 200),
      })
      // The same shape at both sizes: directions and ratios of distances are kept.
      const cross = (p: typeof a, q: typeof a) => p.x * q.y - p.y * q.x
      const ratio = camera(n, 200) / camera(m, 200)
      expect(cross(at(a, n), at(b, n))).toBeCloseTo(cross(at(a, m), at(b, m)) * ratio ** 2, 4)
    }),
    { seed },
  )
})

test('everybody enrolled stands inside the rim, the newest at it', () => {
  fc.assert(
    fc.property(size, size, (i, n) => {
      const { x, y } = place(Math.min(i, n))
      expect(Math.hypot(x, y) * camera(n, 200)).toBeLessThanOrEqual(200)
    }),
    { seed },
  )
  expect(Math.hypot(place(1e6).x, place(1e6).y) * camera(1e6, 200)).toBeGreaterThan(199.9)
})

test('the camera only ever pulls back as the gallery grows', () => {
  fc.assert(
    fc.property(size, size, (n, m) => {
      expect(camera(Math.max(n, m), 200)).toBeLessThanOrEqual(camera(Math.min(n, m), 200))
    }),
    { seed },
  )
})

test('growing the gallery takes no light away', () => {
  fc.assert(
    fc.property(size, size, fc.double({ min: -3, max: 9, noNaN: true }), (n, m, x) => {
      const [small, large] = [Math.min(n, m), Math.max(n, m)]
      for (let i = 0; i < lights.count; i += 1)
        if (isLit(lights, i, small, x)) expect(isLit(lights, i, large, x)).toBe(true)
    }),
    { seed },
  )
})

test('whoever is drawn from far away is drawn from near, too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 15 }), (block, level) => {
      const halves = [standIn(2 * block, level - 1), standIn(2 * block + 1, level - 1)]
      expect(halves).toContain(standIn(block, level))
      expect(staysOn(2 * block, level - 1)).toBe(halves[0] === standIn(block, level))
    }),
    { seed },
  )
})

test('as one level ends and the next begins, the same dots stand in full', () => {
  const room = 1000
  const before = grainOf(room * 8, room)
  const after = grainOf(room * 8 + 8, room)
  expect(before).toEqual({ level: 3, faded: 1 })
  expect(after.level).toBe(4)
  expect(after.faded).toBe(0)
  const kept = grainDots(3, 1000)
  const stay = Array.from(kept.x).filter((_, i) => kept.stays[i] === 1)
  expect(stay).toEqual(Array.from(grainDots(4, 500).x))
})

test('a drawing 320 pixels wide shows each of 25,000 people as a dot of their own', () => {
  expect(grainOf(25_000, crowdLayout(320).room)).toEqual({ level: 0, faded: 0 })
})

test('people and lights are painted where they stand, at any size and density', () => {
  for (const [width, density, gallerySize] of [
    [320, 1, 1000],
    [420, 2, 1e9],
    [420, 1, 1],
  ] as const) {
    const layout = crowdLayout(width)
    const side = 2 * layout.half * density
    const canvas = createCanvas(side, new Uint32Array(side * side))
    const colours = { people: 0xff888888, light: 0xff0000ff, kept: 0xff000000 }
    const placed = placeLights(lights)
    paintCrowd(canvas, { layout, gallerySize, thresholdX: 0, keptX: null, lights: placed, density, colours })
    const painted = canvas.pixels.filter((pixel) => pixel >>> 24 > 0)
    expect(painted.length).toBeGreaterThan(0)
    for (let i = 0; i < lights.count; i += 1) {
      if (!isLit(lights, i, gallerySize, 0)) continue
      const scale = camera(gallerySize, layout.radius) * density
      const column = Math.floor(side / 2 + (placed.atX[i] ?? 0) * scale)
      const row = Math.floor(side / 2 + (placed.atY[i] ?? 0) * scale)
      expect(canvas.pixels[row * side + column]).toBe(colours.light)
    }
  }
})

test('lights keep their size until thousands would hide each other', () => {
  expect(lightSide(1, 160)).toBe(7)
  expect(lightSide(300, 160)).toBe(7)
  expect(lightSide(1e5, 160)).toBe(3)
})

test('a hand picks the nearest light that is on', () => {
  const placed = placeLights(lights)
  const scale = camera(1000, 160)
  const at = { x: (placed.atX[1] ?? 0) * scale + 5, y: (placed.atY[1] ?? 0) * scale, reach: 14, scale }
  expect(lightNear(placed, { ...at, gallerySize: 1000, thresholdX: 0 })).toBe(1)
  expect(lightNear(placed, { ...at, gallerySize: 1000, thresholdX: toLogOdds(99.9) })).toBe(-1)
})

test('rings go no further than the crowd, and their names keep apart', () => {
  fc.assert(
    fc.property(size, (n) => {
      const drawn = rings(CROWD_SIZES, n, 200)
      expect(drawn.every((ring) => ring.size < n && ring.radius < 200)).toBe(true)
      const named = drawn.filter(({ isNamed }) => isNamed).map(({ radius }) => radius)
      named.slice(1).forEach((radius, i) => expect((named[i] ?? 0) - radius).toBeGreaterThanOrEqual(15))
    }),
    { seed },
  )
})

test('people are counted, each once: one search can light several', () => {
  expect(countLit(lights, 25_000, toLogOdds(80))).toBe(3)
})
