/**
 * What the figures use of d3, put in its place when they are bundled for the pages of others: d3 answers many more
 * questions, in 6 kB more, gzipped. Tests hold it to what d3 gives (tests/build/leanFigure.test.ts). The site itself
 * keeps d3's scales (d3Site.ts).
 */
export { curveMonotoneX, curveMonotoneY, line } from './d3Line.ts'

type Pair = readonly [number, number]

type Scale = ((value: number) => number) & Methods

type Methods = Readonly<{
  invert: (position: number) => number
  domain: () => number[]
  range: () => number[]
  ticks: (count: number) => number[]
  clamp: (isClamped: true) => Scale
}>

type Way = Readonly<{ there: (value: number) => number; back: (value: number) => number }>

const SAME: Way = { there: (value) => value, back: (value) => value }
const LOG: Way = { there: Math.log, back: Math.exp }

export const scaleLinear = (domain: Pair, range: Pair): Scale => scaleOf(SAME, domain, range, false)
export const scaleLog = (domain: Pair, range: Pair): Scale => scaleOf(LOG, domain, range, false)

function scaleOf({ there, back }: Way, domain: Pair, range: Pair, isClamped: boolean): Scale {
  const [from, to] = [there(domain[0]), there(domain[1])]
  const [start, end] = range
  const held = (share: number): number => (isClamped ? Math.max(0, Math.min(1, share)) : share)
  const between = (a: number, b: number, share: number): number => a * (1 - share) + b * share
  const scale = (value: number): number => between(start, end, held((there(value) - from) / (to - from)))
  return Object.assign(scale, {
    invert: (position: number) => back(between(from, to, held((position - start) / (end - start)))),
    domain: () => [...domain],
    range: () => [...range],
    ticks: (count: number) => ticks(domain, count),
    clamp: () => scaleOf({ there, back }, domain, range, true),
  })
}

/** Round values inside the domain, about so many: 1, 2 or 5 times a power of ten apart, as d3 chooses them. */
function ticks([from, to]: Pair, count: number): number[] {
  const rough = (to - from) / count
  const power = Math.floor(Math.log10(rough))
  const over = rough / 10 ** power
  const factor = over >= Math.sqrt(50) ? 10 : over >= Math.sqrt(10) ? 5 : over >= Math.sqrt(2) ? 2 : 1
  // Divided where the step is a fraction: 3 / 10 is 0.3, and 3 × 0.1 is not.
  const [up, down] = power < 0 ? [1, 10 ** -power / factor] : [factor * 10 ** power, 1]
  const [first, last] = [Math.ceil((from / up) * down), Math.floor((to / up) * down)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ((first + i) * up) / down)
}
