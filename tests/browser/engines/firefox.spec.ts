import { FIREFOX } from './firefox.ts'
import { walkThrough } from './walk.ts'

walkThrough(FIREFOX)
