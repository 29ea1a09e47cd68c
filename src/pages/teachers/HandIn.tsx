import { useId, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { hasAnswers } from '../../state/lessonPasted.ts'
import { addPasted, useClass } from './classStore.ts'
import { addHanded, readFiles } from './readHandedIn.ts'

/** Where files are dropped, and links and lines are pasted. A link that was opened itself stands there already. */
export function HandIn({ lesson }: Readonly<{ lesson: Lesson }>) {
  const [text, setText] = useState(() => (hasAnswers(location.hash) ? location.href : ''))
  const id = useId()
  const read = (files: FileList | null): void => {
    if (files !== null) {
      void readFiles([...files], lesson).then((more) =>
        useClass.setState((before) => ({ handed: addHanded(before.handed, more) })),
      )
    }
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
            addPasted(text)
            setText('')
          }}
        >
          {t('teach.class.read')}
        </button>
      </p>
    </div>
  )
}
