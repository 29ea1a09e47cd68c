/** How finely a lead is looked at. */
export type Precision = Readonly<{
  /** A panel that adds less than this share has come to the end of what it adds to. */
  negligible: number
  /** Standard deviations of the lead that are looked at. */
  reach: number
  /** The window is shut this many of its widths below where it opens. */
  shut: number
  /** Widths of a panel, in units of the lead's spread, the window's width and the rise of the crowd. */
  panel: Readonly<{ lead: number; window: number; rise: number }>
  /** Below this chance to reach the threshold, who is found without a face is left to chance. 0: nobody is. */
  seldom: number
}>

/** To the last digits of a double. */
export const EXACT: Precision = {
  negligible: 1e-14,
  reach: 14,
  shut: 9,
  panel: { lead: 1.5, window: 2.5, rise: 2.2 },
  seldom: 0,
}

/** To three digits, several times as quick: for the ends of a range, of which two are shown. */
export const ROUGH: Precision = {
  negligible: 1e-5,
  reach: 5,
  shut: 4,
  panel: { lead: 4, window: 6, rise: 7 },
  seldom: 1e-4,
}
