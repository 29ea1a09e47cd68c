import type { ExpectedRates } from '../engine/rates.ts'
import { formatCount, formatLarge, oneIn } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

export type WrongWords = Readonly<{
  /**
   * `rare`: fewer than one person in two tests, said as a chance. `none`: exactly nobody, ever. `impossible`: nobody is
   * searched for who is not enrolled.
   */
  kind: 'some' | 'all' | 'rare' | 'none' | 'impossible'
  /** Whole people, formatted. */
  count: string
  /** The same as a number, for plurals. */
  n: number
  /** k of `1 test in k`, formatted. */
  chance: string
  /** Whether that is, or for all the model knows may be, more than 1 test in 10: not rare, though fewer than one person in two. */
  isOften: 'true' | 'false'
}>

/** A chance above this is not called rare. */
const RARE = 0.1

/**
 * How many are wrongly matched, in the words the whole page uses for it. Whole people; rare ones as a chance.
 *
 * @param mostAny upper end of the range of `chanceOfAny`, where what is said depends on it
 */
export function wrongWords(expected: ExpectedRates, matedShare: number, mostAny = 0): WrongWords {
  const people = expected.overall.falsePositives
  const searches = expected.groups.reduce((sum, group) => sum + group.searches, 0)
  const all = Math.round(searches * (1 - matedShare))
  // Nobody is told that all are who are not.
  const n = people > all - 0.05 ? all : Math.min(Math.round(people), Math.max(all - 1, 0))
  const any = chanceOfAny(expected)
  const isOften = Math.max(any, mostAny) > RARE ? 'true' : 'false'
  const kind = kindOf(people, n, searches, matedShare)
  return { kind, count: formatCount(n), n, chance: testsPer(any), isOften }
}

/** Of at least one wrong match in a test: with one search, that search's own. */
export function chanceOfAny({ groups }: ExpectedRates): number {
  const none = groups.map(({ searches, falsePositives }) =>
    searches > 0 ? searches * Math.log1p(-falsePositives / searches) : 0,
  )
  return -Math.expm1(none.reduce((sum, log) => sum + log))
}

/** Beyond this no number of tests says more than `never seen`. */
const MOST_TESTS = 1e12

/** k of `1 test in k`; a bound for what is rarer than any number says. */
export function testsPer(chance: number): string {
  const tests = oneIn(chance)
  if (tests === null || tests <= MOST_TESTS) return formatLarge(tests)
  return t('rates.moreThan', { n: formatLarge(MOST_TESTS) })
}

function kindOf(people: number, n: number, searches: number, matedShare: number): WrongWords['kind'] {
  if (matedShare === 1 && people === 0) return 'impossible'
  if (n >= 1 && matedShare === 0 && n === searches && people > searches - 0.05) return 'all'
  if (n >= 1) return 'some'
  return people === 0 ? 'none' : 'rare'
}
