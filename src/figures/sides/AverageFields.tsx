import { formatCount, formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { countPer, sharedBase } from '../../words/sharedBase.ts'
import { Figure } from '../frame/Figure.tsx'
import type { TableData } from '../frame/tableData.ts'
import { FieldMarks } from '../groups/GroupField.tsx'
import type { SideRow } from './sidesWords.ts'
import '../groups/fields.css'

const HUNDRED = 100

type AverageFieldsProps = Readonly<{ rows: readonly SideRow[] }>

/** In a lesson: each group as a field of a hundred, those wrongly matched on average filled. One number for all to be out of. */
export function AverageFields({ rows }: AverageFieldsProps) {
  const base = fieldBase(rows)
  const known = rows.filter(({ searched }) => searched !== null)
  return (
    <Figure
      id="sides"
      title={t('groups.sides.step.title')}
      subtitle={t('groups.sides.step.subtitle', { base: formatCount(base) })}
      sentence={averageWords(rows)}
      table={() => averageTable(rows)}
    >
      <div
        className="groups-fields"
        data-pair={known.length === 2 || undefined}
        role="group"
        aria-label={averageWords(rows)}
      >
        {known.map(({ id, label, searched }) => (
          <div key={id} className="groups-field">
            <p className="groups-field-name">{label}</p>
            <p className="groups-field-count">
              <strong>{countPer(searched, base)}</strong> {t('groups.field.of', { base: formatCount(base) })}
            </p>
            <FieldMarks base={HUNDRED} filled={Math.round((searched ?? 0) * HUNDRED)} isFlat={false} />
          </div>
        ))}
      </div>
    </Figure>
  )
}

/** A hundred, as long as that gives one of them in some group. */
export function fieldBase(rows: readonly SideRow[]): number {
  const rates = rows.map(({ searched }) => searched)
  return Math.max(0, ...rates.map(Number)) * HUNDRED >= 1 ? HUNDRED : sharedBase(rates)
}

/** The fields in words. */
export function averageWords(rows: readonly SideRow[]): string {
  const base = fieldBase(rows)
  const list = rows
    .filter(({ searched }) => searched !== null)
    .map(({ label, searched }) => t('groups.words.per', { count: countPer(searched, base), label }))
  return t('groups.sides.step.words', { base: formatCount(base), list: formatList(list) })
}

function averageTable(rows: readonly SideRow[]): TableData {
  const base = fieldBase(rows)
  const column = { key: 'searched', label: t('groups.table.average', { base: formatCount(base) }) }
  return {
    caption: t('groups.sides.step.title'),
    columns: [
      { key: 'group', label: t('groups.table.group') },
      { ...column, numeric: true },
    ],
    rows: rows.map(({ label, searched }) => [label, countPer(searched, base)]),
    raw: rows.map(({ label, searched }) => [label, searched === null ? null : searched * base]),
  }
}
