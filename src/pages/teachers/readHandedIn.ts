import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import { LARGEST_FILE, readHandedIn, type HandedIn } from '../../state/lessonHandedIn.ts'
import { hasAnswers } from '../../state/lessonPasted.ts'

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

/** What was pasted: the pupils in it, how many lines it had, and how many of them were only talk around the answers. */
export type Pasted = Readonly<{ handed: readonly Handed[]; lines: number; passed: number }>

/**
 * Reads what was pasted: links and lines in any mix, one pupil each, or the text of one file. Lines without anything of
 * ours, such as the rest of a text from My work, are passed over.
 *
 * @param before how many lines have been pasted already: their numbers go on
 */
export function readPasted(text: string, lesson: Lesson, before = 0): Pasted {
  const name = (i: number): string => t('teach.class.line', { n: before + i + 1 })
  const lines = text.split(/\r?\n/)
  if (text.trim().startsWith('{')) {
    const handed = [{ name: name(0), isFile: false, result: readHandedIn(text, lesson) }]
    return { handed, lines: lines.length, passed: 0 }
  }
  const handed = lines.flatMap((line, i) =>
    hasAnswers(line) ? [{ name: name(i), isFile: false, result: readHandedIn(line, lesson) }] : [],
  )
  const passed = lines.filter((line) => line.trim() !== '' && !hasAnswers(line)).length
  return { handed, lines: lines.length, passed }
}

/** The lesson that the first answers in a text are to, or null. */
export function lessonOf(text: string): Lesson | null {
  const found = text.split(/\r?\n/).find(hasAnswers)
  return LESSONS.find((lesson) => found !== undefined && 'answers' in readHandedIn(found, lesson)) ?? null
}

/**
 * What is handed in, after what was before. Work with the same tag, the same file, or the same answers with a pupil's own
 * code, are one pupil: the answers handed in last count, with what was written before and the game played first.
 *
 * @param before what has been handed in already
 */
export function addHanded(before: readonly Handed[], more: readonly Handed[]): readonly Handed[] {
  const all: Handed[] = [...before]
  for (const handed of more) {
    const marks = marksOf(handed)
    const known = all.findIndex((one) => marksOf(one).some((mark) => marks.includes(mark)))
    const earlier = all[known]
    if (earlier === undefined) all.push(handed)
    else {
      all[known] = { ...earlier, result: together(earlier.result, handed.result) }
      all.push({ ...handed, result: { refused: 'twice' } })
    }
  }
  return all
}

/** The later answers, with the notes of the earlier where the later have none: a link has none. */
function together(earlier: HandedIn, later: HandedIn): HandedIn {
  if (!('answers' in earlier) || !('answers' in later)) return earlier
  const notesOf = (step: string): string =>
    earlier.answers.steps.find((one) => one.step === step)?.notes ?? ''
  const steps = later.answers.steps.map((one) => ({ ...one, notes: one.notes || notesOf(one.step) }))
  const onlyEarlier = earlier.answers.steps.filter(({ step }) => !steps.some((one) => one.step === step))
  // Of games the first counts, of answers the last.
  const game = earlier.answers.game ?? later.answers.game
  return {
    answers: {
      ...later.answers,
      ...(game !== undefined && { game }),
      steps: [...steps, ...onlyEarlier],
    },
  }
}

/** By what one pupil's answers are known again: lines without a code or a tag may be of two pupils who agree. */
function marksOf({ name, isFile, result }: Handed): readonly string[] {
  if (!('answers' in result)) return []
  const { tag, code } = result.answers
  if (tag !== undefined) return [`~${tag}`]
  const said = JSON.stringify(result.answers)
  return [...(isFile ? [`${name} ${said}`] : []), ...(code === null ? [] : [said])]
}
