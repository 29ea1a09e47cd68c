/** All searches as the engine gives them: columns with one entry a probe, probes in group order. */
export type SearchColumns = Readonly<{
  group: Uint8Array
  /** Index into the engine's SEARCH_OUTCOMES. */
  outcome: Uint8Array
  /** Log-odds of the best stranger; decides who stands first. */
  bestNonMate: Float64Array
  /** Log-odds of the person's own photo in the gallery; NaN for somebody who is not in it. */
  mate: Float64Array
}>

export type SearchGroup = Readonly<{ name: string; count: number }>
