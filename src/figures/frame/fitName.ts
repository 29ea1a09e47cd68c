import { keepApart } from '../../i18n/translate.ts'
import { textWidth } from './labelTicks.ts'

/** Capitals, and letters as wide as they are high, are wider than digits: by so many digits. */
const widthOf = (letter: string): number => (/[\u1100-\uffdc]|[^\0-\uffff]|[MW]/u.test(letter) ? 1.8 : 1)

/**
 * A name in a drawing, cut to the room there is for it: the whole of it stands in the table and in the sentence. What is
 * cut is never a part of an emoji alone.
 *
 * @param room in pixels; `size` as in `textWidth`
 */
export function fitName(name: string, room: number, size = 13): string {
  const digit = textWidth('0', size)
  const fits = (letters: readonly string[]): boolean =>
    letters.reduce((sum, letter) => sum + widthOf(letter), 0) * digit <= room
  const letters = [...name]
  if (fits(letters)) return keepApart(name)
  while (letters.length > 1 && !fits([...letters, '…'])) letters.pop()
  return keepApart(`${letters.join('').replace(/(?:\s|\u200c|\u200d|\ufe0f)+$/, '')}…`)
}
