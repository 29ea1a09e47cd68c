import messages from '../../i18n/messages/en/help.json'
import { formatRate } from '../../i18n/format.ts'
import { register, t } from '../../i18n/translate.ts'
import { drag, commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { Amount } from './Field.tsx'
import './settings.css'

register('en', messages)

/** How many of those searched for are in the gallery: the number that nobody knows and everything hangs on. */
export function MatedShareField() {
  const matedShare = useStore((state) => state.scenario.matedShare)
  return (
    <Amount
      label={t('set.mated')}
      help={t('set.mated.help')}
      value={matedShare}
      least={0}
      most={1}
      step={0.01}
      format={formatRate}
      onMove={(share) => drag({ matedShare: share })}
      onEnd={commit}
    />
  )
}
