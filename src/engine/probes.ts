import { normalIsf } from './normal.ts'
import { type Key, type Purpose, openStream, uniform } from './random.ts'

/** What a seed fixes about the probes of one group, as columns; entry i is the i-th probe of the group. */
export type Probes = {
  count: number
  /** w: how common the face is; standard normal. */
  commonness: Float64Array
  /** The search is mated when this uniform is below the mated share. */
  matedUniform: Float64Array
  /** v: how the mated comparison turned out; standard normal. */
  mate: Float64Array
  /** The mated pair is unusable when this uniform is below the chance of it. */
  unusableUniform: Float64Array
  /** z: how it then turned out, as between two strangers; standard normal. */
  unusableMate: Float64Array
}

const COLUMNS = ['commonness', 'matedUniform', 'mate', 'unusableUniform', 'unusableMate'] as const

export function emptyProbes(): Probes {
  return {
    count: 0,
    commonness: new Float64Array(0),
    matedUniform: new Float64Array(0),
    mate: new Float64Array(0),
    unusableUniform: new Float64Array(0),
    unusableMate: new Float64Array(0),
  }
}

/** Adds probes until there are `count`. Those already there stay as they are. */
export function extendProbes(probes: Probes, key: Key, group: number, count: number): void {
  if (count <= probes.count) return
  for (const column of COLUMNS) {
    if (probes[column].length >= count) continue
    const longer = new Float64Array(Math.max(count, 2 * probes.count))
    longer.set(probes[column])
    probes[column] = longer
  }
  for (let ordinal = probes.count; ordinal < count; ordinal += 1) {
    const draw = (purpose: Purpose): number => uniform(openStream(key, { purpose, group, ordinal }))
    probes.commonness[ordinal] = normalIsf(draw('commonness'))
    probes.matedUniform[ordinal] = draw('mated')
    probes.mate[ordinal] = normalIsf(draw('mate'))
    probes.unusableUniform[ordinal] = draw('unusable')
    probes.unusableMate[ordinal] = normalIsf(draw('unusableMate'))
  }
  probes.count = count
}
