import { t, tMaybe } from '../../i18n/translate.ts'
import type { Preset } from '../../scenario/presets/index.ts'
import { Chip } from '../../ui/Chip.tsx'
import { nameWith } from '../../ui/nameWith.ts'
import { SourceLink } from '../../ui/SourceLink.tsx'

type Props = Readonly<{ preset: Preset; hidesAssumed: boolean; isOpen: boolean }>

/** The account of one system: sources, what was measured, what is assumed, what is disputed. */
export function PresetSources({ preset, hidesAssumed, isOpen }: Props) {
  const { id, measured, assumed, disputed, source } = preset
  return (
    <details className="ev-details" open={isOpen}>
      <summary {...nameWith(`ev-${id}`, 'sources')}>{t('evidence.details')}</summary>
      <div className="ev-account prose">
        <Points kind="measured" {...{ id }} count={measured} />
        {!hidesAssumed && <Points kind="assumed" {...{ id }} count={assumed} />}
        <Points kind="disputed" {...{ id }} count={disputed} />
        <h4>{t('evidence.sources')}</h4>
        <ul>
          {source.map((one, i) => (
            <li key={i}>
              <SourceLink source={one} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

type PointsProps = Readonly<{ id: string; kind: 'measured' | 'assumed' | 'disputed'; count: number }>

function Points({ id, kind, count }: PointsProps) {
  if (count === 0) return null
  return (
    <>
      <h4>
        {t(`evidence.${kind}`)} {kind !== 'disputed' && <Chip kind={kind} />}
      </h4>
      <ul>
        {Array.from({ length: count }, (_, i) => (
          <li key={i}>{tMaybe(`account.${id}.${kind}.${i + 1}`)}</li>
        ))}
      </ul>
    </>
  )
}
