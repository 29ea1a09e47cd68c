import { textWidth } from './labelTicks.ts'

/**
 * The lines of a label that may be longer than its room, broken between words. A word longer than the room stays whole.
 *
 * @param room in pixels; `size` and `spacing` as in `textWidth`
 */
export function wrapLabel(text: string, room: number, size = 12, spacing = 0): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(longer, size, spacing) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
