import { say } from '../pages/lessons/say.ts'
import { guideContent } from '../pages/teachers/guideContent.ts'
import { language } from '../i18n/translate.ts'
import { LESSONS } from '../lessons/lessons.ts'
import type { GuideText } from './guides.ts'
import type { PackageText } from './packageText.ts'

/** What a package says of each lesson. */
export function lessonTitles(): readonly PackageText[] {
  return LESSONS.map(({ id, title, question, steps }) => ({
    id,
    title: say(title),
    description: say(question),
    checks: steps.filter(({ check }) => check !== null).length,
    language: language(),
  }))
}

/** What every lesson's guide says. */
export function lessonGuides(): readonly GuideText[] {
  return LESSONS.map((lesson) => ({ id: lesson.id, language: language(), content: guideContent(lesson) }))
}
