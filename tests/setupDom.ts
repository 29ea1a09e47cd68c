import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { NO_WORK } from '../src/state/lessonWork.ts'
import { leaveStep } from '../src/state/lessonOpened.ts'
import { lessonStore } from '../src/state/lessonStore.ts'
import { INITIAL_STATE, store } from '../src/state/store.ts'

// Files share their modules and one page: the next test finds both as the first one did. The page goes first, so that
// nothing is left that would draw itself again.
afterEach(() => {
  cleanup()
  store.setState(INITIAL_STATE, true)
  lessonStore.setState(NO_WORK, true)
  leaveStep()
  location.hash = ''
})
