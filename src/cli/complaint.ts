import type { Note, Problem } from '../scenario/links.ts'

/** What was wrong with a value, after its key and the value. */
const WORDS: Readonly<Record<Problem, string>> = {
  otherCase: 'is no key: keys are written in small letters',
  thousands: 'may be a thousand times as much: write thousands without a point or comma',
  empty: 'has no value',
  repeated: 'is given more than once',
  unknown: 'is not one of its choices',
  notANumber: 'is not a number',
  notWhole: 'is not a whole number',
  tooSmall: 'is too small',
  tooLarge: 'is too large',
  malformed: 'cannot be written like that',
  tooLong: 'is too long a link to be read',
  lowContrast: 'is too hard to read',
  groupCount: 'has more than six groups',
  groupFields: 'has a group without all six of its parts',
  groupName: 'has a group without a usable name',
  groupRepeated: 'has two groups of one name',
  groupNumber: 'has a group with a part that is not a number',
  groupRange: 'has a group with a number that is too small or too large',
  groupShares: 'leaves nobody to search for, or nobody to search in',
}

/** One line: every value of a link that could not be used. */
export function complaint(notes: readonly Note[]): string {
  return notes.map(({ key, given, problem }) => `${key}=${given} ${WORDS[problem]}`).join('; ')
}
