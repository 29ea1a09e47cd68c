import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { thresholdName } from '../../embed/page/ThresholdPair.tsx'
import { shownThresholds } from '../../embed/page/shownThresholds.ts'
import { missedClause } from '../../words/missWords.ts'
import { wrongWords } from '../../words/wrongWords.ts'
import { expectedAt, searchesAt } from '../../state/derive.ts'
import type { Card } from './card.ts'
import { CardArray } from './CardArray.tsx'
import { lightColours } from './lightColours.ts'

/** What previews of links show, in pixels. */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

const MARGIN = 56
const GUTTER = 56
const ARRAY_TOP = 318
const ARRAY_HEIGHT = 222

/** The story of a preset without a word of explanation: both counts, and everybody searched for at both thresholds. */
export function CardPicture({ card }: Readonly<{ card: Card }>) {
  const { scenario, title } = card
  const poles = shownThresholds(scenario)
  const width = (CARD_WIDTH - 2 * MARGIN - GUTTER * (poles.length - 1)) / poles.length
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD_WIDTH}
      height={CARD_HEIGHT}
      viewBox={`0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`}
      fontFamily="Public Sans"
    >
      <style>{styles()}</style>
      <rect className="ground" width={CARD_WIDTH} height={CARD_HEIGHT} />
      <text className="soft strong" x={MARGIN} y={66} fontSize={30}>
        {title}
      </text>
      {poles.map((threshold, i) => (
        <Pole
          key={threshold}
          card={card}
          threshold={threshold}
          x={MARGIN + i * (width + GUTTER)}
          width={width}
        />
      ))}
      <text className="soft" x={MARGIN} y={596} fontSize={23}>
        {t('card.mark', { gallery: formatCount(scenario.gallerySize) })} {t('card.invented')}
      </text>
      <text className="strong" x={CARD_WIDTH - MARGIN} y={596} fontSize={23} textAnchor="end">
        {t('card.provider')}
      </text>
    </svg>
  )
}

type PoleProps = Readonly<{ card: Card; threshold: number; x: number; width: number }>

function Pole({ card: { scenario }, threshold, x, width }: PoleProps) {
  const expected = expectedAt(scenario, threshold)
  const words = wrongWords(expected, scenario.matedShare)
  const count = t('card.wrong', words)
  const { fnir } = expected.overall
  return (
    <>
      <rect className="line" x={x} y={92} width={width} height={4} />
      <text className="strong" x={x} y={136} fontSize={32}>
        {thresholdName(scenario, threshold)}
      </text>
      {/* Letters of this weight are a little over half as wide as tall. */}
      <text
        className="wrong heavy"
        x={x - 3}
        y={218}
        fontSize={Math.min(88, width / (0.54 * count.length))}
        letterSpacing="-2"
      >
        {count}
      </text>
      <text className="wrong" x={x} y={256} fontSize={28}>
        {t('card.of', { kind: words.kind, searches: formatCount(scenario.searches) })}
      </text>
      {fnir !== null && (
        <text className="missed" x={x} y={290} fontSize={23}>
          {missedClause(fnir)}
        </text>
      )}
      <CardArray
        searches={searchesAt(scenario, threshold)}
        x={x}
        y={ARRAY_TOP}
        width={width}
        height={ARRAY_HEIGHT}
      />
    </>
  )
}

function styles(): string {
  const colour = lightColours()
  const fills = { ground: 'paper', line: 'ink', soft: 'ink-soft', wrong: 'wrong', missed: 'missed' }
  const strokes = {
    quiet: 'unnamed-right',
    found: 'named-right',
    'found-lower': 'named-right',
    wrong: 'wrong-fill',
    'missed-named': 'wrong-fill',
    missed: 'missed-fill',
  }
  return [
    `text{fill:${colour['ink']};font-weight:400}`,
    ...Object.entries(fills).map(([name, of]) => `.${name}{fill:${colour[of]}}`),
    ...Object.entries(strokes).map(([name, of]) => `.searches-${name}{stroke:${colour[of]};fill:none}`),
    `.searches-missed{fill:${colour['paper']}}`,
    '.strong{font-weight:600}',
    '.heavy{font-weight:800}',
  ].join('')
}
