import { WEBKIT } from './webkit.ts'
import { walkThrough } from './walk.ts'

walkThrough(WEBKIT)
