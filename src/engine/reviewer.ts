import { expectedSearches } from './naturalFrequencies.ts'
import type { Setting } from './setting.ts'

/**
 * Somebody who checks the first name of a search before it is used. Defaults: trained officers comparing a person
 * with one photo (White et al., PLoS ONE 9, 2014); on lists people do worse.
 */
export type Reviewer = Readonly<{
  /** Chance that a wrong name passes, 0 to 1. */
  passesWrong: number
  /** Chance that a right name is rejected, 0 to 1. */
  rejectsRight: number
}>

export const REVIEWER: Reviewer = { passesWrong: 0.14, rejectsRight: 0.06 }

/** Expected numbers, each a part of the one before. */
export type Funnel = Readonly<{
  searches: number
  /** Searches that name somebody. */
  names: number
  wrongNames: number
  /** First names that the reviewer passes. */
  passed: number
  wrongPassed: number
  /** Of the names passed, the share that is wrong; null when none is expected. */
  wrongShare: number | null
}>

/** From searches to wrong names that survive a human check, expected for the whole setting. */
export function reviewerFunnel(setting: Setting, { passesWrong, rejectsRight }: Reviewer = REVIEWER): Funnel {
  const { nonMatedNamed, outcomes } = expectedSearches(setting)
  const right = outcomes.foundFirst
  const wrongNames = nonMatedNamed + outcomes.foundLower + outcomes.pushedOff + outcomes.wrongOnly
  const wrongPassed = wrongNames * passesWrong
  const passed = right * (1 - rejectsRight) + wrongPassed
  return {
    searches: setting.searchCounts.reduce((a, b) => a + b, 0),
    names: right + wrongNames,
    wrongNames,
    passed,
    wrongPassed,
    wrongShare: passed > 0 ? wrongPassed / passed : null,
  }
}

/**
 * The chance of at least one wrong match in a photo of `faces` people, none of them enrolled, whose searches go wrong
 * independently with chance `fpir`. Faces 0 or more.
 */
export function wrongMatchInPhoto(fpir: number, faces: number): number {
  return faces === 0 ? 0 : -Math.expm1(faces * Math.log1p(-fpir))
}
