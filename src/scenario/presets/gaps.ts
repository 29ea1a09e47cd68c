/**
 * How far mated scores lie above non-mated ones, in units of tau, in NIST's one-to-many test of mugshots: solved from
 * the share of mated searches whose mate is not at rank one among 1.6 million people, for the entries of a year
 * (tests/reference/scripts/nist_mated.py; usnistgov/frvt, html/frvt1N.html). It goes with the `spread` and `unusable`
 * of REKOGNITION_RULER: with other values of these it has to be solved again.
 */
export type YearOfGaps = Readonly<{
  /** Of the median entry. */
  middle: number
  /** Of the entry that missed the fewest; null where it missed no more than the model's unusable pairs alone. */
  best: number | null
  /** Of the entry that missed the most. */
  worst: number
}>

/** 23 entries; misses of 1.11 % in the middle, .31 % to 34 %. */
export const GAP_2018: YearOfGaps = { middle: 6.93, best: 7.52, worst: 4.76 }

/** 7 entries; .32 %, .13 % to 1.11 %. */
export const GAP_2019: YearOfGaps = { middle: 7.51, best: 8.05, worst: 6.93 }

/** 9 entries; .23 %, .08 % to 1.02 %. */
export const GAP_2020: YearOfGaps = { middle: 7.68, best: null, worst: 6.97 }

/** 19 entries; .13 %, .07 % to .37 %. The years since are the same to a few hundredths: .10 to .14 %. */
export const GAP_2021: YearOfGaps = { middle: 8.05, best: null, worst: 7.44 }
