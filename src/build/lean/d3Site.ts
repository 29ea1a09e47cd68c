/** d3's scales as they are, and in place of its lines, which bring every shape there is, ours: 2 kB less, gzipped. */
export { scaleLinear, scaleLog } from 'd3'
export { curveMonotoneX, curveMonotoneY, line } from './d3Line.ts'
