import { useMemo } from 'react'
import { t } from '../../i18n/translate.ts'
import { Figure, type FigureProps } from '../frame/Figure.tsx'
import { confidenceRuler } from '../../rulers/rulers.ts'
import { useWidth } from '../frame/useWidth.ts'
import { Glyph } from '../glyph/Glyph.tsx'
import { glyphFeatures } from '../glyph/glyphPath.ts'
import { LineupRow } from './LineupRow.tsx'
import { LineupRuler } from './LineupRuler.tsx'
import type { LineupCandidate, LineupProbe } from './lineupData.ts'
import { lineupTable, lineupWords } from './lineupWords.ts'
import './Lineup.css'

export type LineupProps = Readonly<{
  /** Null when no search is picked. */
  probe: LineupProbe | null
  /** In rank order; those below the threshold too, as far as they are worth showing. */
  candidates: readonly LineupCandidate[]
  /** Percent; null when names are returned whatever they score. */
  threshold: number | null
  comparison: number | null
  title?: string
}> &
  Pick<FigureProps, 'actions'>

/** Scores shown: lower ones stand at the left edge. */
const LIMITS = [20, 99.99] as const
/** Pixels of a row that are not its ruler: glyph, words and the spaces between. */
const BESIDE_RULER = 212

/** One search: who was searched for, whom the machine names, and what is true. */
export function Lineup(props: LineupProps) {
  const { probe, candidates, threshold, comparison } = props
  const [ref, width] = useWidth<HTMLDivElement>(312)
  const strip = Math.max(72, width - BESIDE_RULER)
  const ruler = useMemo(() => confidenceRuler(8, strip - 8, LIMITS), [strip])
  const own = useMemo(() => glyphFeatures(probe?.glyphSeed ?? 0), [probe?.glyphSeed])
  const rulerProps = { ruler, width: strip, threshold, comparison }
  return (
    <Figure
      id="lineup"
      title={props.title ?? t('lineup.title')}
      subtitle={t('lineup.howToRead')}
      sentence={probe === null ? t('lineup.pick') : lineupWords(probe, candidates, threshold, comparison)}
      table={() => lineupTable(probe ?? NOBODY, candidates, threshold, comparison)}
      actions={props.actions}
    >
      <div className="lineup" ref={ref}>
        {probe !== null && (
          <>
            <div className="lineup-probe">
              <Glyph features={own} size={88} />
              <p>
                <span className="lineup-soft">{t('lineup.probe')}</span>
                <b>{probe.label}</b>
                <span>{probe.groupName}</span>
                <span className="lineup-soft">
                  {t(probe.isMated ? 'lineup.probe.in' : 'lineup.probe.out')}
                </span>
              </p>
            </div>
            <div className="lineup-head">
              <span>{t('lineup.candidates')}</span>
              <LineupRuler {...rulerProps} height={22} labels />
            </div>
            {candidates.length === 0 && <p className="lineup-soft">{t('lineup.nobody')}</p>}
            <ol>
              {candidates.map((candidate) => (
                <LineupRow key={candidate.reference} candidate={candidate} own={own} {...rulerProps} />
              ))}
            </ol>
          </>
        )}
      </div>
    </Figure>
  )
}

const NOBODY: LineupProbe = { label: '', groupName: '', isMated: false, glyphSeed: 0 }
