import * as v from 'valibot'
import type { Problem } from './notes.ts'

const problem = (p: Problem): Problem => p

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
/** `80`, `80%`, `99,9`: a comma is a decimal comma only where it cannot be read as a thousands separator. */
const PERCENT = /^([+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?|\d+,\d{1,2})\s*%?$/i

/** Adding 0 turns -0 into 0, so that no picture ever shows a minus sign before nothing. */
const toNumber = (text: string): number => Number(text) + 0

type Bounds = readonly [least: number, most: number]

const inside = ([least, most]: Bounds) =>
  v.pipe(v.number(), v.minValue(least, problem('tooSmall')), v.maxValue(most, problem('tooLarge')))

/** A number written as programs write it, within bounds that are both allowed. `1e999` is too large. */
export const numberWithin = (bounds: Bounds) =>
  v.pipe(v.string(), v.regex(NUMBER, problem('notANumber')), v.transform(toNumber), inside(bounds))

export const wholeWithin = (bounds: Bounds) =>
  v.pipe(
    v.string(),
    v.regex(NUMBER, problem('notANumber')),
    v.transform(toNumber),
    inside(bounds),
    v.integer(problem('notWhole')),
  )

export const percentWithin = (bounds: Bounds) =>
  v.pipe(
    v.string(),
    v.regex(PERCENT, problem('notANumber')),
    v.transform((text) => toNumber(text.replace(/\s*%$/, '').replace(',', '.'))),
    inside(bounds),
  )

export const oneOf = <const W extends readonly string[]>(words: W) => v.picklist(words, problem('unknown'))

export const matching = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern, problem('malformed')))

/** `1` is yes, `0` is no. */
export const flag = () =>
  v.pipe(
    oneOf(['0', '1']),
    v.transform((text) => text === '1'),
  )

/** Names of controls, joined by commas. */
export const nameList = () =>
  v.pipe(
    matching(/^[a-z0-9][a-z0-9-]{0,31}(,[a-z0-9][a-z0-9-]{0,31}){0,31}$/i),
    v.transform((text): readonly string[] => [...new Set(text.split(','))]),
  )

/** The shortest text that reads back as the same number. */
export function printNumber(value: number): string {
  const plain = String(value + 0)
  const short = value.toExponential()
  return value !== 0 && Math.abs(value) < 0.001 && short.length < plain.length ? short : plain
}
