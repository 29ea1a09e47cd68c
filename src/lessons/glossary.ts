/** Words a pupil may not know. Messages `glossary.<id>.term` and `glossary.<id>.means`, the latter of 20 words at most. */
export const GLOSSARY = [
  'gallery',
  'mugshot',
  'score',
  'threshold',
  'wronglyMatched',
  'missed',
  'baseRate',
  'candidateList',
  'chance',
  'expected',
  'run',
  'model',
  'simulation',
  'ratio',
  'interval',
  'reviewer',
  'policy',
  'tradeOff',
  'bias',
  'surveillance',
  'algorithm',
] as const
export type GlossaryId = (typeof GLOSSARY)[number]

export function glossaryMessages(id: GlossaryId): Readonly<{ term: string; means: string }> {
  return { term: `glossary.${id}.term`, means: `glossary.${id}.means` }
}
