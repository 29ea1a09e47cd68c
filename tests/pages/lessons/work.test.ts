import { expect, test } from 'vitest'
import '../../../src/i18n/allWords.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { workCsv, workRows, workText } from '../../../src/pages/lessons/workFiles.ts'
import { NO_WORK, withStepWork, type Work } from '../../../src/state/lessonWork.ts'

/** All a number of people says: `78`, `2.6`, `5.2%`. */
const BARE = /^[\d.,]+%?$/

test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
  '%s: My work says of every number what it counts',
  (_id, lesson) => {
    const work = lesson.steps.reduce<Work>(
      (before, { id, predict }) =>
        predict === null
          ? before
          : withStepWork(before, lesson.id, id, {
              predicted:
                predict.kind === 'number' ? Math.max(predict.from, predict.to / 10) : predict.options[0]!.id,
            }),
      { ...NO_WORK, code: 'bdkm' },
    )
    const rows = workRows(lesson, work)
    expect(rows.filter(({ guess }) => guess !== '')).not.toEqual([])
    for (const { step, guess, model } of rows) {
      expect([step, BARE.test(guess), BARE.test(model)]).toEqual([step, false, false])
      expect(workText(lesson, work).text).toContain(model)
      expect(workCsv(lesson, work).text).toContain(model.slice(0, 6))
    }
  },
)
