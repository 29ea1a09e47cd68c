import { memo } from 'react'
import { atThreshold } from '../../words/atThreshold.ts'
import { countAtLeast } from '../../engine/repeats.ts'
import { formatCount, formatRate } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { presetById } from '../../scenario/presets/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { countChances } from '../../state/repeated.ts'
import { PresetEvidence } from '../evidence/PresetEvidence.tsx'
import { usePanel } from '../../figures/panel/usePanel.ts'
import { inForce } from '../../words/inForce.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import '../evidence/evidencePage.css'

/** While a slider moves, only what is said of the state is written anew. */
const Account = memo(PresetEvidence)

/** Of the system stood in: what was published, by whom, what is measured and what is assumed. */
export function AccountPanel() {
  const { ref, scenario } = usePanel()
  const preset = presetById(scenario.preset)
  if (preset === null) return null
  return (
    <div ref={ref}>
      <Account
        key={preset.id}
        preset={preset}
        hidesAssumed={false}
        isOpen
        now={preset.id === 'group-photo' ? groupPhotoWords(scenario) : null}
      />
      {preset.published.length > 0 && <p className="prose">{t('evidence.fit')}</p>}
    </div>
  )
}

/** What the preset of a crowded photo is about: the chance of at least one wrong match in it, as the sliders stand. */
function groupPhotoWords(scenario: Scenario): string {
  const { threshold, comparison, searches } = scenario
  const chanceAt = (percent: number): string => formatRate(countAtLeast(countChances(scenario, percent), 1))
  return t('evidence.groupPhoto', {
    at: atThreshold(inForce(scenario)),
    n: searches,
    count: formatCount(searches),
    chance: chanceAt(threshold),
    compared: comparison !== null && isCompared(scenario) ? 'yes' : 'no',
    atOther: comparison === null ? '' : atThreshold(comparison),
    chanceThen: comparison === null ? '' : chanceAt(comparison),
  })
}
