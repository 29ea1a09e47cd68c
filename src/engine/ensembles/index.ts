import type { Member } from '../ensemble.ts'
import { cognitec2025 } from './cognitec2025.ts'
import { fbi2016 } from './fbi2016.ts'
import { neoface2017 } from './neoface2017.ts'
import { neoface2024 } from './neoface2024.ts'
import { rekognition } from './rekognition.ts'
import { rekognitionElsewhere } from './rekognitionElsewhere.ts'
import { unmeasured } from './unmeasured.ts'

/** As tests/reference/scripts/ensemble.py writes it: a row a member, its displacements in the order of `toMember`. */
type Table = Readonly<{ firmAt: number; members: number[][] }>

/**
 * The parameter sets that agree with what was published of each product, equally likely.
 *
 * - `rekognition`: Amazon's, on the photos of the ACLU's test of 2018
 * - `rekognitionElsewhere`: the same product on other photos, as far apart as its published tests are
 * - `neoface2024`: NEC's live video in London, firm at 0.60; `neoface2017`: in South Wales
 * - `cognitec2025`: the British national database; `fbi2016`: a list of 50 without a threshold
 * - `unmeasured`: what is known when nothing was published, for made-up scenes
 */
export const ENSEMBLES = {
  rekognition: membersOf(rekognition),
  rekognitionElsewhere: membersOf(rekognitionElsewhere),
  neoface2024: membersOf(neoface2024),
  neoface2017: membersOf(neoface2017),
  cognitec2025: membersOf(cognitec2025),
  fbi2016: membersOf(fbi2016),
  unmeasured: membersOf(unmeasured),
} as const

export type EnsembleId = keyof typeof ENSEMBLES

/** So many members of the front stand for all of an ensemble while something is dragged: a rougher range, sooner. */
export const FEW = 9

/** One range's worth of members: all, or only the few of the front. */
export function membersFor(id: EnsembleId, isQuick = false): readonly Member[] {
  return isQuick ? ENSEMBLES[id].slice(0, FEW) : ENSEMBLES[id]
}

function membersOf({ firmAt, members }: Table): readonly Member[] {
  return members.map((row) => toMember(firmAt, row))
}

function toMember(firmAt: number, row: readonly number[]): Member {
  const [tau, fmr, rho, cross, factor, gap, spread, unusable] = row as Row
  return { firmAt, tau, fmr, rho, cross, factor, gap, spread, unusable }
}

type Row = readonly [number, number, number, number, number, number, number, number]
