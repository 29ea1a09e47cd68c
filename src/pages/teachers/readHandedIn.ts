import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { LARGEST_FILE, readHandedIn, type HandedIn } from '../../state/lessonHandedIn.ts'

/** One file or line, and what became of it. */
export type Handed = Readonly<{ name: string; result: HandedIn }>

const LONGEST_NAME = 60

/** Reads files; those that are too large are not opened at all. */
export async function readFiles(files: readonly File[], lesson: Lesson): Promise<readonly Handed[]> {
  return Promise.all(files.map((file) => readFile(file, lesson)))
}

async function readFile(file: File, lesson: Lesson): Promise<Handed> {
  const name = [...file.name].slice(0, LONGEST_NAME).join('')
  if (file.size > LARGEST_FILE) return { name, result: { refused: 'tooLarge' } }
  try {
    return { name, result: readHandedIn(await file.text(), lesson) }
  } catch {
    return { name, result: { refused: 'unreadable' } }
  }
}

/** Reads pasted lines, one pupil each; empty lines are left out. */
export function readLines(text: string, lesson: Lesson): readonly Handed[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return []
    return [{ name: t('teach.class.line', { n: i + 1 }), result: readHandedIn(line, lesson) }]
  })
}
