import { expect, test } from 'vitest'
import { cmi5Structure } from '../../src/build/cmi5Structure.ts'
import { lessonTitles } from '../../src/build/renderLessons.ts'
import type { PackageText } from '../../src/build/packageText.ts'

const TEXT: PackageText = {
  id: 'a-lesson',
  title: 'Why & how <it> works',
  description: 'What is it?',
  checks: 3,
  language: 'en',
}

const read = (text: PackageText): Element => {
  const document = new DOMParser().parseFromString(cmi5Structure(text), 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document.documentElement
}
const names = (element: Element | null): readonly string[] =>
  [...(element?.children ?? [])].map((one) => one.localName)

/** What CourseStructure.xsd and section 13.1 of the specification ask of a course with one unit. */
function expectStructure(root: Element): void {
  expect(root.namespaceURI).toBe('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd')
  expect(root.localName).toBe('courseStructure')
  expect(names(root)).toEqual(['course', 'au'])
  const [course, au] = root.children
  expect(names(course!)).toEqual(['title', 'description'])
  expect(names(au!)).toEqual(['title', 'description', 'url'])
  for (const said of root.querySelectorAll('title, description')) {
    expect(names(said)).toEqual(['langstring'])
    expect(said.firstElementChild?.getAttribute('lang')).toMatch(/^[a-z]{2}/)
    expect(said.textContent?.trim()).not.toBe('')
  }
  const ids = [course!.id, au!.id]
  expect(new Set(ids).size).toBe(2)
  for (const id of ids) expect(id).toMatch(/^[a-z]+:[\w:,.-]+$/)
  expect(au!.getAttribute('moveOn')).toBe('Completed')
  expect(['AnyWindow', 'OwnWindow']).toContain(au!.getAttribute('launchMethod'))
  expect(au!.querySelector('url')?.textContent).toBe('index.html')
  const allowed = ['id', 'moveOn', 'masteryScore', 'launchMethod', 'activityType']
  expect(au!.getAttributeNames().filter((name) => !allowed.includes(name))).toEqual([])
}

test('cmi5.xml keeps the rules of CourseStructure.xsd, for every lesson', () => {
  const texts = lessonTitles()
  expect(texts.length).toBeGreaterThan(5)
  for (const text of texts) expectStructure(read(text))
  expect(new Set(texts.map((text) => read(text).querySelector('au')?.id)).size).toBe(texts.length)
})

test('a title is escaped, and comes back whole', () => {
  expect(read(TEXT).querySelector('au > title')?.textContent).toBe(TEXT.title)
})

test('the masteryScore is a share with at most four decimals; a lesson without checks has none', () => {
  const score = read(TEXT).querySelector('au')?.getAttribute('masteryScore') ?? ''
  expect(score).toMatch(/^(0(\.\d{1,4})?|1)$/)
  expect(
    read({ ...TEXT, checks: 0 })
      .querySelector('au')
      ?.hasAttribute('masteryScore'),
  ).toBe(false)
})
