/** Who signs the article, as printed, and the day it is dated: what another newsroom changes first. Null for no byline. */
export const PUBLICATION: Readonly<{ byline: string | null; published: string }> = {
  byline: 'Lookalike',
  published: '2026-11-22',
}
