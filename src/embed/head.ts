/** The script in the head of an embedded figure: all that cannot wait for the large one. */
import { startHeights } from './heights/startHeights.ts'
import { watchStart } from '../ui/recovery/still.ts'
import { startInbox } from './startInbox.ts'

const { classList } = document.documentElement
if (window.parent !== window) classList.add('framed')
if (location.search.length > 1 || location.hash.length > 1) classList.add('asked')
watchStart()
startInbox(window)
startHeights(window)
