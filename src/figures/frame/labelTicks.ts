/** Digits of a system typeface are about this wide, as a share of the type size. */
const DIGIT = 0.56

/**
 * A rough width of a short text, in pixels: enough to keep labels apart without measuring.
 *
 * @param size of the type, in pixels
 * @param spacing the reader's own room between letters, as a share of the type size: see `useWidth`
 */
export function textWidth(text: string, size = 12, spacing = 0): number {
  return text.length * (DIGIT + spacing) * size
}

/**
 * Which labels of an axis to write so that none touch: the earlier in `wanted`, the more important. Every tick keeps
 * its mark; only words are left out.
 *
 * @param positions centre of each label, in pixels
 * @param wanted indices into `positions`, most important first
 * @param gap least space between two labels
 * @param spacing as in `textWidth`
 */
export function labelTicks(
  positions: readonly number[],
  labels: readonly string[],
  wanted: readonly number[],
  gap = 6,
  spacing = 0,
): readonly number[] {
  const kept: number[] = []
  for (const index of wanted) {
    const clear = kept.every((other) => {
      const both = `${labels[index] ?? ''}${labels[other] ?? ''}`
      const need = textWidth(both, 12, spacing) / 2 + gap
      return Math.abs((positions[index] ?? 0) - (positions[other] ?? 0)) >= need
    })
    if (clear) kept.push(index)
  }
  return kept.toSorted((a, b) => a - b)
}
