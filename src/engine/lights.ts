import type { BestList } from './bestOfN.ts'
import { isReturned } from './logOdds.ts'
import { octaveOf } from './octaves.ts'
import { nonMateScore, nonMateTail, nonMatesOf, readSearchScores } from './searchScores.ts'
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
 * Where person `index` of a gallery group stands in the order in which everybody arrives, from 0: a number between 0
 * and N for whoever is among the first N, and the same for every N.
 *
 * @param index place in the gallery group, from 1.
 * @param galleryShare the group's share of the gallery, above 0, at most 1.
 */
export function arrivalPosition(index: number, galleryShare: number): number {
  return (index - 0.5) / galleryShare
}

/**
 * Everybody drawn who is enrolled and scores at or above the threshold in some search: all who are on a list, and all
 * who were on one when the gallery was smaller and have been pushed off since. Mates are not wrong and not included.
 *
 * Growing the gallery never takes a light away (while no group's count falls); raising a threshold only takes away; a
 * longer list only adds, because more is drawn. In rank mode (threshold -Infinity) it is everybody drawn.
 */
export function readLights(trial: Trial, setting: Setting): Lights {
  const scores = readSearchScores(trial, setting)
  const people: People = { place: new Map(), group: [], index: [], x: [], probe: [] }
  for (let probe = 0; probe < scores.count; probe += 1) {
    const group = scores.group[probe]!
    if (!isReturned(scores.bestNonMate[probe]!, setting.thresholds[group]!)) continue
    light(trial, setting, people, probe, group, scores.ordinal[probe]!, scores.isMated[probe] === 1)
  }
  return {
    count: people.index.length,
    group: Uint8Array.from(people.group),
    index: Uint32Array.from(people.index),
    x: Float64Array.from(people.x),
    probe: Uint32Array.from(people.probe),
  }
}

type People = { place: Map<number, number>; group: number[]; index: number[]; x: number[]; probe: number[] }

/** Adds the people whom one search lights. */
function light(
  trial: Trial,
  setting: Setting,
  people: People,
  probe: number,
  group: number,
  ordinal: number,
  isMated: boolean,
): void {
  const w = probesOf(trial, group, ordinal + 1).commonness[ordinal]!
  setting.galleryCounts.forEach((count, galleryGroup) => {
    const pair = { group, ordinal, galleryGroup }
    const list = bestListOf(trial, pair, count, setting.listLength)
    const tail = nonMateTail(setting.model, pair, w, setting.thresholds[group]!)
    forEachBelow(list, nonMatesOf(setting, pair, isMated), tail, (index, q) => {
      add(people, index, galleryGroup, nonMateScore(setting.model, pair, w, q), probe)
    })
  })
}

/** Visits everybody of the list with an index up to `count` and a q of at most `tail`. */
function forEachBelow(
  { start, index, q }: BestList,
  count: number,
  tail: number,
  visit: (index: number, q: number) => void,
): void {
  const octaves = count > 0 ? octaveOf(count) + 1 : 0
  for (let octave = 0; octave < octaves; octave += 1) {
    for (let place = start[octave]!; place < start[octave + 1]! && q[place]! <= tail; place += 1) {
      if (index[place]! <= count) visit(index[place]!, q[place]!)
    }
  }
}

function add(people: People, index: number, group: number, x: number, probe: number): void {
  const person = index * 16 + group
  const place = people.place.get(person)
  if (place === undefined) {
    people.place.set(person, people.index.length)
    people.index.push(index)
    people.group.push(group)
    people.x.push(x)
    people.probe.push(probe)
  } else if (x > people.x[place]!) {
    people.x[place] = x
    people.probe[place] = probe
  }
}
