/** What a package says of its lesson to a learning platform. */
export type PackageText = Readonly<{
  /** Lesson id, `[A-Za-z0-9_-]+`. */
  id: string
  title: string
  /** What it asks, in a sentence. */
  description: string
  /** How many checks it has: without one there is no score. */
  checks: number
  language: string
}>
