import { startHeights } from './startHeights.ts'
import { startInbox } from './startInbox.ts'

startInbox(window)
startHeights(window)
