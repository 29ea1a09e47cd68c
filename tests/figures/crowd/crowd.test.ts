import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grainDots, grainOf, standIn, staysOn } from '../../../src/figures/crowd/crowdGrain.ts'
import {
  crowdLayout,
  dotSide,
  markRadius,
  rings,
  camera,
  place,
} from '../../../src/figures/crowd/crowdLayout.ts'
import { personNear, placeOf } from '../../../src/figures/crowd/crowdPeople.ts'
import { createCanvas, paintCrowd } from '../../../src/figures/crowd/paintCrowd.ts'
import { CROWD_SIZES } from '../../../src/figures/crowd/crowdTable.ts'
import { fourPeople } from './fourPeople.ts'

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

test('people named are painted where they stand, at any size and density', () => {
  for (const [width, density, gallerySize] of [
    [320, 1, 1000],
    [420, 2, 1e9],
    [420, 1, 901],
  ] as const) {
    const layout = crowdLayout(width)
    const side = 2 * layout.half * density
    const canvas = createCanvas(side, new Uint32Array(side * side))
    const colours = { people: 0xff888888, named: 0xff0000ff, kept: 0xff000000 }
    const enrolled = fourPeople.position.filter((position) => position <= gallerySize).length
    const people = { ...fourPeople, count: enrolled }
    const kept = new Set([5e8])
    paintCrowd(canvas, { layout, gallerySize, people, kept, density, colours })
    const scale = camera(gallerySize, layout.radius) * density
    const radius = markRadius(enrolled, gallerySize, layout) * density
    for (let i = 0; i < enrolled; i += 1) {
      const at = placeOf(people, i)
      const column = Math.floor(side / 2 + at.x * scale + radius)
      const row = Math.floor(side / 2 + at.y * scale)
      const colour = kept.has(fourPeople.position[i]!) ? colours.kept : colours.named
      expect((canvas.pixels[row * side + column] ?? 0) & 0xffffff).toBe(colour & 0xffffff)
    }
  }
})

test('where a dot is one person, whoever is named has a dot as large as everybody’s', () => {
  const layout = crowdLayout(420)
  const side = 2 * layout.half
  const colours = { people: 0xff888888, named: 0xff0000ff, kept: 0xff000000 }
  const dotOf = (count: number, colour: number): number => {
    const canvas = createCanvas(side, new Uint32Array(side * side))
    // The first person, in the middle; the ring around them is further out than a dot reaches.
    const people = { ...fourPeople, position: [1], count }
    paintCrowd(canvas, { layout, gallerySize: 400, people, kept: null, density: 1, colours })
    const at = placeOf({ ...fourPeople, position: [1], count: 1 }, 0)
    const scale = camera(400, layout.radius)
    const [x, y] = [side / 2 + at.x * scale, side / 2 + at.y * scale]
    const reach = dotSide(400, layout) / 2 + 1
    return canvas.pixels.reduce((sum, pixel, i) => {
      const isNear = Math.hypot((i % side) + 0.5 - x, Math.floor(i / side) + 0.5 - y) <= reach
      return sum + (isNear && (pixel & 0xffffff) === (colour & 0xffffff) ? pixel >>> 24 : 0)
    }, 0)
  }
  const [grey, red] = [dotOf(0, colours.people), dotOf(1, colours.named)]
  expect(grey).toBeGreaterThan(255)
  // Pixels at the edge of the ring may add to it.
  expect(red / grey).toBeCloseTo(1, 1)
})

test('a hand picks the nearest person named', () => {
  const { x, y } = placeOf(fourPeople, 1)
  const scale = camera(1000, 160)
  const at = { x: x * scale + 5, y: y * scale, reach: 14, scale }
  expect(personNear(fourPeople, at)).toBe(1)
  expect(personNear(fourPeople, { ...at, x: at.x + 60 })).toBe(-1)
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
