/** What was wrong with a value. Each has a sentence in the messages, `note.<problem>`. */
export const PROBLEMS = [
  'otherCase',
  'thousands',
  'empty',
  'repeated',
  'unknown',
  'notANumber',
  'notWhole',
  'tooSmall',
  'tooLarge',
  'malformed',
  'tooLong',
  'lowContrast',
  'groupCount',
  'groupFields',
  'groupName',
  'groupRepeated',
  'groupNumber',
  'groupRange',
  'groupShares',
] as const
export type Problem = (typeof PROBLEMS)[number]

/** A value that could not be used, and what was used in its place. Nothing here is worded or formatted. */
export type Note = Readonly<{
  /** Key in the link. */
  key: string
  /** The value as it was given, shortened. */
  given: string
  problem: Problem
  /** What was used instead, as a link would print it; `none` or `auto` where a link prints nothing. */
  used: string
}>
