import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { guideContent } from '../../src/pages/teachers/guideContent.ts'
import { docx } from '../../src/build/docx.ts'
import { guideParagraphs } from '../../src/build/guides.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'
/** The parts of a document, each read as XML; what is no XML is an error. */
function opened(file: Uint8Array): ReadonlyMap<string, Document> {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    const xml = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')
    expect([name, xml.querySelector('parsererror')]).toEqual([name, null])
    return [name, xml] as const
  })
  return new Map(parts)
}

function paragraphsOf(file: Uint8Array): readonly Readonly<{ style: string; text: string }>[] {
  const body = opened(file).get('word/document.xml')
  return [...(body?.getElementsByTagName('w:p') ?? [])].map((paragraph) => ({
    style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
    text: [...paragraph.getElementsByTagName('w:t')].map((run) => run.textContent).join(''),
  }))
}

test('every part a document names is in it, and every style it uses is one it defines', () => {
  const parts = opened(docx([{ style: 'ListBullet', runs: [{ text: 'one' }] }], 'en'))
  const types = [...parts.get('[Content_Types].xml')!.getElementsByTagName('Override')]
  for (const name of types.map((type) => type.getAttribute('PartName')!.slice(1)))
    expect(parts.has(name)).toBe(true)
  const styles = [...parts.get('word/styles.xml')!.getElementsByTagName('w:style')]
  expect(styles.map((style) => style.getAttribute('w:styleId'))).toEqual(
    expect.arrayContaining(['Normal', 'Title', 'Subtitle', 'Heading1', 'ListBullet', 'ListNumber']),
  )
})

test('signs that mean something in XML are text in a document', () => {
  const text = 'a < b & "c" > d </w:t> é 😀'
  expect(paragraphsOf(docx([{ style: 'Normal', runs: [{ text }] }], 'en'))).toEqual([
    { style: 'Normal', text },
  ])
})

test('the same words are the same file', () => {
  const make = () => docx([{ style: 'Title', runs: [{ text: 'Guide', bold: true }] }], 'en')
  expect(make()).toEqual(make())
})

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('the guide to %s', (_id, lesson) => {
  test('says in the document all that it says on the page, in order', () => {
    const content = guideContent(lesson)
    const written = paragraphsOf(docx(guideParagraphs(content), 'en'))
    const items = content.parts.flatMap(({ title, items: each }) => [
      title,
      ...each.map(({ term, text }) => (term === '' ? text : `${term} ${text}`)),
    ])
    expect(written.map(({ text }) => text)).toEqual([
      content.kind,
      content.title,
      ...content.lead,
      ...items,
      content.license,
    ])
    expect(content.parts.length).toBeGreaterThanOrEqual(6)
    for (const { text } of written) expect(text).not.toMatch(/undefined|NaN|\{|^$/)
  })
})
