import type { LessonId } from './lesson.ts'

/** A standard a lesson works toward. Codes stay as printed; what they ask for is in our words. */
export type Standard = Readonly<{
  id: string
  /** Name of the set of standards, as it calls itself. */
  framework: string
  code: string
  /** Message id: what it asks for, in our words. */
  what: string
  /** Whether the code and its text were read at a source. Those that were not are shown as "to be checked". */
  verified: boolean
  lessons: readonly LessonId[]
}>

const CCSS = 'Common Core State Standards, Mathematics'
const AP_CSP = 'AP Computer Science Principles (2020)'
const CSTA = 'CSTA K–12 Computer Science Standards (2017)'
const CALIFORNIA = 'California Computer Science Standards'
const NEW_YORK = 'New York State Computer Science and Digital Fluency'

type Row = readonly [id: string, framework: string, code: string, lessons: readonly LessonId[]]

const READ: readonly Row[] = [
  ['cpA3', CCSS, 'HSS-CP.A.3', ['what-80-means', 'lab-to-street']],
  ['cpA4', CCSS, 'HSS-CP.A.4', ['what-80-means', 'lab-to-street']],
  ['cpA5', CCSS, 'HSS-CP.A.5', ['what-80-means', 'lab-to-street']],
  ['cpB6', CCSS, 'HSS-CP.B.6', ['lab-to-street']],
  ['idA4', CCSS, 'HSS-ID.A.4', ['bigger-book', 'raise-the-bar']],
  ['idB5', CCSS, 'HSS-ID.B.5', ['who-pays', 'lab-to-street']],
  ['icA2', CCSS, 'HSS-IC.A.2', ['was-it-luck']],
  ['iocB', AP_CSP, 'IOC-1.B', ['lab-to-street', 'write-the-policy']],
  ['iocD', AP_CSP, 'IOC-1.D', ['who-pays', 'write-the-policy']],
  ['iocF', AP_CSP, 'IOC-1.F', ['write-the-policy']],
  ['caIc23', CALIFORNIA, '9-12.IC.23', ['lab-to-street', 'write-the-policy']],
  ['caIc24', CALIFORNIA, '9-12.IC.24', ['who-pays', 'was-it-luck']],
  ['nyIc5', NEW_YORK, '9-12.IC.5', ['who-pays', 'write-the-policy']],
  ['ai5', 'AI4K12', 'Big Idea 5', ['raise-the-bar', 'who-pays', 'write-the-policy']],
]

const FROM_MEMORY: readonly Row[] = [
  ['mdB5', CCSS, 'HSS-MD.B.5–7', ['raise-the-bar', 'write-the-policy']],
  ['spC8', CCSS, '7.SP.C.8c', ['was-it-luck']],
  ['aap3F', AP_CSP, 'AAP-3.F', ['was-it-luck', 'bigger-book']],
  ['dat2C', AP_CSP, 'DAT-2.C', ['who-pays']],
  ['csta2Ic21', CSTA, '2-IC-21', ['who-pays']],
  ['csta3Ic24', CSTA, '3A-IC-24', ['lab-to-street', 'write-the-policy']],
  ['csta3Ic25', CSTA, '3A-IC-25', ['who-pays']],
  ['csta3Da12', CSTA, '3A-DA-12', ['bigger-book', 'was-it-luck']],
  ['c3Civ', 'C3 Framework, Social Studies', 'D2.Civ', ['write-the-policy']],
  ['gaise', 'GAISE II (2020)', 'Level C', ['was-it-luck', 'lab-to-street']],
]

/** In the order of a table: those read at a source first. */
export const STANDARDS: readonly Standard[] = [
  ...READ.map((row) => standard(row, true)),
  ...FROM_MEMORY.map((row) => standard(row, false)),
]

function standard([id, framework, code, lessons]: Row, verified: boolean): Standard {
  return { id, framework, code, what: `standard.${id}`, verified, lessons }
}
