import type { Assertion } from './assertion.ts'
import type { Format, Value } from './lesson.ts'
import type { ReadingName, Ref } from './readings.ts'

/** Short ways to write the data of a lesson. Each makes a plain object and nothing else. */
type Rest = Omit<Ref, 'reading'>
type Named = ReadingName | Ref

/** A number by the name of its reading: of a group, at another threshold, out of a hundred. */
export function read(reading: ReadingName, rest: Rest = {}): Ref {
  return { reading, ...rest }
}

/** A number for a text, and how it is written. */
export function put(as: Format, reading: ReadingName, rest: Rest = {}): Value {
  return { reading, as, ...rest }
}

const ref = (named: Named): Ref => (typeof named === 'string' ? { reading: named } : named)

/** Within the share `within` of `value`. */
export function about(of: Named, value: number, within: number, because: string): Assertion {
  return { of: ref(of), is: 'about', value, within, because }
}

export function atLeast(of: Named, value: number, because: string): Assertion {
  return { of: ref(of), is: 'atLeast', value, because }
}

export function atMost(of: Named, value: number, because: string): Assertion {
  return { of: ref(of), is: 'atMost', value, because }
}

/** Both ends included. */
export function between(of: Named, low: number, high: number, because: string): Assertion {
  return { of: ref(of), is: 'between', low, high, because }
}

/** The threshold down to one place, and up again to where it was. */
export function downAndUp(low: number, high: number): readonly Assertion[] {
  return [
    atMost('threshold', low, 'then it is down where the text says'),
    atLeast('threshold', high, 'then it is up again'),
  ]
}

/** More than `times` as much. */
export function moreThan(of: Named, than: Named, times: number, because: string): Assertion {
  return { of: ref(of), is: 'moreThan', than: ref(than), times, because }
}

/** Less than `times` as much. */
export function lessThan(of: Named, than: Named, times: number, because: string): Assertion {
  return { of: ref(of), is: 'lessThan', than: ref(than), times, because }
}

/** Within the share `within` of the other. */
export function same(of: Named, than: Named, within: number, because: string): Assertion {
  return { of: ref(of), is: 'same', than: ref(than), within, because }
}
