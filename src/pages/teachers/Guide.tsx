import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { guideContent, type GuidePart } from './guideContent.ts'
import { Paper } from './Paper.tsx'

/** What a teacher reads before the lesson, and a copy of it to change. */
export function Guide({ lesson }: Readonly<{ lesson: Lesson }>) {
  const { kind, lead, parts } = guideContent(lesson)
  return (
    <Paper
      lesson={lesson}
      kind={kind}
      tools={
        <a href={`./lessons/${lesson.id}-guide.docx`} download={`${lesson.id}-guide.docx`}>
          {t('teach.guide.edit')}
        </a>
      }
    >
      {lead.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {parts.map((part) => (
        <PartOfGuide key={part.title} part={part} />
      ))}
    </Paper>
  )
}

function PartOfGuide({ part: { title, ordered, items } }: Readonly<{ part: GuidePart }>) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <section className="paper-part">
      <h3>{title}</h3>
      <List>
        {items.map(({ term, text }, key) => (
          <li key={key}>
            {term !== '' && <strong>{term}</strong>} {text}
          </li>
        ))}
      </List>
    </section>
  )
}
