import { t } from '../../i18n/translate.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
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
  license: string
}>

/** The guide of a lesson, its numbers worked out for the first step. Parts with nothing in them are left out. */
export function guideContent(lesson: Lesson): GuideContent {
  return {
    kind: t('teach.paper.guide'),
    title: say(lesson.title),
    lead: [say(lesson.question), t('teach.guide.need', { n: lesson.minutes })],
    parts: guideParts(lesson).filter(({ items }) => items.length > 0),
    license: t('teach.license'),
  }
}

function guideParts({ goals, steps, teacher }: Lesson): readonly GuidePart[] {
  const scenario = steps[0]?.scenario
  const values =
    scenario === undefined ? {} : writeValues(teacher.values, numbersOf(teacher.values, scenario))
  const said = (ids: readonly string[]): readonly GuideItem[] =>
    ids.map((id) => ({ term: '', text: say(id, values) }))
  const list = (title: string, items: readonly GuideItem[]): GuidePart => ({ title, ordered: false, items })
  return [
    list(t('teach.guide.goals'), said(goals)),
    { title: t('teach.guide.plan'), ordered: true, items: steps.map(stepItem) },
    list(t('teach.guide.say'), said(teacher.say)),
    list(t('teach.guide.likely'), said(teacher.likely)),
    list(t('teach.guide.misconceptions'), said(teacher.misconceptions.map((id) => `misconception.${id}`))),
    list(t('teach.guide.sensitive'), said(teacher.sensitive)),
    list(t('teach.guide.words'), teacher.vocabulary.map(wordItem)),
    list(t('teach.guide.exit'), said([teacher.exit, teacher.exitAnswer])),
  ]
}

function stepItem(step: Step): GuideItem {
  const values = valuesOf(step)
  return { term: say(step.prose.title, values), text: say(step.prose.ask, values) }
}

function wordItem(id: string): GuideItem {
  return { term: say(`glossary.${id}.term`), text: say(`glossary.${id}.means`) }
}
