/** A real deployment, test or claim, as a labelled place on the map. The first in a list matter most. */
export type MapPlace = Readonly<{
  id: string
  name: string
  /** Percent; null when whoever ran it set no threshold (shown at the edge of the map). */
  threshold: number | null
  gallerySize: number
  /** `test`: somebody measured it (open mark). `use`: somebody runs it (filled mark). */
  kind: 'test' | 'use'
}>
