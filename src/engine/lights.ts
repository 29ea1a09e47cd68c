import { matePlace, otherPlace } from './galleryPlace.ts'
import { isReturned } from './logOdds.ts'
import { octaveOf } from './octaves.ts'
import { type SearchScores, nonMateScore, nonMateTail, nonMatesOf, readSearchScores } from './searchScores.ts'
import { type PeopleLit, addLit, nobodyLit } from './peopleLit.ts'
import type { Setting } from './setting.ts'
import { type Trial, bestListOf, probesOf } from './trial.ts'

/** Enrolled people who would be wrongly named, as columns, each person once. */
export type Lights = Readonly<{
  count: number
  /** Gallery group. */
  group: Uint8Array
  /** Place in the gallery group, from 1. */
  index: Uint32Array
  /** Their best score among the searches that light them, log-odds. */
  x: Float64Array
  /** That search, by its index in group order. */
  probe: Uint32Array
}>

/**
 * Everybody drawn who is enrolled and scores at or above the threshold in some search: all who are on a list, and all
 * who were on one when the gallery was smaller and have been pushed off since. Mates are not wrong and not included.
 *
 * Growing the gallery never takes a light away (while no group's count falls); raising a threshold only takes away; a
 * longer list only adds, because more is drawn. In rank mode (threshold -Infinity) it is everybody drawn.
 *
 * Costs about a quarter of a microsecond per light, once drawn (`prepareLights`); for a thinner crowd of very many
 * searches, pass a setting with fewer.
 */
export function readLights(trial: Trial, setting: Setting): Lights {
  const scores = readSearchScores(trial, setting)
  const people = nobodyLit()
  for (let probe = 0; probe < scores.count; probe += 1) {
    if (isLighting(scores, setting, probe)) lightFrom(trial, setting, scores, probe, people)
  }
  const { count, group, index, x, probe } = people
  return {
    count,
    group: group.subarray(0, count),
    index: index.subarray(0, count),
    x: x.subarray(0, count),
    probe: probe.subarray(0, count),
  }
}

/**
 * Draws what `readLights` would have to draw, for about `budget` milliseconds of the clock `now`, and always a little.
 * Call it again, from the `next` it returns, until that is null.
 */
export function prepareLights(
  trial: Trial,
  setting: Setting,
  budget: number,
  now: () => number,
  next = 0,
): number | null {
  const end = now() + budget
  const scores = readSearchScores(trial, setting)
  for (let probe = next; probe < scores.count; probe += 1) {
    if (!isLighting(scores, setting, probe)) continue
    const [group, ordinal] = [scores.group[probe]!, scores.ordinal[probe]!]
    setting.galleryCounts.forEach((count, galleryGroup) => {
      bestListOf(trial, { group, ordinal, galleryGroup }, count, setting.listLength)
    })
    if (now() >= end) return probe + 1
  }
  return null
}

/** Whether a search names anybody wrong: nobody drawn for it can score higher than its best. */
function isLighting(scores: SearchScores, setting: Setting, probe: number): boolean {
  return isReturned(scores.bestNonMate[probe]!, setting.thresholds[scores.group[probe]!]!)
}

/** Adds the people whom one search lights. */
function lightFrom(
  trial: Trial,
  setting: Setting,
  scores: SearchScores,
  probe: number,
  people: PeopleLit,
): void {
  const [group, ordinal] = [scores.group[probe]!, scores.ordinal[probe]!]
  const w = probesOf(trial, group, ordinal + 1).commonness[ordinal]!
  for (let galleryGroup = 0; galleryGroup < setting.galleryCounts.length; galleryGroup += 1) {
    const pair = { group, ordinal, galleryGroup }
    const { start, index, q } = bestListOf(
      trial,
      pair,
      setting.galleryCounts[galleryGroup]!,
      setting.listLength,
    )
    const isMated = scores.isMated[probe] === 1
    const mate = isMated && galleryGroup === group ? matePlace({ ordinal }) : null
    const tail = nonMateTail(setting.model, pair, w, setting.thresholds[group]!)
    const count = nonMatesOf(setting, pair, isMated)
    for (let octave = count > 0 ? octaveOf(count) : -1; octave >= 0; octave -= 1) {
      for (let place = start[octave]!; place < start[octave + 1]! && q[place]! <= tail; place += 1) {
        if (index[place]! > count) continue
        const person = otherPlace(index[place]!, mate)
        addLit(people, galleryGroup, person, nonMateScore(setting.model, pair, w, q[place]!), probe)
      }
    }
  }
}
