import { useRef } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { t, type MessageId } from '../../i18n/translate.ts'
import { LIMITS, type ScenarioGroup } from '../../scenario/scenario.ts'
import { commit } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { NumberBox } from '../../ui/controls/NumberBox.tsx'
import { GroupName } from './GroupName.tsx'
import { parseSigned } from '../../ui/fields/parseSigned.ts'

type NumberKey = 'probeShare' | 'galleryShare' | 'populationShare' | 'falseMatchFactor' | 'photoGap'

const COLUMNS: readonly Readonly<{ key: NumberKey; label: MessageId; limits: readonly [number, number] }>[] =
  [
    { key: 'probeShare', label: 'set.group.probe', limits: LIMITS.share },
    { key: 'galleryShare', label: 'set.group.gallery', limits: LIMITS.share },
    { key: 'populationShare', label: 'set.group.population', limits: LIMITS.share },
    { key: 'falseMatchFactor', label: 'set.group.factor', limits: LIMITS.falseMatchFactor },
    { key: 'photoGap', label: 'set.group.gap', limits: LIMITS.photoGap },
  ]

const written = (value: number): string => formatNumber(value, 4)

/** One to six groups: who is searched for, who is enrolled, and what differs for them. */
export function GroupsEditor() {
  const groups = useStore((state) => state.scenario.groups)
  const rows = useRef<HTMLDivElement>(null)
  const replace = (at: number, change: Partial<ScenarioGroup>): void =>
    commit({ groups: groups.map((group, i) => (i === at ? { ...group, ...change } : group)) })
  const isLast = groups.length === 1
  const isFull = groups.length >= LIMITS.groups[1]
  const remove = (at: number): void => {
    if (isLast) return
    // The button goes with its group: the focus stays among the groups.
    const inputs = rows.current?.querySelectorAll<HTMLElement>('.group-name input')
    inputs?.[at === 0 ? 1 : at - 1]?.focus()
    commit({ groups: groups.filter((_, i) => i !== at) })
  }
  return (
    <>
      <p className="field-help">{t('set.group.help')}</p>
      <div ref={rows} className="groups-editor">
        {groups.map((group, at) => (
          <fieldset key={at} className="group-row">
            <legend className="visually-hidden">{group.id}</legend>
            <GroupName
              name={group.id}
              others={groups.filter((other) => other !== group)}
              onName={(id) => replace(at, { id })}
            />
            {COLUMNS.map(({ key, label, limits }) => (
              <span key={key} className="group-number">
                <span aria-hidden="true">{t(label)}</span>
                <NumberBox
                  label={t('set.group.field', { field: t(label), name: group.id })}
                  value={group[key] ?? 0}
                  least={limits[0]}
                  most={limits[1]}
                  format={key === 'populationShare' && group[key] === null ? () => '–' : written}
                  parse={parseSigned}
                  width="5.5rem"
                  onValue={(value) => replace(at, { [key]: value })}
                />
              </span>
            ))}
            <button type="button" className="quiet-button" aria-disabled={isLast} onClick={() => remove(at)}>
              {t('set.group.remove', { name: group.id })}
            </button>
          </fieldset>
        ))}
      </div>
      <button
        type="button"
        className="button"
        aria-disabled={isFull}
        onClick={() => !isFull && commit({ groups: [...groups, another(groups)] })}
      >
        {t('set.group.add')}
      </button>
    </>
  )
}

/** A further group, like the first in everything but its name. */
function another(groups: readonly ScenarioGroup[]): ScenarioGroup {
  const id = [...'ABCDEFG']
    .map((letter) => t('set.group.new', { letter }))
    .find((name) => groups.every((group) => group.id !== name))
  return {
    id: id ?? '',
    probeShare: 0.2,
    galleryShare: 0.2,
    populationShare: null,
    falseMatchFactor: 1,
    photoGap: 0,
  }
}
