import type { ComponentType } from 'react'
import type { View } from '../../scenario/display.ts'
import { SearchesPanel } from '../explore/SearchesPanel.tsx'

/** The picture of each view a link can ask for. All of them are in the one file. */
export const FIGURES: Readonly<Record<View, ComponentType>> = {
  searches: SearchesPanel,
  map: SearchesPanel,
  scores: SearchesPanel,
  growth: SearchesPanel,
  tradeoff: SearchesPanel,
  groups: SearchesPanel,
  crowd: SearchesPanel,
  lineup: SearchesPanel,
  repeat: SearchesPanel,
  frequencies: SearchesPanel,
}
