import type { ClaimToTest } from './claim.ts'
import { SAID_AGAINST } from './claims/saidAgainst.ts'
import { SAID_BY_AMAZON } from './claims/saidByAmazon.ts'
import { SAID_BY_READERS } from './claims/saidByReaders.ts'
import { SAID_OF_TESTS } from './claims/saidOfTests.ts'

/** What people said in the articles the project starts from, and in the replies these report. Sides take turns. */
export const CLAIMS: readonly ClaimToTest[] = takeTurns(SAID_OF_TESTS, SAID_AGAINST, [
  ...SAID_BY_READERS,
  ...SAID_BY_AMAZON,
])

function takeTurns(...sides: readonly (readonly ClaimToTest[])[]): readonly ClaimToTest[] {
  const longest = Math.max(...sides.map(({ length }) => length))
  return Array.from({ length: longest }, (_, i) => sides.flatMap((side) => side[i] ?? [])).flat()
}
