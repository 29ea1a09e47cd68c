import { normalIsf } from './normal.ts'
import { type Key, openStream, uniform } from './random.ts'

/** What a seed fixes about the probes of one group, as columns; entry i is the i-th probe of the group. */
export type Probes = {
  count: number
  /** w: how common the face is; standard normal. */
  commonness: Float64Array
  /** The search is mated when this uniform is below the mated share. */
  matedUniform: Float64Array
  /** v: how the mated comparison turned out; standard normal. */
  mate: Float64Array
}

export function emptyProbes(): Probes {
  return {
    count: 0,
    commonness: new Float64Array(0),
    matedUniform: new Float64Array(0),
    mate: new Float64Array(0),
  }
}

/** Adds probes until there are `count`. Those already there stay as they are. */
export function extendProbes(probes: Probes, key: Key, group: number, count: number): void {
  if (count <= probes.count) return
  for (const column of ['commonness', 'matedUniform', 'mate'] as const) {
    if (probes[column].length >= count) continue
    const longer = new Float64Array(Math.max(count, 2 * probes.count))
    longer.set(probes[column])
    probes[column] = longer
  }
  for (let ordinal = probes.count; ordinal < count; ordinal += 1) {
    const draw = (purpose: 'commonness' | 'mated' | 'mate'): number =>
      uniform(openStream(key, { purpose, group, ordinal }))
    probes.commonness[ordinal] = normalIsf(draw('commonness'))
    probes.matedUniform[ordinal] = draw('mated')
    probes.mate[ordinal] = normalIsf(draw('mate'))
  }
  probes.count = count
}
