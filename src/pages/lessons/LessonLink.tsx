import type { ReactNode } from 'react'
import type { Lesson } from '../../lessons/lesson.ts'
import { openLesson } from '../../state/lessonActions.ts'

type LessonLinkProps = Readonly<{ lesson: Lesson; className?: string; children: ReactNode }>

/** A link that opens a lesson without loading the page again, unless it is opened elsewhere. */
export function LessonLink({ lesson, className, children }: LessonLinkProps) {
  return (
    <a
      href={`?lesson=${lesson.id}`}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        location.hash = 'lessons'
        openLesson(lesson)
        // What is read first stands at the top, however far down the link was.
        scrollTo(0, 0)
      }}
    >
      {children}
    </a>
  )
}
