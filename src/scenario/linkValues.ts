import * as v from 'valibot'
import type { Problem } from './notes.ts'

/** Smallest and largest value, both included. */
export type Limits = readonly [least: number, most: number]

/** What a value may be, as plain data: for the documentation, the settings page, the tests and the host of a figure. */
export type ValueShape = Readonly<{
  kind:
    | 'number'
    | 'whole'
    | 'percent'
    | 'share'
    | 'choice'
    | 'choiceOrNumber'
    | 'flag'
    | 'text'
    | 'names'
    | 'groups'
    | 'caption'
    | 'color'
    | 'mark'
  /** In the words of docs/LINKS.md. */
  written: string
  /** Of values that are numbers, always or sometimes. A host is given such a value as a number. */
  limits?: Limits
  choices?: readonly string[]
  pattern?: RegExp
  /** What is printed for null. */
  none?: string
}>

/** How a value is read from a link, whose text comes trimmed and not empty, and printed there again. */
export type ValueType<T> = ValueShape &
  Readonly<{
    check: v.GenericSchema<string, T>
    print: (value: T) => string
  }>

const problem = (p: Problem): Problem => p

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
/** `80`, `80%`, `99,9`: a comma is a decimal comma only where it cannot be read as a thousands separator. */
const PERCENT = /^([+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?|\d+,\d{1,2})\s*%?$/i

/** Adding 0 turns -0 into 0, so that no picture ever shows a minus sign before nothing. */
const toNumber = (text: string): number => Number(text) + 0

const inside = ([least, most]: Limits) =>
  v.pipe(v.number(), v.minValue(least, problem('tooSmall')), v.maxValue(most, problem('tooLarge')))

/** `25.000`: in some languages a number of thousands. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/

const numberCheck = (limits: Limits) =>
  v.pipe(v.string(), v.regex(NUMBER, problem('notANumber')), v.transform(toNumber), inside(limits))

const oneOf = <const W extends readonly string[]>(words: W) => v.picklist(words, problem('unknown'))

const written = ([least, most]: Limits): string => `${least} to ${most}`.replaceAll(/(?<!e)-/g, '−')
const inCode = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ')
const isWord = (given: unknown): boolean => /^[a-z]+$/i.test(String(given))

/** The shortest text that reads back as the same number. */
export function printNumber(value: number): string {
  const plain = String(value + 0)
  const short = value.toExponential()
  return value !== 0 && Math.abs(value) < 0.001 && short.length < plain.length ? short : plain
}

/** What was read, or what was wrong with the text. */
export function readValue<T>(check: v.GenericSchema<string, T>, text: string): { value: T } | Problem {
  const result = v.safeParse(check, text, { abortEarly: true, abortPipeEarly: true })
  return result.success ? { value: result.output } : (result.issues[0].message as Problem)
}

/** A number written as programs write it. `1e999` is too large. */
export function number(limits: Limits): ValueType<number> {
  return { kind: 'number', written: written(limits), limits, check: numberCheck(limits), print: printNumber }
}

/** A number between 0 and 1 that readers see in percent. */
export function share(limits: Limits): ValueType<number> {
  return { ...number(limits), kind: 'share' }
}

export function whole(limits: Limits): ValueType<number> {
  return {
    ...number(limits),
    kind: 'whole',
    check: v.pipe(
      v.string(),
      v.check((given) => !THOUSANDS.test(given), problem('thousands')),
      numberCheck(limits),
      v.integer(problem('notWhole')),
    ),
  }
}

export function percent(limits: Limits): ValueType<number> {
  const check = v.pipe(
    v.string(),
    v.regex(PERCENT, problem('notANumber')),
    v.transform((text) => toNumber(text.replace(/\s*%$/, '').replace(',', '.'))),
    inside(limits),
  )
  return { ...number(limits), kind: 'percent', check }
}

export function choice<const W extends readonly string[]>(choices: W): ValueType<W[number]> {
  return { kind: 'choice', written: inCode(choices), choices, check: oneOf(choices), print: (word) => word }
}

export function choiceOrNumber<const W extends readonly string[]>(
  choices: W,
  limits: Limits,
): ValueType<W[number] | number> {
  return {
    kind: 'choiceOrNumber',
    written: `${inCode(choices)}, or ${written(limits)}`,
    choices,
    limits,
    check: v.lazy((given): v.GenericSchema<string, W[number] | number> =>
      isWord(given) ? oneOf(choices) : numberCheck(limits),
    ),
    print: (value) => (typeof value === 'string' ? value : printNumber(value)),
  }
}

/** `1` is yes, `0` is no. */
export function flag(): ValueType<boolean> {
  return {
    kind: 'flag',
    written: '`1` `0`',
    check: v.pipe(
      oneOf(['0', '1']),
      v.transform((text) => text === '1'),
    ),
    print: (value) => (value ? '1' : '0'),
  }
}

/** @param described the pattern in the words of docs/LINKS.md */
export function text(pattern: RegExp, described: string): ValueType<string> {
  return {
    kind: 'text',
    written: described,
    pattern,
    check: v.pipe(v.string(), v.regex(pattern, problem('malformed'))),
    print: (value) => value,
  }
}

/** Names of controls, joined by commas. */
export function names(): ValueType<readonly string[]> {
  const pattern = /^[a-z0-9][a-z0-9-]{0,31}(,[a-z0-9][a-z0-9-]{0,31}){0,31}$/i
  return {
    ...text(pattern, 'names of controls, joined by commas, or `none`'),
    kind: 'names',
    check: v.pipe(
      v.string(),
      v.regex(pattern, problem('malformed')),
      v.transform((list): readonly string[] => [...new Set(list.split(','))]),
    ),
    print: (value) => (value.length === 0 ? 'none' : value.join(',')),
  }
}

/** A value that may be null, which is written `none`. */
export function orNone<T>(type: ValueType<T>): ValueType<T | null> {
  const toNull = v.pipe(
    v.literal('none', problem('unknown')),
    v.transform(() => null),
  )
  return {
    ...unset(type, 'none'),
    written: `${type.written}, or \`none\``,
    check: v.lazy((given): v.GenericSchema<string, T | null> => (isWord(given) ? toNull : type.check)),
  }
}

/** A value that is null where the link has no such key; it cannot be set back to null by the key itself. */
export function unset<T>(type: ValueType<T>, none: string): ValueType<T | null> {
  return { ...type, none, print: (value) => (value === null ? none : type.print(value)) }
}
