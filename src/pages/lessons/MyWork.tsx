import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { answersLine, answersOf } from '../../state/lessonAnswers.ts'
import { forgetWork } from '../../state/lessonStore.ts'
import { forgetGame } from '../../state/reviewerGame.ts'
import { currentLink } from '../../state/address.ts'
import { CopyText } from '../../ui/dialog/CopyText.tsx'
import { saveFile } from '../../ui/dialog/saveFile.ts'
import '../../ui/dialog/share.css'
import { workCsv, workJson, workName, workText, linesOf, type WorkFile, workRows } from './workFiles.ts'
import { workPicture } from './workPicture.ts'
import { LessonLink } from './LessonLink.tsx'
import { OtherWork } from './OtherWork.tsx'
import { say } from './say.ts'
import { useWorkAndGame } from './useWorkAndGame.ts'
import { WorkLink } from './WorkLink.tsx'

/** Everything the pupil has said in a lesson, and every way to take it along. Nothing leaves the page by itself. */
export function MyWork({ lesson }: Readonly<{ lesson: Lesson }>) {
  const work = useWorkAndGame()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isKept = work.code !== null || Object.keys(work.lessons).length > 0
  return (
    <article className="lesson work" aria-labelledby="work-title">
      <p className="work-screen">
        <LessonLink lesson={lesson}>{t('class.work.back')}</LessonLink>
      </p>
      <OtherWork lesson={lesson} />
      <h2 id="work-title" className="step-title" ref={heading} tabIndex={-1}>
        <span className="step-place">{t('class.player.work')}</span>
        {say(lesson.title)}
      </h2>
      <p>{work.code === null ? null : t('class.code.same', { code: work.code.toUpperCase() })}</p>
      <ol className="work-steps">
        {workRows(lesson, work).map((row) => (
          <li key={row.step}>
            <h3>{row.title}</h3>
            {linesOf(row).map((line, key) => (
              <p key={key} className="work-line">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p className="work-name">{t('class.work.name')}</p>
      <TakeAlong lesson={lesson} />
      <p className="work-screen lessons-small" role="status">
        {t(isKept ? 'class.work.kept' : 'class.work.gone')}{' '}
        {isKept && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              forgetWork()
              forgetGame()
              heading.current?.focus()
            }}
          >
            {t('class.work.forget')}
          </button>
        )}
      </p>
    </article>
  )
}

type Taken = Readonly<{ name: string; text: string | null; picture: string | null }>

/** Saves, and shows the same on the page: a frame that may not download says nothing. */
function TakeAlong({ lesson }: Readonly<{ lesson: Lesson }>) {
  const work = useWorkAndGame()
  const [taken, setTaken] = useState<Taken | null>(null)
  const save = ({ name, type, text }: WorkFile): void => {
    setTaken({ name, text, picture: null })
    saveFile(name, type, text)
  }
  const draw = (): void => {
    const picture = workPicture(lesson, work, currentLink())
    const name = workName(lesson, work, 'png')
    setTaken({ name, text: null, picture })
    if (picture === null) return
    const anchor = document.createElement('a')
    anchor.href = picture
    anchor.download = name
    anchor.click()
  }
  return (
    <section className="work-screen take" aria-labelledby="take-title">
      <h3 id="take-title">{t('class.work.take')}</h3>
      <p className="lessons-small">{t('class.work.stays')}</p>
      <WorkLink lesson={lesson} />
      <p className="guess-buttons">
        <button
          type="button"
          className="button step-button step-next"
          onClick={() => save(workJson(lesson, work))}
        >
          {t('class.work.file')}
        </button>
        <button type="button" className="button step-button" onClick={() => window.print()}>
          {t('class.work.print')}
        </button>
        <button type="button" className="button step-button" onClick={() => save(workCsv(lesson, work))}>
          {t('class.work.csv')}
        </button>
        <button type="button" className="button step-button" onClick={draw}>
          {t('class.work.png')}
        </button>
      </p>
      {taken !== null && (
        <div role="status">
          <p>{t('class.work.blocked', { name: taken.name })}</p>
          {taken.picture !== null && (
            <img className="work-picture" src={taken.picture} alt={t('class.work.picture')} />
          )}
          {taken.text !== null && <CopyText key={taken.name} label={taken.name} text={taken.text} rows={6} />}
        </div>
      )}
      <CopyText label={t('class.work.text')} text={workText(lesson, work).text} rows={6} />
      <CopyText label={t('class.work.line')} text={answersLine(answersOf(lesson, work))} />
    </section>
  )
}
