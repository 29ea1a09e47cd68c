import { t } from '../i18n/translate.ts'
import './chip.css'

/** Where a number comes from: counted by someone, following from such a count, or chosen here. */
export type Provenance = 'measured' | 'worked' | 'assumed'

/** Provenance in a word; its outline says the same without reading: full, thin, dashed. */
export function Chip({ kind }: Readonly<{ kind: Provenance }>) {
  return <span className={`chip chip-${kind}`}>{t(`evidence.chip.${kind}`)}</span>
}
