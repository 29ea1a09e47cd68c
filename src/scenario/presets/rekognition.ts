import type { Ruler } from '../../engine/scoreModel.ts'
import type { ScenarioGroup } from '../scenario.ts'
import { GAP_2018 } from './gaps.ts'
import { plainGroup } from './plainGroup.ts'

/**
 * Amazon Rekognition as the ACLU's test of 2018 shows it. The false match rates are solved, not measured: they make the
 * model give that test's counts (28 of 535; by group 11 of 107 and 17 of 428) at 80 % against 25,000 photos.
 * The same product gave four times as many wrong matches elsewhere (California 2019), so no one curve "is" Rekognition.
 * tests/scenario/presets solves each of them again.
 */

/** Commonness of faces, measured on 517 real one-to-many searches (MODEL.md 1). Assumed to hold for Rekognition. */
export const RHO = 0.25

/** FMR against people of other groups as a share of FMR within: the median of 100 algorithms in NIST's tests. */
export const CROSS = 0.2

/**
 * How Rekognition's scores lie on the log-odds ruler. `tau` is worked out from its own published counts. `spread` and
 * `unusable` are fitted to two tables of NIST at once, in which Rekognition has no part. That it stood in the middle of
 * NIST's entries of its year is assumed: no miss rate of it at 80 or 99 % was ever published.
 */
export const REKOGNITION_RULER: Ruler = { tau: 1.6, gap: GAP_2018.middle, spread: 1, unusable: 0.0008 }

/** Two groups, half of the gallery each: FMR at 80 % within the group that has factor 1. Solved from 17 of 428. */
export const FMR_BY_GROUP = 4.9929759728e-6

/** How many times that rate holds for people of color. Solved from 11 of 107. */
export const FACTOR_PEOPLE_OF_COLOR = 3.6696953858

/** One group, everybody alike: FMR at 80 %. Solved from 28 of 535. */
export const FMR_POOLED = 4.4141341091e-6

/**
 * For systems of which no group was ever counted: two made-up groups of equal size, one with the factor found above,
 * and called by that. They show who would pay if the same gap held there; that it does is assumed.
 */
export const TWO_MADE_UP_GROUPS: readonly ScenarioGroup[] = [
  plainGroup('well known to the machine'),
  plainGroup('less known', 1, 1, FACTOR_PEOPLE_OF_COLOR),
]
