import { escapeMarkup } from '../i18n/escapeMarkup.ts'
import { MASTERY_SCORE } from '../pages/lessons/cmi5/mastery.ts'
import type { PackageText } from './packageText.ts'

/** Names that are nobody's address and never change: a platform knows a lesson again by them. */
const NAMES = 'tag:lookalike,2026:lesson'

/**
 * cmi5.xml of a lesson (AICC, cmi5 Quartz, sections 13 and 14, and its CourseStructure.xsd): a course of one unit. Who
 * comes to its end has done it, whatever the score: a lesson is there to guess wrong in. The score says passed or
 * failed beside that, and a platform may ask for another one.
 */
export function cmi5Structure({ id, title, description, checks, language }: PackageText): string {
  const said = (text: string): string => `<langstring lang="${language}">${escapeMarkup(text)}</langstring>`
  const mastery = checks === 0 ? '' : ` masteryScore="${MASTERY_SCORE}"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${NAMES}:${id}:course">
    <title>${said(title)}</title>
    <description>${said(description)}</description>
  </course>
  <au id="${NAMES}:${id}" moveOn="Completed"${mastery} launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/lesson">
    <title>${said(title)}</title>
    <description>${said(description)}</description>
    <url>index.html</url>
  </au>
</courseStructure>
`
}
