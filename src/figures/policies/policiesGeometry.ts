import { scaleLinear, type ScaleLinear } from 'd3'

/** Columns of the drawing: everything a policy's rows need to know about their width. */
export type PolicyColumns = Readonly<{
  width: number
  isWide: boolean
  threshold: number
  wrong: ScaleLinear<number, number>
  missed: ScaleLinear<number, number>
  /** Height of one group's row. */
  row: number
  /** Where the marks stand in their row. */
  line: number
}>

const WIDE = 620
/** Room for a number beside the last mark. */
const NUMBER = 64

/** The same columns for every policy, so that marks can be compared from one to the next. */
export function policyColumns(
  most: Readonly<{ wrong: number; missed: number }>,
  width: number,
): PolicyColumns {
  const isWide = width >= WIDE
  const left = isWide ? Math.min(320, width * 0.36) : 0
  const ruler = (width - left - (isWide ? 24 : 16)) / 2
  const [wrong, missed] = [left, left + ruler + (isWide ? 24 : 16)] as const
  return {
    width,
    isWide,
    threshold: isWide ? left - 28 : width,
    wrong: scaleLinear([0, most.wrong], [wrong + 6, wrong + ruler - NUMBER]).clamp(true),
    missed: scaleLinear([0, most.missed], [missed + 6, missed + ruler - NUMBER]).clamp(true),
    row: isWide ? 30 : 48,
    line: isWide ? 15 : 32,
  }
}
