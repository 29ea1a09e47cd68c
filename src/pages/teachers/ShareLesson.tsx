import { useId, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { isFile } from '../../state/address.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import { Choices } from '../lessons/Choices.tsx'
import { say } from '../lessons/say.ts'
import { CopyText } from '../../ui/dialog/CopyText.tsx'
import '../../ui/dialog/share.css'
import { LessonSelect } from './LessonSelect.tsx'
import { classroomLink, iframeSnippet, lessonLink, SEED_WAYS, type SeedWay } from '../lessons/lessonLink.ts'

/** A link for the class, and who gets which people. */
export function ShareLesson() {
  const [lesson, setLesson] = useState(LESSONS[0]!)
  const [way, setWay] = useState<SeedWay>('each')
  const [group, setGroup] = useState('')
  const [guesses, setGuesses] = useState(true)
  const id = useId()
  const link = lessonLink(lesson.id, way, group, guesses)
  return (
    <section className="teachers-part" aria-labelledby="teach-links">
      <h3 id="teach-links" tabIndex={-1}>
        {t('teach.links')}
      </h3>
      <LessonSelect part="teach-links" lesson={lesson} onLesson={setLesson} />
      <Choices
        legend={t('teach.seeds')}
        options={SEED_WAYS.map((one) => ({ id: one, text: t(`teach.seeds.${one}`) }))}
        chosen={way}
        onChoose={(one) => setWay(SEED_WAYS.find((known) => known === one) ?? way)}
      />
      {way === 'group' && (
        <span className="teachers-field">
          <label htmlFor={id}>{t('teach.seeds.name')}</label>
          <input
            id={id}
            className="box-input"
            type="text"
            maxLength={16}
            value={group}
            onChange={(event) => setGroup(event.currentTarget.value)}
          />
        </span>
      )}
      <label className="teachers-check">
        <input
          type="checkbox"
          checked={guesses}
          onChange={(event) => setGuesses(event.currentTarget.checked)}
        />
        {t('teach.guesses')}
      </label>
      <CopyText label={t('share.link')} text={link} />
      {isFile() && <p>{t('share.file')}</p>}
      <CopyText label={t('teach.iframe')} text={iframeSnippet(link, say(lesson.title))} rows={3} />
      <p>
        <a href={classroomLink(link, say(lesson.title))} target="_blank" rel="noreferrer">
          {t('share.classroom')}
        </a>
      </p>
    </section>
  )
}
