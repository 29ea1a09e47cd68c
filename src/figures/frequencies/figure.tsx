import { useMemo } from 'react'
import { FrequenciesFigure } from './FrequenciesFigure.tsx'
import { hasNobodyEnrolled, someEnrolled } from '../../scenario/someEnrolled.ts'
import { EnrolledField } from '../panel/EnrolledField.tsx'
import { usePanel } from '../panel/usePanel.ts'
import { useSomeEnrolled } from '../panel/useSomeEnrolled.ts'
import type { Figure } from '../figure.ts'
import { frequenciesData, frequencyRanges } from './frequenciesData.ts'
import { frequenciesTable } from './frequenciesTable.ts'
import { frequenciesWords } from './frequenciesWords.ts'
import './embed.css'

/** Many searches sorted into bins and as a table, for any share of people who are in the gallery. */
export function FrequenciesPanel() {
  const { ref, scenario, isMoving } = usePanel()
  const enrolled = useSomeEnrolled(scenario)
  const { shown, isStandIn } = enrolled
  const ranges = useMemo(() => (isMoving ? null : frequencyRanges(shown)), [isMoving, shown])
  return (
    <div ref={ref} className="panel-stack">
      <FrequenciesFigure {...frequenciesData(shown)} {...{ ranges, isStandIn }} />
      <EnrolledField enrolled={enrolled} />
    </div>
  )
}

export const figure: Figure = {
  Panel: FrequenciesPanel,
  words: (scenario) => {
    const shown = someEnrolled(scenario)
    const { counts, fpir } = frequenciesData(shown)
    return frequenciesWords(counts, fpir, hasNobodyEnrolled(scenario), frequencyRanges(shown))
  },
  table: (scenario) => {
    const shown = someEnrolled(scenario)
    return frequenciesTable(frequenciesData(shown).counts, frequencyRanges(shown))
  },
}
