/** Stands in the head of the built page (src/build/still.ts), before anything that could fail. */
import { watchStart } from './still.ts'

watchStart()
