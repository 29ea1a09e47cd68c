import { readBestList } from './bestOfN.ts'
import { isReturned, toPercent } from './logOdds.ts'
import { mateNumber, referenceNumber } from './referenceNumber.ts'
import { nonMateScore, nonMatesOf } from './searchScores.ts'
import { probeAt } from './searches.ts'
import { type Setting, matedShareOf } from './setting.ts'
import { type Trial, bestListOf, probesOf } from './trial.ts'

/** A returned reference and its place. */
export type Candidate = Readonly<{
  /** From 1. */
  rank: number
  /** The enrolled person's number, whatever the gallery size (referenceNumber.ts). */
  reference: number
  /** Gallery group. */
  group: number
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
    const x = setting.model.matedMean[group]! + setting.model.sigma * probes.mate[ordinal]!
    found.push({ x, group, reference: mateNumber({ group, ordinal }), isMate: true })
  }
  return found
    .toSorted((a, b) => b.x - a.x || Number(b.isMate) - Number(a.isMate) || a.reference - b.reference)
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
    const list = bestListOf(trial, pair, count, setting.listLength)
    return readBestList(list, nonMatesOf(setting, pair, isMated)).map((place) => ({
      x: nonMateScore(setting.model, pair, w, list.q[place]!),
      group: galleryGroup,
      reference: referenceNumber(list.index[place]!, galleryGroup),
      isMate: false,
    }))
  })
}
