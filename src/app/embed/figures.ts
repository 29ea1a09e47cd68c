import type { ComponentType } from 'react'
import type { View } from '../../scenario/display.ts'
import { SearchesPanel } from '../explore/SearchesPanel.tsx'

type Figure = ComponentType

/** In the page itself: what most readers see. */
export const FIGURES: Readonly<Partial<Record<View, Figure>>> = {
  searches: SearchesPanel,
}

/** Fetched when a link or the page around asks for them. */
export const MORE_FIGURES: Readonly<Record<Exclude<View, 'searches'>, () => Promise<Figure>>> = {
  lineup: () => import('./LineupView.tsx').then((part) => part.LineupView),
  map: () => import('./MapView.ts').then((part) => part.MapPanel),
  scores: () => import('./ScoresView.ts').then((part) => part.ScoresPanel),
  groups: () => import('../explore/GroupRatesPanel.tsx').then((part) => part.GroupRatesPanel),
  repeat: () => import('../explore/RepeatPanel.tsx').then((part) => part.RepeatPanel),
  frequencies: () => import('../explore/FrequenciesPanel.tsx').then((part) => part.FrequenciesPanel),
  growth: () => import('../explore/GrowthPanel.tsx').then((part) => part.GrowthPanel),
  tradeoff: () => import('../explore/TradeoffPanel.tsx').then((part) => part.TradeoffPanel),
  crowd: () => import('../explore/CrowdPanel.tsx').then((part) => part.CrowdPanel),
}
