import { say } from '../app/lessons/say.ts'
import { language } from '../i18n/translate.ts'
import { LESSONS } from '../lessons/lessons.ts'
import type { PackageText } from './scormManifest.ts'

/** What a package says of each lesson. */
export function lessonTitles(): readonly PackageText[] {
  return LESSONS.map(({ id, title }) => ({ id, title: say(title), language: language() }))
}
