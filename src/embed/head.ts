/** The script in the head of an embedded figure: all that cannot wait for the large one. */
import { startHeights } from './heights/startHeights.ts'
import { startInbox } from './startInbox.ts'
import { startParts } from './startParts.ts'

startInbox(window)
startHeights(window)
startParts(window)
