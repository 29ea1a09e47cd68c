import { t } from '../../i18n/translate.ts'
import { labelWidth } from './placeLabels.ts'

/** A band's colour and what it means, side by side. */
export type KeyItem = Readonly<{ band: 'most' | 'some' | 'rare'; text: string; x: number; y: number }>

export const KEY_ROW = 18
const SWATCH = 18
const GAP = 14

/** The three bands in a row, or in as many rows as the width takes. `y` is a baseline below the key's own title. */
export function bandKey(width: number, spacing = 0): readonly KeyItem[] {
  let [x, y] = [0, 0]
  return (['most', 'some', 'rare'] as const).map((band) => {
    const text = t(`map.key.${band}`)
    const wide = SWATCH + labelWidth(text, spacing) * 1.06
    if (x > 0 && x + wide > width) [x, y] = [0, y + KEY_ROW]
    const item = { band, text, x, y }
    x += wide + GAP
    return item
  })
}
