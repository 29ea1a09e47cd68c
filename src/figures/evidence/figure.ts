import { equivalentWorldsOf } from '../../state/equivalentWorlds.ts'
import type { Figure } from '../figure.ts'
import { evidenceTable, evidenceWords } from './evidenceWords.ts'
import { EvidencePanel } from './SameEvidencePanel.tsx'

/** A preset whose counts nobody published by group has no worlds: nothing is drawn of it. */
const NONE = { label: '', reference: '', worlds: [] }

export const figure: Figure = {
  Panel: EvidencePanel,
  words: ({ preset }) => evidenceWords(equivalentWorldsOf(preset) ?? NONE),
  table: ({ preset }) => evidenceTable(equivalentWorldsOf(preset) ?? NONE),
}
