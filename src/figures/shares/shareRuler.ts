/** Highest share on the ruler for results that are mostly small. */
export const SMALL_LIMIT = 0.32
const SMALL_TICKS = [0, 0.01, 0.05, 0.1, 0.2, 0.3]
const WHOLE_TICKS = [0, 0.25, 0.5, 0.75, 1]

export type ShareRuler = Readonly<{ toPosition: (share: number) => number; ticks: readonly number[] }>

/**
 * Shares on a line of pixels. Small ones stand on their square roots: 0 has a place, 0.1 % can be told from it, 5 %
 * from 22 %, and tests of one size have whiskers of about one length. Others stand on a plain ruler from 0 to 1.
 *
 * @param isSmall no share is above `SMALL_LIMIT`; larger ones stand at the end
 */
export function shareRuler(start: number, end: number, isSmall: boolean): ShareRuler {
  const along = (share: number): number => (isSmall ? Math.sqrt(share / SMALL_LIMIT) : share)
  return {
    toPosition: (share) =>
      start + (end - start) * along(Math.min(isSmall ? SMALL_LIMIT : 1, Math.max(0, share))),
    ticks: isSmall ? SMALL_TICKS : WHOLE_TICKS,
  }
}
