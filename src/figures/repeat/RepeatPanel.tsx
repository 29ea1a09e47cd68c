import { useMemo } from 'react'
import { shareFoundFor } from '../../state/repeated.ts'
import { usePanel } from '../panel/usePanel.ts'
import { repeatData } from './repeatData.ts'
import { RepeatFigure } from './RepeatFigure.tsx'

/** The same test a thousand times, and whether what was published needs more than luck. */
export function RepeatPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  return (
    <div ref={ref}>
      <RepeatFigure
        {...repeatData(scenario)}
        share={useMemo(() => shareFoundFor(scenario), [scenario])}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
