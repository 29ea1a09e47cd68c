import { useMemo, useState } from 'react'
import { DataTable } from '../../figures/frame/DataTable.tsx'
import { formatCount, formatThreshold } from '../../i18n/format.ts'
import { rich } from '../../i18n/rich.tsx'
import { t } from '../../i18n/translate.ts'
import { PRESETS } from '../../scenario/presets/index.ts'
import { evidenceOf } from '../../state/evidence.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { evidenceTable } from './evidenceWords.ts'
import { FiveTests, fiveTests, shareList } from './FiveTests.tsx'
import { PresetEvidence } from './PresetEvidence.tsx'
import './evidencePage.css'

/** Presets with something to compare come first; the menu's order otherwise. */
const IN_ORDER = PRESETS.toSorted((a, b) => Number(b.published.length > 0) - Number(a.published.length > 0))

/** Every published result against the model, side by side, each a click away from the simulator. */
export function Evidence() {
  const five = useMemo(() => fiveTests(), [])
  const [hidden, setHidden] = useState(false)
  return (
    <div className="ev">
      <PageTitle>{t('evidence.title')}</PageTitle>
      <div className="prose">
        <p className="lead">{t('evidence.lead')}</p>
        <p className="lead">
          {t('evidence.lead.spread', { threshold: formatThreshold(80, 'percent'), list: shareList(five) })}
        </p>
      </div>
      <FiveTests rows={five} />
      <Marks hidden={hidden} onHide={setHidden} />
      {IN_ORDER.map((preset) => (
        <PresetEvidence key={preset.id} preset={preset} hidesAssumed={hidden} />
      ))}
      <Method />
      <Table />
    </div>
  )
}

/** What the three words mean, and the switch that takes the third away. */
function Marks({ hidden, onHide }: Readonly<{ hidden: boolean; onHide: (hidden: boolean) => void }>) {
  const count = PRESETS.reduce((sum, { assumed }) => sum + assumed, 0)
  const meaning = (kind: 'measured' | 'worked' | 'assumed') => (text: string) => (
    <span className="ev-meaning">
      <Chip kind={kind} /> {text}
    </span>
  )
  return (
    <div className="ev-marks">
      <p>
        {rich(
          'evidence.chips',
          {},
          {
            measured: meaning('measured'),
            worked: meaning('worked'),
            assumed: meaning('assumed'),
          },
        )}
      </p>
      <p>
        <label className="ev-hide">
          <input type="checkbox" checked={hidden} onChange={(event) => onHide(event.currentTarget.checked)} />
          {t('evidence.hide')}
        </label>{' '}
        <span aria-live="polite">
          {hidden && t('evidence.hidden', { n: count, count: formatCount(count) })}
        </span>
      </p>
    </div>
  )
}

function Method() {
  return (
    <section className="ev-preset prose">
      <h3>{t('evidence.method.title')}</h3>
      <p>{t('evidence.method.intervals')}</p>
      <p>{t('evidence.method.band')}</p>
      <p>{t('evidence.method.verdict')}</p>
    </section>
  )
}

function Table() {
  const [open, setOpen] = useState(false)
  return (
    <details className="ev-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('evidence.table.show')}</summary>
      {open && <DataTable data={evidenceTable(PRESETS.flatMap(evidenceOf))} />}
    </details>
  )
}
