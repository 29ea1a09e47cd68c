/**
 * What reading a link uses of valibot, put in its place when it is bundled: checks one after another, until one
 * has something to say (tests/build/leanValibot.test.ts).
 */
type Result = Readonly<{ value: unknown } | { message: string }>
type Check = (value: unknown) => Result

const good = (value: unknown): Result => ({ value })
const when =
  (isGood: (value: never) => boolean, message = 'type'): Check =>
  (value) =>
    isGood(value as never) ? { value } : { message }

export const string = (): Check => when((value: unknown) => typeof value === 'string')
export const number = (): Check => when((value: unknown) => typeof value === 'number' && !Number.isNaN(value))
export const regex = (pattern: RegExp, message: string): Check =>
  when((text: string) => pattern.test(text), message)
export const minValue = (least: number, message: string): Check =>
  when((value: number) => value >= least, message)
export const maxValue = (most: number, message: string): Check =>
  when((value: number) => value <= most, message)
export const integer = (message: string): Check => when((value: number) => Number.isInteger(value), message)
export const picklist = (words: readonly unknown[], message: string): Check =>
  when((word: unknown) => words.includes(word), message)
export const literal = (word: unknown, message: string): Check => picklist([word], message)

export const transform =
  (change: (value: never) => unknown): Check =>
  (value) =>
    good(change(value as never))

export const lazy =
  (choose: (value: unknown) => Check): Check =>
  (value) =>
    choose(value)(value)

type Raw = Readonly<{
  dataset: Readonly<{ value: unknown }>
  addIssue: (issue: Readonly<{ message: string }>) => void
  NEVER: undefined
}>

export const rawTransform =
  (change: (raw: Raw) => unknown): Check =>
  (value) => {
    let issue: Result | undefined
    const changed = change({ dataset: { value }, addIssue: (one) => (issue ??= one), NEVER: undefined })
    return issue ?? good(changed)
  }

export const pipe =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.reduce((result, check) => ('value' in result ? check(result.value) : result), good(value))

export function safeParse(check: Check, value: unknown) {
  const result = check(value)
  return 'value' in result
    ? { success: true as const, output: result.value }
    : { success: false as const, issues: [result] as const }
}
