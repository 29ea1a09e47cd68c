import { readBestList } from './bestOfN.ts'
import { matePlace, otherPlace } from './galleryPlace.ts'
import { isReturned, toPercent } from './logOdds.ts'
import { mateScore, nonMateScore, nonMatesOf } from './searchScores.ts'
import { probeAt } from './searches.ts'
import { type Setting, matedShareOf } from './setting.ts'
import { type Trial, bestListOf, probesOf } from './trial.ts'

/** A returned reference and its place. */
export type Candidate = Readonly<{
  /** From 1. */
  rank: number
  /** Gallery group. */
  group: number
  /** The enrolled person's place in the gallery group, from 1, whatever the gallery size. */
  place: number
  /** Percent, 0 to 100. */
  score: number
  /** The same score on the log-odds ruler. */
  x: number
  isMate: boolean
}>

/**
 * The list one search returns, most alike first: at most `listLength` references at or above the threshold. A list of 5
 * is the first five of the list of 50.
 *
 * @param probe index in group order, from 0.
 * @throws RangeError if there is no such probe.
 */
export function readCandidates(trial: Trial, setting: Setting, probe: number): readonly Candidate[] {
  const { group, ordinal } = probeAt(setting, probe)
  const probes = probesOf(trial, group, ordinal + 1)
  const isMated = probes.matedUniform[ordinal]! < matedShareOf(setting, group)
  const found = nonMates(trial, setting, { group, ordinal }, isMated)
  if (isMated) {
    const x = mateScore(setting.model, group, probes, ordinal)
    found.push({ x, group, place: matePlace({ ordinal }), isMate: true })
  }
  return found
    .toSorted(
      (a, b) => b.x - a.x || Number(b.isMate) - Number(a.isMate) || a.group - b.group || a.place - b.place,
    )
    .slice(0, setting.listLength)
    .filter(({ x }) => isReturned(x, setting.thresholds[group]!))
    .map((candidate, i) => ({ rank: i + 1, ...candidate, score: toPercent(candidate.x) }))
}

type Found = Omit<Candidate, 'rank' | 'score'>

/** The best of each gallery group, `listLength` of each where there are so many. */
function nonMates(
  trial: Trial,
  setting: Setting,
  { group, ordinal }: { group: number; ordinal: number },
  isMated: boolean,
): Found[] {
  const w = probesOf(trial, group, ordinal + 1).commonness[ordinal]!
  return setting.galleryCounts.flatMap((count, galleryGroup) => {
    const pair = { group, ordinal, galleryGroup }
    const mate = isMated && galleryGroup === group ? matePlace({ ordinal }) : null
    const list = bestListOf(trial, pair, count, setting.listLength)
    return readBestList(list, nonMatesOf(setting, pair, isMated)).map((at) => ({
      x: nonMateScore(setting.model, pair, w, list.q[at]!),
      group: galleryGroup,
      place: otherPlace(list.index[at]!, mate),
      isMate: false,
    }))
  })
}
