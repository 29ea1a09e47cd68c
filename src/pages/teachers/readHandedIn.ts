import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { LARGEST_FILE, readHandedIn, type HandedIn } from '../../state/lessonHandedIn.ts'

/** One file or line, and what became of it. */
export type Handed = Readonly<{ name: string; isFile: boolean; result: HandedIn }>

const LONGEST_NAME = 60

/** Reads files; those that are too large are not opened at all. */
export async function readFiles(files: readonly File[], lesson: Lesson): Promise<readonly Handed[]> {
  return Promise.all(files.map((file) => readFile(file, lesson)))
}

async function readFile(file: File, lesson: Lesson): Promise<Handed> {
  const name = [...file.name].slice(0, LONGEST_NAME).join('')
  if (file.size > LARGEST_FILE) return { name, isFile: true, result: { refused: 'tooLarge' } }
  try {
    return { name, isFile: true, result: readHandedIn(await file.text(), lesson) }
  } catch {
    return { name, isFile: true, result: { refused: 'unreadable' } }
  }
}

/** Reads pasted lines, one pupil each; empty lines are left out. */
export function readLines(text: string, lesson: Lesson): readonly Handed[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return []
    return [{ name: t('teach.class.line', { n: i + 1 }), isFile: false, result: readHandedIn(line, lesson) }]
  })
}

/**
 * What is handed in, after what was before. The same file, or the same answers with a pupil's own code, are one pupil.
 *
 * @param before what has been handed in already
 */
export function addHanded(before: readonly Handed[], more: readonly Handed[]): readonly Handed[] {
  const seen = new Set(before.flatMap(marksOf))
  const added = more.map((handed): Handed => {
    const marks = marksOf(handed)
    const isTwice = marks.some((mark) => seen.has(mark))
    for (const mark of marks) seen.add(mark)
    return isTwice ? { ...handed, result: { refused: 'twice' } } : handed
  })
  return [...before, ...added]
}

/** By what one pupil's answers are known again: lines without a code may be of two pupils who agree. */
function marksOf({ name, isFile, result }: Handed): readonly string[] {
  if (!('answers' in result)) return []
  const said = JSON.stringify(result.answers)
  return [...(isFile ? [`${name} ${said}`] : []), ...(result.answers.code === null ? [] : [said])]
}
