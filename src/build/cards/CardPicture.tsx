import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { thresholdName } from '../../embed/page/ThresholdPair.tsx'
import { shownThresholds } from '../../embed/page/shownThresholds.ts'
import { missedBrief } from '../../words/missWords.ts'
import { wrongBetween } from '../../words/wrongBetween.ts'
import { wrongWords } from '../../words/wrongWords.ts'
import { expectedAt, searchesAt } from '../../state/derive.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { missedRangeAt } from '../../state/ranges.ts'
import type { Card } from './card.ts'
import { CardArray } from './CardArray.tsx'
import { lightColours } from './lightColours.ts'

/** What previews of links show, in pixels. */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

const MARGIN = 56
const GUTTER = 56
const ARRAY_TOP = 346
const ARRAY_HEIGHT = 166
/** A letter of the plain weight is about this much wide, of a size of 1. */
const LETTER = 0.48

/** The story of a preset without a word of explanation: both counts, and everybody searched for at both thresholds. */
export function CardPicture({ card }: Readonly<{ card: Card }>) {
  const { scenario, title, published } = card
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
      <text className="strong" x={MARGIN} y={554} fontSize={sizeFor(published, CARD_WIDTH - 2 * MARGIN, 24)}>
        {published}
      </text>
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
  const { count, lines } = poleWords(scenario, threshold)
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
      {lines.map(({ className, y, size, text }) => (
        <text key={y} className={className} x={x} y={y} fontSize={sizeFor(text, width, size)}>
          {text}
        </text>
      ))}
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

/** How many are wrongly matched and missed, and between what both lie. */
function poleWords(scenario: Scenario, threshold: number) {
  const expected = expectedAt(scenario, threshold)
  const words = wrongWords(expected, scenario.matedShare)
  const { kind, chance } = words
  const { fnir } = expected.overall
  const missed = fnir === null ? null : missedBrief(fnir, missedRangeAt(scenario, threshold))
  const searches = formatCount(scenario.searches)
  const lines = [
    { className: 'wrong', y: 256, size: 28, text: t('card.of', { kind, chance, searches }) },
    { className: 'wrong', y: 288, size: 23, text: wrongBetween(scenario, threshold) ?? '' },
    {
      className: 'missed',
      y: 322,
      size: 23,
      text:
        missed === null
          ? ''
          : t('card.missed', { missed, enrolled: scenario.matedShare > 0 ? 'some' : 'none' }),
    },
  ]
  return { count: t('card.wrong', { ...words }), lines: lines.filter(({ text }) => text !== '') }
}

/** As large as asked for, or as small as the text has to be to fit. */
function sizeFor(text: string, width: number, size: number): number {
  return Math.min(size, width / (LETTER * text.length))
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
    'wrong-heads': 'paper',
  }
  return [
    `text{fill:${colour['ink']};font-weight:400}`,
    ...Object.entries(fills).map(([name, of]) => `.${name}{fill:${colour[of]}}`),
    ...Object.entries(strokes).map(([name, of]) => `.searches-${name}{stroke:${colour[of]};fill:none}`),
    '.searches-dots,.searches-wrong-heads{stroke-linecap:round}',
    `.searches-missed{fill:${colour['paper']}}`,
    '.strong{font-weight:600}',
    '.heavy{font-weight:800}',
  ].join('')
}
