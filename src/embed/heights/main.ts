import { startHeights } from './startHeights.ts'

startHeights(window)
