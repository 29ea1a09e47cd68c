import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import type { Work } from '../../state/lessonWork.ts'
import type { Played } from '../../state/reviewerLine.ts'
import { say } from './say.ts'
import { linesOf, workRows } from './workFiles.ts'

const WIDTH = 800
const MARGIN = 40
/** Pixels of the picture for each of ours, so that it can be printed. */
const SCALE = 2

type Line = Readonly<{ text: string; size: number; bold: boolean; before: number }>

/** The work as a picture, as a data address: for where only pictures can be handed in. Null where nothing can be drawn. */
export function workPicture(lesson: Lesson, work: Work & Played, link: string): string | null {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  const style = getComputedStyle(document.documentElement)
  const lines = linesFor(lesson, work, link).flatMap((line) => wrap(pen, line, style.fontFamily))
  const height = lines.reduce((sum, { size, before }) => sum + before + size * 1.4, MARGIN * 2)
  canvas.width = WIDTH * SCALE
  canvas.height = Math.ceil(height) * SCALE
  pen.scale(SCALE, SCALE)
  pen.fillStyle = style.backgroundColor
  pen.fillRect(0, 0, WIDTH, height)
  pen.fillStyle = style.color
  let y = MARGIN
  for (const { text, size, bold, before } of lines) {
    y += before + size * 1.4
    pen.font = fontOf(size, bold, style.fontFamily)
    pen.fillText(text, MARGIN, y)
  }
  return canvas.toDataURL('image/png')
}

function linesFor(lesson: Lesson, work: Work & Played, link: string): readonly Line[] {
  const code = work.code === null ? '' : t('class.code.same', { code: work.code.toUpperCase() })
  const plain = (text: string): Line => ({ text, size: 16, bold: false, before: 0 })
  return [
    { text: say(lesson.title), size: 28, bold: true, before: 0 },
    plain(code),
    ...workRows(lesson, work).flatMap((row) => [
      { text: row.title, size: 18, bold: true, before: 16 },
      ...linesOf(row).flatMap((line) => line.split('\n').map(plain)),
    ]),
    { ...plain(link), size: 12, before: 20 },
  ]
}

function fontOf(size: number, bold: boolean, family: string): string {
  return `${bold ? 'bold ' : ''}${size}px ${family}`
}

/** A line broken where it is too long; only its first part keeps the space before. */
function wrap(pen: CanvasRenderingContext2D, line: Line, family: string): readonly Line[] {
  pen.font = fontOf(line.size, line.bold, family)
  const texts: string[] = []
  let text = ''
  for (const word of line.text.split(' ')) {
    const longer = text === '' ? word : `${text} ${word}`
    if (text !== '' && pen.measureText(longer).width > WIDTH - 2 * MARGIN) {
      texts.push(text)
      text = word
    } else text = longer
  }
  return [...texts, text].map((part, i) => ({ ...line, text: part, before: i === 0 ? line.before : 0 }))
}
