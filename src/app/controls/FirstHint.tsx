import { t } from '../../i18n/translate.ts'
import { useStore } from '../../state/useStore.ts'

/** What to try first, until anything is tried. Its place is kept, so that nothing jumps when it goes. */
export function FirstHint() {
  const isFirst = useStore(
    ({ scenario, linked, past }) => scenario === linked && past.length === 0 && scenario.threshold === 80,
  )
  return (
    <p className={isFirst ? 'first-hint' : 'first-hint first-hint-gone'} aria-hidden="true">
      <span>{t('hint.first')}</span>
    </p>
  )
}
