import { t } from '../../i18n/translate.ts'
import { candidateState, writeScore, type LineupCandidate } from './lineupData.ts'
import type { LineupGeometry } from './lineupGeometry.ts'
import { stateWords, truthWords } from './lineupWords.ts'

type LineupListProps = Readonly<{
  candidates: readonly LineupCandidate[]
  threshold: number | null
  comparison: number | null
  geometry: LineupGeometry
  /** Number in the gallery of the candidate whose face is compared; null for none. */
  compared: number | null
  onCompare: (reference: number | null) => void
}>

/**
 * The list in words, in rank order. Whoever has a card is a button over it, which lays the face searched for over the
 * card's: by pointing, by focus, by a tap.
 */
export function LineupList(props: LineupListProps) {
  const { candidates, threshold, comparison, geometry } = props
  return (
    <ol className="lineup-list">
      {candidates.map((candidate) => {
        const state = candidateState(candidate.score, threshold, comparison)
        const card = geometry.cards.find((placed) => placed.candidate === candidate)?.card
        const words = (
          <span className="visually-hidden">
            {t('lineup.item', {
              score: writeScore(candidate.score),
              truth: truthWords(candidate),
              group: candidate.groupName,
              state: stateWords(candidate, threshold, comparison),
            })}
          </span>
        )
        return (
          <li key={candidate.reference} data-named={state === 'named' || state === 'gone'}>
            {card === undefined ? (
              words
            ) : (
              <CardButton {...props} card={card} reference={candidate.reference} words={words} />
            )}
          </li>
        )
      })}
    </ol>
  )
}

type CardButtonProps = Pick<LineupListProps, 'compared' | 'onCompare'> &
  Readonly<{ card: LineupGeometry['photo']; reference: number; words: React.ReactNode }>

function CardButton({ card, reference, words, compared, onCompare }: CardButtonProps) {
  const compare = (): void => onCompare(reference)
  return (
    <button
      type="button"
      className="lineup-button"
      aria-pressed={compared === reference}
      style={{ left: card.x, top: card.y, inlineSize: card.width, blockSize: card.height }}
      onPointerEnter={compare}
      onPointerLeave={() => onCompare(null)}
      onFocus={compare}
      onBlur={() => onCompare(null)}
      onClick={compare}
    >
      {words}
    </button>
  )
}
