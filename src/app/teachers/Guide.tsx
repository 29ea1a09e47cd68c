import { t } from '../../i18n/translate.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { say, valuesOf } from '../lessons/say.ts'
import { Paper, PaperList } from './Paper.tsx'

/** What a teacher reads before the lesson. */
export function Guide({ lesson }: Readonly<{ lesson: Lesson }>) {
  const { teacher, steps } = lesson
  const scenario = steps[0]?.scenario
  const values =
    scenario === undefined ? {} : writeValues(teacher.values, numbersOf(teacher.values, scenario))
  const said = (ids: readonly string[]): readonly string[] => ids.map((id) => say(id, values))
  return (
    <Paper lesson={lesson} kind={t('teach.paper.guide')}>
      <p>{say(lesson.question)}</p>
      <p>{t('teach.guide.need', { n: lesson.minutes })}</p>
      <PaperList title={t('teach.guide.goals')} items={said(lesson.goals)} />
      <PaperList
        title={t('teach.guide.plan')}
        items={steps.map((step) =>
          t('teach.guide.step', {
            title: say(step.prose.title, valuesOf(step)),
            ask: say(step.prose.ask, valuesOf(step)) || 'none',
          }),
        )}
      />
      <PaperList title={t('teach.guide.say')} items={said(teacher.say)} />
      <PaperList title={t('teach.guide.likely')} items={said(teacher.likely)} />
      <PaperList
        title={t('teach.guide.misconceptions')}
        items={teacher.misconceptions.map((id) => say(`misconception.${id}`))}
      />
      <PaperList title={t('teach.guide.sensitive')} items={said(teacher.sensitive)} />
      <PaperList
        title={t('teach.guide.words')}
        items={teacher.vocabulary.map((id) =>
          t('teach.guide.word', { term: say(`glossary.${id}.term`), means: say(`glossary.${id}.means`) }),
        )}
      />
      <PaperList title={t('teach.guide.exit')} items={said([teacher.exit, teacher.exitAnswer])} />
    </Paper>
  )
}
