import type { ComponentType } from 'react'
import type { View } from '../../scenario/display.ts'

/** The pictures a file holds, by view: one, with what is opened from it, or all of them. */
export type Figures = Readonly<Partial<Record<View, ComponentType>>>
