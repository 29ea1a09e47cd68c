import { FirstHint } from '../controls/FirstHint.tsx'
import { GalleryControl } from '../controls/GalleryControl.tsx'
import { ThresholdControl } from '../controls/ThresholdControl.tsx'
import { GoFurther } from './GoFurther.tsx'
import { MapPanel } from './MapPanel.tsx'
import { ScoresPanel } from './ScoresPanel.tsx'
import { SearchesPanel } from './SearchesPanel.tsx'
import { Sentence } from './Sentence.tsx'

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
