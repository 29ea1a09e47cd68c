import { t } from '../../i18n/translate.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { say, valuesOf } from '../lessons/say.ts'

/** One point of a guide: what it is about, in bold where there is something to set apart, and what is said of it. */
export type GuideItem = Readonly<{ term: string; text: string }>
export type GuidePart = Readonly<{ title: string; ordered: boolean; items: readonly GuideItem[] }>

/** All that a teacher's guide says, for the page and for the document to edit: the same words in both. */
export type GuideContent = Readonly<{
  kind: string
  title: string
  lead: readonly string[]
  parts: readonly GuidePart[]
  licence: string
}>

/** The guide of a lesson, its numbers worked out for the first step. Parts with nothing in them are left out. */
export function guideContent(lesson: Lesson): GuideContent {
  const { teacher, steps } = lesson
  const scenario = steps[0]?.scenario
  const values =
    scenario === undefined ? {} : writeValues(teacher.values, numbersOf(teacher.values, scenario))
  const said = (ids: readonly string[]): readonly GuideItem[] => ids.map((id) => plainItem(say(id, values)))
  const part = (title: string, items: readonly GuideItem[], ordered = false): GuidePart => ({
    title,
    ordered,
    items,
  })
  const parts = [
    part(t('teach.guide.goals'), said(lesson.goals)),
    part(
      t('teach.guide.plan'),
      steps.map((step) => ({
        term: say(step.prose.title, valuesOf(step)),
        text: say(step.prose.ask, valuesOf(step)),
      })),
      true,
    ),
    part(t('teach.guide.say'), said(teacher.say)),
    part(t('teach.guide.likely'), said(teacher.likely)),
    part(
      t('teach.guide.misconceptions'),
      teacher.misconceptions.map((id) => plainItem(say(`misconception.${id}`))),
    ),
    part(t('teach.guide.sensitive'), said(teacher.sensitive)),
    part(
      t('teach.guide.words'),
      teacher.vocabulary.map((id) => ({
        term: say(`glossary.${id}.term`),
        text: say(`glossary.${id}.means`),
      })),
    ),
    part(t('teach.guide.exit'), said([teacher.exit, teacher.exitAnswer])),
  ]
  return {
    kind: t('teach.paper.guide'),
    title: say(lesson.title),
    lead: [say(lesson.question), t('teach.guide.need', { n: lesson.minutes })],
    parts: parts.filter(({ items }) => items.length > 0),
    licence: t('teach.licence'),
  }
}

const plainItem = (text: string): GuideItem => ({ term: '', text })
