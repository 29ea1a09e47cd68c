import { useId, useState } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import type { Answers } from '../../state/lessonAnswers.ts'
import { useClass } from './classStore.ts'
import { ClassSteps } from './ClassSteps.tsx'
import { LessonSelect } from './LessonSelect.tsx'
import { addHanded, readFiles, readLines, type Handed } from './readHandedIn.ts'

/** The class's guesses beside the model. Files are read in this page and go nowhere. */
export function ClassView() {
  const { lesson, handed } = useClass()
  const add = (more: readonly Handed[]): void =>
    useClass.setState((before) => ({ handed: addHanded(before.handed, more) }))
  const taken = handed.flatMap(({ result }) => ('answers' in result ? [result.answers] : []))
  return (
    <section className="teachers-part" aria-labelledby="teach-class">
      <h3 id="teach-class" tabIndex={-1}>
        {t('teach.class')}
      </h3>
      <p>{t('teach.class.lead')}</p>
      <LessonSelect lesson={lesson} onLesson={(one) => useClass.setState({ lesson: one, handed: [] })} />
      <HandIn lesson={lesson} onHanded={add} />
      <p role="status">
        {handed.length === 0
          ? ''
          : t('teach.class.count', { n: taken.length, of: formatCount(handed.length) })}
      </p>
      <Refused handed={handed} />
      {taken.length > 0 && (
        <Class lesson={lesson} taken={taken} onClear={() => useClass.setState({ handed: [] })} />
      )}
    </section>
  )
}

function Class({
  lesson,
  taken,
  onClear,
}: Readonly<{ lesson: Lesson; taken: readonly Answers[]; onClear: () => void }>) {
  return (
    <>
      <p>
        <button type="button" className="button step-button" onClick={onClear}>
          {t('teach.class.clear')}
        </button>
      </p>
      <ClassSteps lesson={lesson} taken={taken} />
    </>
  )
}

function HandIn({
  lesson,
  onHanded,
}: Readonly<{ lesson: Lesson; onHanded: (more: readonly Handed[]) => void }>) {
  const [text, setText] = useState('')
  const id = useId()
  const read = (files: FileList | null): void => {
    if (files !== null) void readFiles([...files], lesson).then(onHanded)
  }
  return (
    <div
      className="class-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        read(event.dataTransfer.files)
      }}
    >
      <label htmlFor={`${id}-files`}>{t('teach.class.files')}</label>
      <input
        id={`${id}-files`}
        type="file"
        multiple
        accept=".json,.txt,application/json,text/plain"
        onChange={(event) => {
          read(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
      <label htmlFor={`${id}-lines`}>{t('teach.class.lines')}</label>
      <textarea
        id={`${id}-lines`}
        rows={3}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p>
        <button
          type="button"
          className="button step-button"
          disabled={text.trim() === ''}
          onClick={() => {
            onHanded(readLines(text, lesson))
            setText('')
          }}
        >
          {t('teach.class.read')}
        </button>
      </p>
    </div>
  )
}

/** A sentence for each file that was not taken. Names of files are cut: they are somebody else's text. */
function Refused({ handed }: Readonly<{ handed: readonly Handed[] }>) {
  const refused = handed.flatMap(({ name, result }) =>
    'refused' in result ? [{ name, why: result.refused }] : [],
  )
  if (refused.length === 0) return null
  return (
    <ul className="class-refused" role="alert">
      {refused.map(({ name, why }, key) => (
        <li key={key}>{t(`teach.refused.${why}`, { name })}</li>
      ))}
    </ul>
  )
}
