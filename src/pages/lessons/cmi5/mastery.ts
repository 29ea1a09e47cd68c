/** The share of checks to get right, 0 to 1, that our packages ask for. A platform may have set another. */
export const MASTERY_SCORE = 0.6
