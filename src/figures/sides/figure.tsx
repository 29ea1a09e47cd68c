import { namedSide } from '../../engine/namedSide.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { expectedAt, settingAt } from '../../state/derive.ts'
import { useIsStepOpened } from '../../state/lessonOpened.ts'
import { usePanel } from '../panel/usePanel.ts'
import { wronglyNamedAt } from '../../state/named.ts'
import { groupName } from '../../words/groupNames.ts'
import { AverageFields } from './AverageFields.tsx'
import { SidesFigure } from './SidesFigure.tsx'
import { type SideRow, type SidesSetting, sidesTable, sidesWords } from './sidesWords.ts'
import type { Figure } from '../figure.ts'

/** Two people pay for a wrong match: the one searched for, and the one in the gallery who is named. */
export function SidesPanel() {
  const { ref, scenario } = usePanel()
  const isStep = useIsStepOpened()
  return (
    <div ref={ref}>
      {isStep ? (
        <AverageFields rows={sideRows(scenario)} />
      ) : (
        <SidesFigure rows={sideRows(scenario)} setting={sidesSetting(scenario)} />
      )}
    </div>
  )
}

export function sideRows(scenario: Scenario): readonly SideRow[] {
  const { groups, threshold, matedShare } = scenario
  const populations = groups.map(({ populationShare }) => populationShare)
  const named = namedSide(settingAt(scenario, threshold), populations)
  const expected = expectedAt(scenario, threshold)
  const hasNonMated = matedShare < 1
  return groups.map(({ id }, g) => ({
    id,
    label: id,
    enrolled: groupName(scenario, g, 'gallery'),
    searched: hasNonMated && expected.groups[g]?.searches ? expected.groups[g].fpir : null,
    named: hasNonMated ? (named.groups[g]?.perEnrolled ?? null) : null,
    resident: named.groups[g]?.perResident ?? null,
  }))
}

function sidesSetting(scenario: Scenario): SidesSetting {
  const { gallerySize, matedShare, threshold } = scenario
  const { mated } = wronglyNamedAt(scenario, threshold).overall
  return { gallerySize, matedShare, besides: mated === null ? 0 : mated.searches * mated.strangers }
}

export const figure: Figure = {
  Panel: SidesPanel,
  words: (scenario) => sidesWords(sideRows(scenario), sidesSetting(scenario)),
  table: (scenario) => sidesTable(sideRows(scenario), sidesSetting(scenario)),
}
