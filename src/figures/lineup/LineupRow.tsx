import { useMemo } from 'react'
import { Glyph } from '../glyph/Glyph.tsx'
import { resembling, type GlyphFeatures } from '../glyph/glyphPath.ts'
import { LineupRuler, type LineupRulerProps } from './LineupRuler.tsx'
import { candidateState, writeScore, type LineupCandidate } from './lineupData.ts'
import { stateWords, truthWords } from './lineupWords.ts'

type LineupRowProps = Omit<LineupRulerProps, 'height' | 'labels' | 'mark'> &
  Readonly<{ candidate: LineupCandidate; own: GlyphFeatures }>

const HEIGHT = 60

/** One candidate: as alike as the score, its score, what is true, and where it stands against the thresholds. */
export function LineupRow({ candidate, own, ruler, width, threshold, comparison }: LineupRowProps) {
  const { glyphSeed, score, isMate } = candidate
  const features = useMemo(() => resembling(own, glyphSeed, score), [own, glyphSeed, score])
  const state = candidateState(score, threshold, comparison)
  const named = state === 'named' || state === 'gone'
  return (
    <li className="lineup-row" data-named={named} data-mate={isMate}>
      <Glyph features={features} size={48} />
      <p>
        <span>
          <b>{writeScore(score)}</b> {truthWords(candidate)}
        </span>
        <span className="lineup-soft">{candidate.groupName}</span>
        <span className="lineup-soft">{stateWords(candidate, threshold, comparison)}</span>
      </p>
      <LineupRuler
        ruler={ruler}
        width={width}
        threshold={threshold}
        comparison={comparison}
        height={HEIGHT}
        mark={{ score, shape: isMate ? 'mate' : 'stranger', named }}
      />
    </li>
  )
}
