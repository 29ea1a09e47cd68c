import type { Difference, FeatureKind } from '../../../figures/face/differences.ts'
import { formatCount, formatList } from '../../../i18n/format.ts'
import { t } from '../../../i18n/translate.ts'

/** So many of each kind are named beside the photos; all are in the table. */
const NAMED = 3

type DifferencesProps = Readonly<{ all: readonly Difference[] }>

/** In what the two faces differ most, in words and numbers: what is drawn, for everybody who reads it. */
export function Differences({ all }: DifferencesProps) {
  return (
    <div className="game-differences">
      <p>{t('game.round.unit')}</p>
      <dl>
        <dt>{t('game.round.builds')}</dt>
        <dd>{largest(all, 'build')}</dd>
        <dt>{t('game.round.looks')}</dt>
        <dd>{largest(all, 'look')}</dd>
      </dl>
    </div>
  )
}

/** The largest differences of a kind: `jaw broader 14, nose shorter 9`. */
export function largest(all: readonly Difference[], kind: FeatureKind): string {
  const named = all.filter((one) => one.kind === kind && one.amount > 0).slice(0, NAMED)
  if (named.length === 0) return t('game.round.same')
  return formatList(
    named.map((one) => t('game.differs', { what: differsIn(one), by: formatCount(one.amount) })),
  )
}

/** How the mugshot differs in one feature, without the amount. */
function differsIn({ id, isMore }: Difference): string {
  return t(`game.differs.${id}`, { way: isMore ? 'more' : 'less' })
}

/** Every feature that is drawn, one press away. */
export function AllDifferences({ all }: DifferencesProps) {
  return (
    <details className="game-all">
      <summary>{t('game.round.all', { n: formatCount(all.length) })}</summary>
      <table className="guess-table">
        <caption>{t('game.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('game.table.feature')}</th>
            <th scope="col">{t('game.table.kind')}</th>
            <th scope="col">{t('game.table.by')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((one) => (
            <tr key={one.id}>
              <th scope="row">{differsIn(one)}</th>
              <td>{t(`game.round.${one.kind}`)}</td>
              <td>{formatCount(one.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
