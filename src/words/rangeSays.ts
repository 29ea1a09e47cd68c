import type { Range } from '../engine/ensemble.ts'

/** Ends this many times apart are no range to remember. */
const APART = 1000
/** A rate that is at most this is rare, however little is known of it below. */
const RARE = 0.01

/**
 * What a range says: `between`, its two ends; `atMost`, its higher end alone, where the lower is more than 1,000 times below
 * and even the higher is rare; `nothing`, where they are as far apart and the higher is not rare: the model cannot say.
 *
 * @param range of a rate, 0 to 1
 */
export function rangeSays({ low, high }: Range): 'between' | 'atMost' | 'nothing' {
  if (high <= APART * low) return 'between'
  return high <= RARE ? 'atMost' : 'nothing'
}
