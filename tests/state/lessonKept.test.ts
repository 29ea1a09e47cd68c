import { expect, test } from 'vitest'
import { readWork, saveWork } from '../../src/state/lessonSaved.ts'
import { NO_WORK, withStepWork } from '../../src/state/lessonWork.ts'

const work = withStepWork(NO_WORK, 'what-80-means', 'guess', {
  predicted: 4,
  tried: ['a'],
  notes: 'My “policy”,\nin two lines',
})

test('what was written survives a reload of the tab', () => {
  expect(readWork(saveWork(work, true))).toEqual(work)
})

test('a platform gets no word of it', () => {
  expect(saveWork(work)).not.toContain('policy')
})
