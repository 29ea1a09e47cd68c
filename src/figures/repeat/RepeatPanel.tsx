import { useMemo } from 'react'
import messages from '../../i18n/messages/en/repeat.json'
import { register } from '../../i18n/translate.ts'
import { shareFoundFor } from '../../state/repeated.ts'
import { usePanel } from '../panel/usePanel.ts'
import { repeatData } from './repeatData.ts'
import { RepeatFigure } from './RepeatFigure.tsx'

register('en', messages)

/** The same test a thousand times, and whether what was published needs more than luck. */
export function RepeatPanel() {
  const { ref, scenario } = usePanel()
  return (
    <div ref={ref}>
      <RepeatFigure {...repeatData(scenario)} share={useMemo(() => shareFoundFor(scenario), [scenario])} />
    </div>
  )
}
