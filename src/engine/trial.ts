import { type BestList, type Pair, drawBestList } from './bestOfN.ts'
import { BLOCK, type LeastTails, emptyLeastTails, extendLeastTails } from './leastTails.ts'
import { OCTAVES, octaveOf } from './octaves.ts'
import { type Probes, emptyProbes, extendProbes } from './probes.ts'
import { type Key, keyOfSeed } from './random.ts'

/**
 * One seed, and everything drawn from it so far. Each number depends on the seed and on its own place only (random.ts),
 * so a trial is a memory, not a state: whatever is asked for first, the answers are the same. Treat it as opaque.
 */
export type Trial = Readonly<{
  seed: string
  key: Key
  probes: Map<number, Probes>
  leastTails: Map<number, LeastTails>
  /** By depth, then by pair. */
  bestLists: Map<number, Map<number, BestList>>
  /** What a lens has worked out for recent settings, by the lens's own key; the oldest is dropped. */
  recent: Map<string, unknown>
  drawn: { listEntries: number }
}>

/** Readings of settings kept: the current and the pinned one, for a few lenses each. */
const RECENT = 8

/** Entries of lists kept, 12 bytes each; beyond that all are forgotten and drawn again, the same, when asked for. */
const LIST_ENTRIES = 24_000_000

/** A trial of nothing drawn yet. Cheap; drawing happens when a setting is read. */
export function createTrial(seed: string): Trial {
  return {
    seed,
    key: keyOfSeed(seed),
    probes: new Map(),
    leastTails: new Map(),
    bestLists: new Map(),
    recent: new Map(),
    drawn: { listEntries: 0 },
  }
}

/** The probes of a group, at least `count` of them. */
export function probesOf(trial: Trial, group: number, count: number): Probes {
  const probes = remember(trial.probes, group, emptyProbes)
  extendProbes(probes, trial.key, group, count)
  return probes
}

/** The block of probes that begins at `firstOrdinal`, drawn for a gallery group of at least `count` people. */
export function leastTailsOf(trial: Trial, pair: Pair, count: number): LeastTails {
  const { group, galleryGroup, ordinal } = pair
  const firstOrdinal = ordinal - (ordinal % BLOCK)
  const block = remember(trial.leastTails, numberOf(pair, firstOrdinal), () =>
    emptyLeastTails(group, galleryGroup, firstOrdinal),
  )
  extendLeastTails(block, trial.key, octavesFor(count))
  return block
}

/** Whether `leastTailsOf` would have nothing to draw. */
export function hasLeastTails(trial: Trial, pair: Pair, count: number): boolean {
  const block = trial.leastTails.get(numberOf(pair, pair.ordinal - (pair.ordinal % BLOCK)))
  return (block?.octaves ?? 0) >= octavesFor(count)
}

/** The best `depth` non-mates of a pair, drawn for a gallery group of at least `count` people. */
export function bestListOf(trial: Trial, pair: Pair, count: number, depth: number): BestList {
  const lists = remember(trial.bestLists, depth, () => new Map<number, BestList>())
  const number = numberOf(pair, pair.ordinal)
  const known = lists.get(number)
  const octaves = octavesFor(count)
  if (known && known.octaves >= octaves) return known
  const list = drawBestList(trial.key, pair, octaves, depth, known)
  trial.drawn.listEntries += list.q.length - (known?.q.length ?? 0)
  if (trial.drawn.listEntries > LIST_ENTRIES) {
    for (const kept of trial.bestLists.values()) kept.clear()
    trial.drawn.listEntries = list.q.length
  }
  lists.set(number, list)
  return list
}

/** What `make` gave for this key, or gives now. */
export function recall<T>(trial: Trial, key: string, make: () => T): T {
  const { recent } = trial
  const value = recent.has(key) ? (recent.get(key) as T) : make()
  recent.delete(key)
  recent.set(key, value)
  for (const oldest of recent.keys()) {
    if (recent.size <= RECENT) break
    recent.delete(oldest)
  }
  return value
}

/**
 * Octaves are drawn up to the next of these: per gallery group, the city (32,767 people), the country (8,388,607) and
 * everybody. A dragged gallery then draws twice at most, and a billion costs little more than a million.
 */
const REACHES = [15, 23, OCTAVES] as const

/** Octaves drawn for a gallery group of `count` people. */
function octavesFor(count: number): number {
  const needed = count > 0 ? octaveOf(count) + 1 : 0
  return needed === 0 ? 0 : (REACHES.find((reach) => reach >= needed) ?? OCTAVES)
}

/** Sixteen groups at most. */
function numberOf({ group, galleryGroup }: Pair, ordinal: number): number {
  return (ordinal * 16 + group) * 16 + galleryGroup
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
