/** Beliefs a lesson is about. Their words are `misconception.M1` and so on. From M9 on they are about luck, review, and who is searched for. */
export const MISCONCEPTIONS = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'M11',
  'M12',
  'M13',
  'M14',
  'M15',
  'M16',
  'M17',
] as const
export type MisconceptionId = (typeof MISCONCEPTIONS)[number]
