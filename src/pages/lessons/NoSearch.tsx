import { useId } from 'react'
import { squareField } from '../../figures/frame/manyMarks.ts'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'

const MARKS = 50
const IN_ROW = 25
const SIDE = 12

/** What a county without face search has: the same people, none of them named, none of them found. */
export function NoSearch({ scenario: { searches, matedShare } }: Readonly<{ scenario: Scenario }>) {
  const there = Math.round(searches * matedShare)
  const [id, counts] = [useId(), { searches, there, others: searches - there }]
  const written = Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, formatCount(n)]))
  const marks = (people: number): number => Math.round((MARKS * people) / searches)
  return (
    <section className="no-search" aria-labelledby={id}>
      <h3 id={id}>{t('class.none.title')}</h3>
      <p>{t('class.none.what', written)}</p>
      <Marks count={marks(there)} text={t('class.none.there', { n: formatCount(there) })} />
      <Marks count={marks(counts.others)} text={t('class.none.others', { n: formatCount(counts.others) })} />
      <p className="lessons-small">
        {t('class.none.mark', { n: formatCount(Math.round(searches / MARKS)) })}
      </p>
    </section>
  )
}

/** Empty squares: nothing happens to anybody in them. */
function Marks({ count, text }: Readonly<{ count: number; text: string }>) {
  const rows = Math.max(1, Math.ceil(count / IN_ROW))
  return (
    <figure className="no-search-row">
      <figcaption>{text}</figcaption>
      <svg viewBox={`0 0 ${IN_ROW * SIDE} ${rows * SIDE}`} aria-hidden="true">
        <path className="no-search-mark" d={squareField(count, IN_ROW, SIDE, 3)} />
      </svg>
    </figure>
  )
}
