import { lessonById } from '../../lessons/lessons.ts'
import { useHash } from '../navigation/route.ts'
import { AnswerKey } from './AnswerKey.tsx'
import { ExitTicket } from './ExitTicket.tsx'
import { Guide } from './Guide.tsx'
import { PupilSheet } from './PupilSheet.tsx'
import { TeachersHome } from './TeachersHome.tsx'
import '../lessons/lessons.css'
import './teachers.css'

/** For teachers: one page that answers everything, and the papers, at `#teachers/<paper>/<lesson>`. */
export function Teachers() {
  const [, paper = '', id = ''] = useHash().split('/')
  const lesson = lessonById(id)
  if (lesson === null) return <TeachersHome />
  switch (paper) {
    case 'guide':
      return <Guide lesson={lesson} />
    case 'sheet':
      return <PupilSheet lesson={lesson} />
    case 'key':
      return <AnswerKey lesson={lesson} />
    case 'exit':
      return <ExitTicket lesson={lesson} />
    default:
      return <TeachersHome />
  }
}
