import type { Difference, FeatureKind } from '../../../figures/face/differences.ts'
import { formatCount } from '../../../i18n/format.ts'
import { t } from '../../../i18n/translate.ts'
import { GAME } from '../../../lessons/reviewerGame.ts'

/** So many of each kind are named beside the photos; all are in the table. */
const NAMED = 3

type DifferencesProps = Readonly<{ all: readonly Difference[] }>

/**
 * In what the two faces differ most, in words and numbers: what is drawn, for everybody who reads it; and by how much two
 * photos of one person do.
 */
export function Differences({ all }: DifferencesProps) {
  return (
    <div className="game-differences">
      <p>
        {t('game.round.usual', {
          from: formatCount(GAME.usual.from),
          to: formatCount(GAME.usual.to),
          strangerFrom: formatCount(GAME.strangersBuild.from),
          strangerTo: formatCount(GAME.strangersBuild.to),
        })}
      </p>
      <dl>
        <Kind all={all} kind="build" />
        <Kind all={all} kind="look" />
      </dl>
    </div>
  )
}

/** The largest differences of a kind, one a line. */
function Kind({ all, kind }: Readonly<{ all: readonly Difference[]; kind: FeatureKind }>) {
  return (
    <div>
      <dt>{t(`game.round.${kind}s`)}</dt>
      {all
        .filter((one) => one.kind === kind)
        .slice(0, NAMED)
        .map((one) => (
          <dd key={one.id}>
            {t('game.differs', {
              what: differsIn(one),
              by: formatCount(one.amount),
              size: t(`game.size.${sizeOf(one)}`),
            })}
          </dd>
        ))}
    </div>
  )
}

/** How large a difference is, by what two photos of one person mostly differ by at most. */
export function sizeOf({ amount }: Difference): 'small' | 'clear' | 'large' {
  if (amount < GAME.usual.from) return 'small'
  return amount > GAME.usual.to ? 'large' : 'clear'
}

/** How a face differs in one feature, without the amount. */
export function differsIn({ id, isMore }: Difference): string {
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
              <td>
                {t('game.table.amount', {
                  by: formatCount(one.amount),
                  size: t(`game.size.${sizeOf(one)}`),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
