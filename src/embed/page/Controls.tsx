import type { View } from '../../scenario/display.ts'
import type { Mark } from '../../scenario/display.ts'
import { isThresholdIdle } from '../../scenario/thresholdUse.ts'
import { galleryRuler, thresholdRuler } from '../../rulers/rulers.ts'
import { useStore } from '../../state/useStore.ts'
import { GalleryControl } from '../../ui/controls/GalleryControl.tsx'
import { Ruler } from '../../ui/controls/Ruler.tsx'
import { ThresholdControl } from '../../ui/controls/ThresholdControl.tsx'

/** The gallery is what these pictures are about; the map is about both. */
const FIRST: Readonly<Partial<Record<View, 'gallery' | 'both'>>> = {
  growth: 'gallery',
  crowd: 'gallery',
  map: 'both',
}

const THRESHOLDS = thresholdRuler(0, 1)
const GALLERIES = galleryRuler(0, 1)

type ControlsProps = Readonly<{ view: View; isWhole: boolean }>

/** The one slider of a picture, and the other one once a reader asks for more. */
export function Controls({ view, isWhole }: ControlsProps) {
  const isIdle = useStore((state) => isThresholdIdle(state.scenario))
  const mark = useStore((state) => state.display.mark)
  const galleryMark = useStore((state) => state.display.galleryMark)
  const first = isIdle ? 'gallery' : (FIRST[view] ?? 'threshold')
  const threshold = (isWhole || first !== 'gallery') && (
    <MarkedControl key="t" mark={mark} at={THRESHOLDS.toPosition(mark?.at ?? 0)}>
      <ThresholdControl />
    </MarkedControl>
  )
  const gallery = (isWhole || first !== 'threshold') && (
    <MarkedControl key="n" mark={galleryMark} at={GALLERIES.toPosition(galleryMark?.at ?? 1)}>
      <GalleryControl />
    </MarkedControl>
  )
  return (
    <div className="embed-controls">{first === 'gallery' ? [gallery, threshold] : [threshold, gallery]}</div>
  )
}

type MarkedControlProps = Readonly<{ mark: Mark | null; at: number; children: React.ReactNode }>

/** A control, and below it the author's word at its place. */
function MarkedControl({ mark, at, children }: MarkedControlProps) {
  return (
    <div className="embed-control">
      {children}
      {mark !== null && (
        <div className="embed-mark" dir="ltr">
          <Ruler ticks={[{ at, label: mark.text, priority: 1 }]} />
        </div>
      )}
    </div>
  )
}
