import { curveMonotoneX, curveMonotoneY, line, scaleLinear, scaleLog } from 'd3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as lean from '../../src/build/lean/d3.ts'
import { domProps } from '../../src/build/lean/domProps.ts'
import { leanHtml } from '../../src/build/lean/leanHtml.ts'
import { leanPath } from '../../src/build/lean/leanPath.ts'

const seed = 4
const value = fc.double({ min: -1000, max: 1000, noNaN: true })
const above = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
const apart = (pair: readonly [number, number]): boolean => Math.abs(pair[0] - pair[1]) > 1e-3

describe('what stands in for d3', () => {
  test('its scales give what d3 gives, held inside their range or not, and back', () => {
    const linear = fc.tuple(value, value).filter(apart)
    const log = fc.tuple(above, above).filter(([a, b]) => Math.abs(Math.log(a / b)) > 0.1)
    fc.assert(
      fc.property(linear, log, linear, value, above, (domain, powers, range, x, size) => {
        for (const [ours, theirs, at] of [
          [lean.scaleLinear(domain, range), scaleLinear(domain, range), x],
          [lean.scaleLog(powers, range), scaleLog(powers, range), size],
        ] as const) {
          expect(ours(at)).toBeCloseTo(theirs(at), 6)
          expect(ours.clamp(true)(at)).toBeCloseTo(theirs.copy().clamp(true)(at), 6)
          expect(ours.domain()).toEqual(theirs.domain())
          expect(ours.range()).toEqual(theirs.range())
          const there = theirs.invert(range[0] + 0.3 * (range[1] - range[0]))
          expect(ours.invert(range[0] + 0.3 * (range[1] - range[0])) / there).toBeCloseTo(1, 9)
        }
      }),
      { seed },
    )
  })
  test('its round values are those of d3', () => {
    for (const end of [1, 0.01, 0.015, 0.3, 0.08, 5, 45, 500, 1000])
      for (const start of [0, -0.5])
        for (const count of [2, 3, 4, 5, 10])
          expect(lean.scaleLinear([start, end], [0, 1]).ticks(count)).toEqual(
            scaleLinear([start, end], [0, 1]).ticks(count),
          )
  })
  test('its lines are those of d3, straight and curved', () => {
    const places = fc.array(fc.tuple(fc.double({ min: 0, max: 9, noNaN: true }), value), { maxLength: 12 })
    fc.assert(
      fc.property(places, (steps) => {
        let x = 0
        const points = steps.map(([step, y]) => [(x += step), y] as [number, number])
        const turned = points.map(([a, b]) => [b, a] as [number, number])
        const draw = (make: typeof line, curve?: typeof curveMonotoneX) => {
          const one = make<[number, number]>()
            .x(([a]) => a)
            .y(([, b]) => b)
          return curve === undefined ? one : one.curve(curve)
        }
        const ours = lean.line as unknown as typeof line
        const [byX, byY] = [lean.curveMonotoneX, lean.curveMonotoneY] as unknown as [
          typeof curveMonotoneX,
          typeof curveMonotoneY,
        ]
        expect(draw(ours)(points)).toBe(draw(line)(points))
        expect(draw(ours, byX)(points)).toBe(draw(line, curveMonotoneX)(points))
        expect(draw(ours, byY)(turned)).toBe(draw(line, curveMonotoneY)(turned))
      }),
      { seed, numRuns: 300 },
    )
  })
})

/** Where a path goes: the ends of its pieces, whole. */
function placesOf(path: string): string[] {
  const pen = { x: 0, y: 0, startX: 0, startY: 0 }
  return [...path.matchAll(/([a-z])([^a-z]*)/gi)].map(([, letter = '', rest = '']) => {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number)
    const [kind, isAbsolute] = [letter.toLowerCase(), letter === letter.toUpperCase()]
    const base = isAbsolute ? { x: 0, y: 0 } : { ...pen }
    if (kind === 'z') Object.assign(pen, { x: pen.startX, y: pen.startY })
    else if (kind === 'h') pen.x = base.x + numbers[0]!
    else if (kind === 'v') pen.y = base.y + numbers[0]!
    else Object.assign(pen, { x: base.x + numbers.at(-2)!, y: base.y + numbers.at(-1)! })
    if (kind === 'm') Object.assign(pen, { startX: pen.x, startY: pen.y })
    return `${kind} ${Math.round(pen.x)} ${Math.round(pen.y)}`
  })
}

describe('drawn HTML without the digits nobody sees', () => {
  test('a path goes to the same places, however long it is', () => {
    const piece = fc.oneof(
      fc.tuple(fc.constantFrom('M', 'L', 'l', 'T'), fc.tuple(value, value)),
      fc.tuple(fc.constantFrom('H', 'V', 'h', 'v'), fc.tuple(value)),
      fc.tuple(fc.constant('C'), fc.tuple(value, value, value, value, value, value)),
      fc.tuple(
        fc.constantFrom('A', 'a'),
        fc.tuple(
          fc.constant(3),
          fc.constant(3),
          fc.constant(0),
          fc.constant(1),
          fc.constant(0),
          value,
          value,
        ),
      ),
      fc.tuple(fc.constantFrom('Z', 'z'), fc.constant([] as number[])),
    )
    const tenth = (number: number): number => Math.round(number) + 0.3
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const path = `M0.3 0.3${pieces.map(([letter, numbers]) => letter + numbers.map(tenth).join(' ')).join('')}`
        const [ours, given] = [placesOf(leanPath(path)), placesOf(path)]
        expect(ours).toHaveLength(given.length)
        for (const [i, place] of given.entries())
          for (const n of [1, 2])
            expect(
              Math.abs(Number(ours[i]!.split(' ')[n]) - Number(place.split(' ')[n])),
            ).toBeLessThanOrEqual(1)
      }),
      { seed, numRuns: 200 },
    )
  })
  test('a curve that is a line is written as one', () => {
    expect(leanPath('M0 0C1 2 2 4 3 6C4 9 5 9 6 12')).toBe('m0 0l3 6c1 3 2 3 3 6')
  })
  test('what is no path is refused', () => {
    expect(() => leanPath('M1 1B2 2')).toThrow('"B" is no command')
  })
  test('text, names and links stay as they are', () => {
    const html =
      '<p class="x-1.234">1.2345 and "d="</p><text x="1.2345" y="2">0.123456</text><a href="?t=1.2345">d</a>'
    expect(leanHtml(html)).toBe(html.replace('x="1.2345"', 'x="1.2"'))
  })
  test('one shape at many places is drawn row by row', () => {
    expect(leanHtml('<path d="M9 9h1zM5 1h1zM1 9h1z"></path>')).toBe(
      '<path d="m5 1h1zm-4 8h1zm8 0h1z"></path>',
    )
  })
})

describe('properties of an element, from React to Preact', () => {
  test('attributes of drawings get their dashes; others keep their names', () => {
    expect(
      domProps('path', { strokeWidth: 2, textAnchor: 'end', viewBox: '0 0 1 1', className: 'a' }),
    ).toEqual({
      'stroke-width': 2,
      'text-anchor': 'end',
      viewBox: '0 0 1 1',
      className: 'a',
    })
    // In a drawing, `tabIndex` would be no attribute at all, and no handle could be reached by keys.
    expect(domProps('g', { tabIndex: 0 })).toEqual({ tabindex: 0 })
  })
  test('a change is every letter and every px, but for boxes that are ticked', () => {
    const onChange = (): void => undefined
    expect(domProps('input', { type: 'range', onChange })).toEqual({ type: 'range', oninput: onChange })
    expect(domProps('input', { type: 'checkbox', onChange })).toEqual({ type: 'checkbox', onChange })
    expect(domProps('select', { onChange })).toEqual({ onChange })
  })
  test('numbers of a style are px, but for own properties and those that have no unit', () => {
    expect(domProps('i', { style: { '--at': 0.5, width: 3, opacity: 0.5 } })).toEqual({
      style: { '--at': 0.5, width: '3px', opacity: 0.5 },
    })
  })
})
