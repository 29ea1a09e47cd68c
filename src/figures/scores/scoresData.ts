/** Three densities on one grid of scores, and what the thresholds make of them. */
export type ScoresData = Readonly<{
  /** Log-odds, rising. */
  xs: ArrayLike<number>
  /** Density of a comparison of two different people. */
  strangers: Float64Array
  /** Density of a comparison of two photos of one person. */
  samePerson: Float64Array
  /** Density of the best of the gallery's strangers. */
  bestOf: Float64Array
  /** The same for other galleries, smallest first. */
  ghosts: readonly Readonly<{ n: number; density: Float64Array }>[]
  /** Where the best of n strangers stands (log-odds), by rising n; worked out from the ghosts when left out. */
  walk?: readonly WalkStop[]
  gallerySize: number
  /** Percent; null when names are returned whatever they score. */
  threshold: number | null
  comparison: number | null
  /** Share of searches for somebody not in the gallery that name a stranger. */
  fpir: number
  /** Share of comparisons of two photos of one person below the threshold. */
  fnmr: number
  fpirComparison: number | null
  fnmrComparison: number | null
  /** Share of true matches missed in a whole search, where a list that is full of strangers leaves no room; or null. */
  missedInAll?: number | null
}>

export type WalkStop = Readonly<{ n: number; x: number }>
