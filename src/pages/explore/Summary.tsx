import { plain } from '../../i18n/rich.tsx'
import { t } from '../../i18n/translate.ts'
import { useStore } from '../../state/useStore.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import { describedParts } from '../../words/describedParts.ts'

/** The state in words, and for who cannot see the pictures what they show at a glance. */
export function Summary() {
  // Nobody hears it in the middle of a drag: it is put into words when that has ended.
  const scenario = useStore((state) => state.held ?? state.scenario)
  return (
    <section aria-label={t('explore.summary')}>
      <Sentence />
      <p className="visually-hidden">
        {describedParts(scenario)
          .map(({ id, values }) => plain(id, values))
          .join('')}
      </p>
    </section>
  )
}
