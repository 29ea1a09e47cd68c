import type { Preset, Published } from '../scenario/presets/preset.ts'

/** Solved from the number itself, or from the groups' numbers that add up to it. */
export function isSolved(preset: Preset, published: Published): boolean {
  const isSource = (one: Published): boolean => preset.solvedFrom.some(({ from }) => from === one)
  if (isSource(published)) return true
  const { what, group, count, threshold, gallerySize } = published
  const parts = preset.published.filter(
    (one) =>
      one.group !== null &&
      one.what === what &&
      one.threshold === threshold &&
      one.gallerySize === gallerySize,
  )
  const total = parts.reduce((sum, part) => sum + (part.count ?? NaN), 0)
  return group === null && parts.length > 0 && parts.every(isSource) && total === count
}
