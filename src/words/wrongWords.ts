import type { ExpectedRates } from '../engine/rates.ts'
import { formatCount, oneIn } from '../i18n/format.ts'

export type WrongWords = Readonly<{
  /** `none`: fewer than one test in 200 would match anyone wrongly. `impossible`: nobody is searched for who is not enrolled. */
  kind: 'some' | 'all' | 'rare' | 'none' | 'impossible'
  /** Whole people, formatted. */
  count: string
  /** The same as a number, for plurals. */
  n: number
  /** k of `1 test in k`, formatted. */
  chance: string
}>

/** How many are wrongly matched, in the words the whole page uses for it. Whole people; rare ones as a chance. */
export function wrongWords(expected: ExpectedRates, matedShare: number): WrongWords {
  const people = expected.overall.falsePositives
  const searches = expected.groups.reduce((sum, group) => sum + group.searches, 0)
  const n = Math.round(people)
  const chance = formatCount(oneIn(chanceOfAny(expected)))
  return { kind: kindOf(people, n, searches, matedShare), count: formatCount(n), n, chance }
}

/** Of at least one wrong match in a test: with one search, that search's own. */
function chanceOfAny({ groups }: ExpectedRates): number {
  const none = groups.map(({ searches, falsePositives }) =>
    searches > 0 ? searches * Math.log1p(-falsePositives / searches) : 0,
  )
  return -Math.expm1(none.reduce((sum, log) => sum + log))
}

function kindOf(people: number, n: number, searches: number, matedShare: number): WrongWords['kind'] {
  if (matedShare === 1 && people === 0) return 'impossible'
  if (n >= 1 && matedShare === 0 && n === searches && people > searches - 0.05) return 'all'
  if (n >= 1) return 'some'
  return people < 0.005 ? 'none' : 'rare'
}
