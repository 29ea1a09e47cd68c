import { useId, useMemo } from 'react'
import { galleryRuler } from '../../rulers/rulers.ts'
import { snapGallery } from '../../rulers/snap.ts'
import { galleryByKey } from '../../rulers/stepByKey.ts'
import { formatCompact, formatCount } from '../../i18n/format.ts'
import { parseCount } from '../../i18n/parseNumber.ts'
import { t } from '../../i18n/translate.ts'
import { LIMITS } from '../../scenario/scenario.ts'
import { cancelDrag, drag, commit } from '../../state/actions.ts'
import { galleryOf } from '../../scenario/presets/index.ts'
import { useStore } from '../../state/useStore.ts'
import { NumberBox } from './NumberBox.tsx'
import type { RulerTick } from './Ruler.tsx'
import { Slider } from './Slider.tsx'
import { StepButtons } from './StepButtons.tsx'
import { useControl } from './useControl.ts'

const RULER = galleryRuler(0, 1)
const [LEAST, MOST] = LIMITS.gallerySize

const tick = (size: number, label: string, priority: number): RulerTick => ({
  at: RULER.toPosition(size),
  label,
  priority,
})

/** Places on the slider, in the language in use. */
const ticks = (): readonly RulerTick[] => [
  tick(1, formatCount(1), 1),
  tick(1e3, formatCount(1e3), 2),
  tick(25_000, t('gallery.tick.aclu', { size: formatCompact(25_000) }), 1),
  tick(300_000, t('gallery.tick.sheriff', { size: formatCompact(300_000) }), 3),
  tick(30e6, t('gallery.tick.fbi', { size: formatCompact(30e6) }), 1),
  tick(1e9, formatCompact(1e9), 1),
]

/** The gallery, on powers of ten: dragged, stepped or typed. */
export function GalleryControl() {
  const id = useId()
  const shownTicks = useMemo(() => ticks(), [])
  const gallerySize = useStore((state) => state.scenario.gallerySize)
  const of = useStore((state) => galleryOf(state.scenario))
  const { hidden, locked } = useControl('n')
  if (hidden) return null
  const byKey = (key: string): boolean => {
    const next = galleryByKey(gallerySize, key)
    if (next !== null) drag({ gallerySize: next })
    return next !== null
  }
  const people = { gallery: formatCount(gallerySize), n: gallerySize, of }
  return (
    <div className="control">
      <div className="control-head">
        <label className="control-label" htmlFor={id}>
          {t('gallery.label')}
        </label>
        <StepButtons
          less={t('gallery.smaller')}
          more={t('gallery.larger')}
          disabled={locked}
          onKey={byKey}
          onEnd={commit}
        >
          <NumberBox
            label={t('gallery.box', { of })}
            value={gallerySize}
            least={LEAST}
            most={MOST}
            format={formatCount}
            parse={parseCount}
            disabled={locked}
            width="8.5rem"
            onValue={(size) => commit({ gallerySize: size })}
          />
        </StepButtons>
        <span className="control-unit">{t('gallery.unit', people)}</span>
      </div>
      <Slider
        id={id}
        at={RULER.toPosition(gallerySize)}
        valueText={t('gallery.value', people)}
        ticks={shownTicks}
        disabled={locked}
        onMove={(at) => drag({ gallerySize: snapGallery(RULER.toValue(at)) })}
        onKey={byKey}
        onEnd={commit}
        onCancel={cancelDrag}
      />
    </div>
  )
}
