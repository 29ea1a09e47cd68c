import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import type { Answers } from '../../state/lessonAnswers.ts'
import { NO_CLASS, useClass } from './classStore.ts'
import { ClassReviewer } from './ClassReviewer.tsx'
import { ClassRuns } from './ClassRuns.tsx'
import { ClassSteps } from './ClassSteps.tsx'
import { HandIn } from './HandIn.tsx'
import { LessonSelect } from './LessonSelect.tsx'
import type { Handed } from './readHandedIn.ts'

/** The class's guesses beside the model. Files are read in this page and go nowhere. */
export function ClassView() {
  const { lesson, handed, passed } = useClass()
  const taken = handed.flatMap(({ result }) => ('answers' in result ? [result.answers] : []))
  return (
    <section className="teachers-part" aria-labelledby="teach-class">
      <h3 id="teach-class" tabIndex={-1}>
        {t('teach.class')}
      </h3>
      <p>{t('teach.class.lead')}</p>
      <LessonSelect
        part="teach-class"
        lesson={lesson}
        onLesson={(one) => useClass.setState({ lesson: one, ...NO_CLASS })}
      />
      <HandIn lesson={lesson} />
      <p role="status">
        {handed.length === 0
          ? ''
          : t('teach.class.count', { n: taken.length, of: formatCount(handed.length) })}
        {passed > 0 && ` ${t('teach.class.passed', { n: passed })}`}
      </p>
      <Refused handed={handed} />
      {taken.length > 0 && (
        <Class lesson={lesson} taken={taken} onClear={() => useClass.setState(NO_CLASS)} />
      )}
      <ClassReviewer taken={taken} />
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
      <ClassRuns lesson={lesson} taken={taken} />
      <ClassSteps lesson={lesson} taken={taken} />
    </>
  )
}

/** A sentence for each file that was not taken. Names of files are cut: they are somebody else's text. */
function Refused({ handed }: Readonly<{ handed: readonly Handed[] }>) {
  const refused = handed.flatMap(({ name, result }) =>
    'refused' in result ? [{ name, why: result.refused }] : [],
  )
  if (refused.length === 0) return null
  return (
    <div role="alert">
      <ul className="class-refused">
        {refused.map(({ name, why }, key) => (
          <li key={key}>{t(`teach.refused.${why}`, { name })}</li>
        ))}
      </ul>
    </div>
  )
}
