/** The script in the head of an embedded figure: all that cannot wait for the large one. */
import { changesNumbers } from './changesNumbers.ts'
import { startHeights } from './heights/startHeights.ts'
import { watchStart } from '../ui/recovery/still.ts'
import { startInbox } from './startInbox.ts'

const { classList, dataset } = document.documentElement
classList.add(window.parent === window ? 'alone' : 'framed')
const theme = /[?&#]theme=(light|dark|projector)\b/.exec(location.search + location.hash)?.[1]
if (theme !== undefined) dataset['theme'] = theme
if (changesNumbers(location)) classList.add('asked')
watchStart()
startInbox(window)
startHeights(window)
