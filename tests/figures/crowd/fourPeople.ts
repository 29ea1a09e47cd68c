import { toLogOdds } from '../../../src/engine/logOdds.ts'

/** Four people who are named at 80%, enrolled one after the other; two of them by the same search. */
export const fourPeople = {
  count: 4,
  position: [10, 900, 24_000, 5e8],
  group: [0, 1, 0, 1],
  x: [toLogOdds(81), toLogOdds(99.5), toLogOdds(85), toLogOdds(80)],
  probe: [3, 3, 7, 1],
  read: 535,
}
