import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { readCode } from './CodeAnswers.tsx'
import { CodeField } from './CodeField.tsx'
import { KeyTable } from './KeyTable.tsx'
import { Paper } from './Paper.tsx'

/** The answers, worked out when the page is opened, for the class's seed or any pupil's code. */
export function AnswerKey({ lesson }: Readonly<{ lesson: Lesson }>) {
  const [typed, setTyped] = useState('')
  const code = readCode(typed)
  const caption = code === null ? t('teach.key.same') : t('teach.codes.of', { code: code.toUpperCase() })
  return (
    <Paper lesson={lesson} kind={t('teach.paper.key')} tools={<CodeField typed={typed} onType={setTyped} />}>
      <KeyTable lesson={lesson} code={code} caption={caption} />
    </Paper>
  )
}
