import { useMemo } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import type { Answers } from '../../state/lessonAnswers.ts'
import { say, valuesOf } from '../lessons/say.ts'
import { classRuns, middle, type Runs } from './classRuns.ts'
import { RunPlot } from './RunPlot.tsx'

/** The class as a sampling distribution: one dot a pupil for the count their run gave, under the model's thousand tests. */
export function ClassRuns({ lesson, taken }: Readonly<{ lesson: Lesson; taken: readonly Answers[] }>) {
  const runs = useMemo(() => classRuns(lesson, taken), [lesson, taken])
  if (runs === null) return null
  const { step, codes, pupils } = runs
  return (
    <section className="class-runs">
      <h4>{t('teach.runs')}</h4>
      {codes < 2 ? (
        <p>{t('teach.runs.one')}</p>
      ) : (
        <>
          <p>
            {t('teach.runs.what', {
              step: say(step.prose.title, valuesOf(step)),
              runs: formatCount(pupils.length),
            })}
          </p>
          <RunPlot {...runs} summary={summaryOf(runs)} />
        </>
      )}
    </section>
  )
}

function summaryOf({ pupils, model }: Runs): string {
  const ends = (counts: readonly number[]): readonly [string, string] => [
    formatCount(counts[0] ?? 0),
    formatCount(counts.at(-1) ?? 0),
  ]
  const [[low, high], [modelLow, modelHigh]] = [ends(pupils), ends(model)]
  return t('teach.runs.plot', {
    low,
    high,
    median: formatCount(middle(pupils)),
    modelLow,
    modelHigh,
    modelMedian: formatCount(middle(model)),
  })
}
