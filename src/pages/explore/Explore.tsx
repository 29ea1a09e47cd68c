import { FirstHint } from './FirstHint.tsx'
import { GalleryControl } from '../../ui/controls/GalleryControl.tsx'
import { ThresholdControl } from '../../ui/controls/ThresholdControl.tsx'
import { GoFurther } from './GoFurther.tsx'
import { MapPanel } from '../../figures/map/MapPanel.tsx'
import { ScoresPanel } from '../../figures/scores/ScoresPanel.tsx'
import { SearchesPanel } from '../../figures/searches/SearchesPanel.tsx'
import { Sentence } from '../../ui/Sentence.tsx'

/** The simulator: one sentence, two sliders, three pictures; everything else is one step away. */
export function Explore() {
  return (
    <>
      <Sentence />
      <div className="controls">
        <ThresholdControl hint={<FirstHint />} />
        <GalleryControl />
      </div>
      <div className="pictures">
        <SearchesPanel />
        <ScoresPanel />
        <MapPanel />
      </div>
      <GoFurther />
    </>
  )
}
