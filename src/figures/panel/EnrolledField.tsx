import { formatRate } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { SETTINGS } from '../../scenario/links.ts'
import { commit, drag } from '../../state/actions.ts'
import { useIsLeftOut, useIsWaiting } from '../../state/lessonOpened.ts'
import { Amount } from '../../ui/fields/Field.tsx'
import '../../ui/fields/field.css'
import type { SomeEnrolled } from './useSomeEnrolled.ts'

/** The share of those searched for who are in the gallery. That half are taken to be, the figure's own sentence says. */
export function EnrolledField({ enrolled }: Readonly<{ enrolled: SomeEnrolled }>) {
  const { shown, onTouch } = enrolled
  const isLeftOut = useIsLeftOut('mated')
  const isWaiting = useIsWaiting('mated')
  const { value, step } = SETTINGS.mated
  const [least, most] = value.limits ?? [0, 1]
  if (isLeftOut && !isWaiting) return null
  return (
    <div className="enrolled" inert={isWaiting}>
      <Amount
        label={t('set.mated')}
        help={t('set.mated.help')}
        value={shown.matedShare}
        least={least}
        most={most}
        step={step ?? 0.01}
        format={formatRate}
        onMove={(matedShare) => {
          onTouch()
          drag({ matedShare })
        }}
        onEnd={commit}
      />
    </div>
  )
}
