import type { Plugin } from 'vite'
import type { GuideContent } from '../pages/teachers/guideContent.ts'
import { docx, type Paragraph } from './docx.ts'
import { renderModule } from './renderModule.ts'

/** A lesson's guide, and the language it is written in. */
export type GuideText = Readonly<{ id: string; language: string; content: GuideContent }>

/** Writes every lesson's guide as a document to edit beside the site: `lessons/<id>-guide.docx`. */
export function guides(): Plugin {
  return {
    name: 'lookalike-guides',
    apply: 'build',
    async generateBundle() {
      const texts = await renderModule('./renderLessons.ts', (module: { lessonGuides: () => GuideText[] }) =>
        module.lessonGuides(),
      )
      for (const { id, language, content } of texts)
        this.emitFile({
          type: 'asset',
          fileName: `lessons/${id}-guide.docx`,
          source: docx(guideParagraphs(content), language),
        })
    },
  }
}

/** The guide's words in order, each in its style. */
export function guideParagraphs({ kind, title, lead, parts, license }: GuideContent): readonly Paragraph[] {
  const one = (style: Paragraph['style'], text: string): Paragraph => ({ style, runs: [{ text }] })
  return [
    one('Subtitle', kind),
    one('Title', title),
    ...lead.map((text) => one('Normal', text)),
    ...parts.flatMap((part) => [
      one('Heading1', part.title),
      ...part.items.map(({ term, text }): Paragraph => ({
        style: part.ordered ? 'ListNumber' : 'ListBullet',
        runs: term === '' ? [{ text }] : [{ text: term, bold: true }, { text: ` ${text}` }],
      })),
    ]),
    one('Subtitle', license),
  ]
}
