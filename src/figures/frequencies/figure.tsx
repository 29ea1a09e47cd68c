import { FrequenciesFigure } from './FrequenciesFigure.tsx'
import { naturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { expectedAt, settingAt } from '../../state/derive.ts'
import { hasNobodyEnrolled, someEnrolled } from '../../scenario/someEnrolled.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { EnrolledField } from '../panel/EnrolledField.tsx'
import { usePanel } from '../panel/usePanel.ts'
import { useSomeEnrolled } from '../panel/useSomeEnrolled.ts'
import type { Figure } from '../figure.ts'
import { frequenciesTable, frequenciesWords } from './frequenciesWords.ts'
import './embed.css'

/** 1,000 searches sorted into bins and as a table, for any share of people who are in the gallery. */
export function FrequenciesPanel() {
  const { ref, scenario } = usePanel()
  const enrolled = useSomeEnrolled(scenario)
  return (
    <div ref={ref} className="panel-stack">
      <FrequenciesFigure {...frequenciesData(enrolled.shown)} isStandIn={enrolled.isStandIn} />
      <EnrolledField enrolled={enrolled} />
    </div>
  )
}

function frequenciesData(scenario: Scenario) {
  return {
    counts: naturalFrequencies(settingAt(scenario, scenario.threshold)),
    fpir: expectedAt(scenario, scenario.threshold).overall.fpir,
  }
}

export const figure: Figure = {
  Panel: FrequenciesPanel,
  words: (scenario) => {
    const { counts, fpir } = frequenciesData(someEnrolled(scenario))
    return frequenciesWords(counts, fpir, hasNobodyEnrolled(scenario))
  },
  table: (scenario) => frequenciesTable(frequenciesData(someEnrolled(scenario)).counts),
}
