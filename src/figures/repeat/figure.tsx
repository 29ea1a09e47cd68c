import { useMemo } from 'react'
import { wrongRangeAt } from '../../state/ranges.ts'
import { shareFoundFor } from '../../state/repeated.ts'
import { TellingSetting } from '../panel/TellingSetting.tsx'
import { usePanel } from '../panel/usePanel.ts'
import { repeatData } from './repeatData.ts'
import { RepeatFigure } from './RepeatFigure.tsx'
import type { Figure } from '../figure.ts'
import { repeatTable, repeatWords } from './repeatWords.ts'
import './embed.css'

/** The same test a thousand times, and whether what was published needs more than luck. */
export function RepeatPanel() {
  const { ref, scenario, isMoving } = usePanel()
  return (
    <div ref={ref}>
      <RepeatFigure
        {...repeatData(scenario)}
        meanRange={wrongRangeAt(scenario, scenario.threshold, isMoving)}
        share={useMemo(() => shareFoundFor(scenario), [scenario])}
      />
      <TellingSetting scenario={scenario} />
    </div>
  )
}

/** What was published, and whose share it was, stand beside the drawing with questions of their own. */
export const figure: Figure = {
  Panel: RepeatPanel,
  words: (scenario) => repeatWords({ ...repeatData(scenario), published: null, share: null }),
  table: (scenario) => {
    const data = repeatData(scenario)
    return repeatTable({ ...data, share: null, shown: data.runs.length })
  },
}
