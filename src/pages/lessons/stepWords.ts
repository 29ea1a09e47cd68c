import { GLOSSARY, glossaryMessages, type GlossaryId } from '../../lessons/glossary.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { say, valuesOf } from './say.ts'

/** A word of the glossary, and what it means. */
export type ExplainedWord = Readonly<{ id: GlossaryId; term: string; means: string }>

/** The words a pupil may look up in a step: those of its own texts, and those the lesson is about, in the glossary's order. */
export function stepWords(lesson: Lesson, step: Step | null): readonly ExplainedWord[] {
  const text = step === null ? '' : textOf(step).toLowerCase()
  return GLOSSARY.map((id) => {
    const { term, means } = glossaryMessages(id)
    return { id, term: say(term), means: say(means) }
  }).filter(({ id, term }) => lesson.teacher.vocabulary.includes(id) || hasWord(text, term.toLowerCase()))
}

/** All that a step says, whichever part of it is shown. */
function textOf(step: Step): string {
  const { prose, check, task } = step
  const ids = [
    ...Object.values(prose),
    check?.question ?? null,
    ...(check?.options ?? []).flatMap(({ text, feedback }) => [text, feedback]),
    task?.prompt ?? null,
    ...(task?.options ?? []).flatMap((option) => [option.text, option.case]),
  ]
  const values = valuesOf(step)
  return ids.map((id) => say(id, values)).join(' ')
}

/** Whether the word begins somewhere in the text: endings may follow it. */
function hasWord(text: string, word: string): boolean {
  const letter = /\p{L}/u
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !letter.test(text[at - 1] ?? '')) return true
  return false
}
