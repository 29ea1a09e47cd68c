import { t, tMaybe } from '../../i18n/translate.ts'
import type { Preset } from '../../scenario/presets/index.ts'
import { Chip } from '../../ui/Chip.tsx'
import { SourceLink } from '../../ui/SourceLink.tsx'

type Props = Readonly<{ preset: Preset; hidesAssumed: boolean; isOpen: boolean }>

/** The account of one system: sources, what was measured, what is assumed, what is disputed. */
export function PresetSources({ preset, hidesAssumed, isOpen }: Props) {
  const { measured, assumed, disputed, source } = preset
  return (
    <details className="ev-details" open={isOpen}>
      <summary>{t('evidence.details')}</summary>
      <div className="ev-account prose">
        <Points kind="measured" ids={measured} />
        {!hidesAssumed && <Points kind="assumed" ids={assumed} />}
        <Points kind="disputed" ids={disputed} />
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

type PointsProps = Readonly<{ kind: 'measured' | 'assumed' | 'disputed'; ids: readonly string[] }>

function Points({ kind, ids }: PointsProps) {
  if (ids.length === 0) return null
  return (
    <>
      <h4>
        {t(`evidence.${kind}`)} {kind !== 'disputed' && <Chip kind={kind} />}
      </h4>
      <ul>
        {ids.map((id) => (
          <li key={id}>{tMaybe(id)}</li>
        ))}
      </ul>
    </>
  )
}
