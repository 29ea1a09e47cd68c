import { FigurePanel } from '../../figures/FigurePanel.tsx'
import { FIGURES } from '../../figures/registry.ts'
import { ScoresPanel } from '../../figures/scores/ScoresPanel.tsx'
import { SearchesPanel } from '../../figures/searches/SearchesPanel.tsx'
import { withWords } from '../../i18n/applyLanguage.ts'
import { sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { thresholdsOf } from '../../scenario/presets/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useStore } from '../../state/useStore.ts'
import { GalleryControl } from '../../ui/controls/GalleryControl.tsx'
import { ThresholdControl } from '../../ui/controls/ThresholdControl.tsx'
import { ErrorBoundary } from '../../ui/recovery/ErrorBoundary.tsx'
import { later } from '../../ui/recovery/later.tsx'
import { Summary } from './Summary.tsx'
import { GoFurther, TopicItem } from './GoFurther.tsx'
import { Headline } from './Headline.tsx'
import { Moment } from './Moment.tsx'
import { Nearby } from './Nearby.tsx'
import { OneSearch } from './OneSearch.tsx'
import { Person } from './Person.tsx'
import { PresetChoice, RunButtons } from './Toolbar.tsx'

const Challenges = later(() => withWords(import('./Challenges.tsx')).then((part) => part.Challenges), {
  waiting: <div className="page-waiting" />,
})

/**
 * The front page, in the order of a story: one search and all searches; why, who pays, where everyone stands; then a
 * question at a time. The numbers of the moment and what they depend on stay beside it (below it on a phone).
 */
export function Explore() {
  return (
    <div className="front">
      <Headline />
      <div className="rail">
        <PresetChoice />
        <div className="dock">
          <Moment />
          <div className="controls">
            <ThresholdControl hint={<FirstHint />} />
            <GalleryControl />
          </div>
        </div>
        <RunButtons />
        <Summary />
      </div>
      <div className="hero">
        <ErrorBoundary>
          <OneSearch />
        </ErrorBoundary>
        <ErrorBoundary>
          <SearchesPanel />
        </ErrorBoundary>
      </div>
      <div className="story" id="story">
        <Person who="arrested" />
        <ErrorBoundary>
          <ScoresPanel />
        </ErrorBoundary>
        <WhoPays />
        <div className="story-part" id="story-map">
          <Nearby>
            <FigurePanel id="map" figures={FIGURES} />
          </Nearby>
        </div>
        <Person who="solved" />
        <Nearby>
          <Challenges />
        </Nearby>
        <GoFurther />
      </div>
    </div>
  )
}

/** The groups, and behind a question what stands under them: causes, sides and evidence. */
function WhoPays() {
  return (
    <section className="story-part" id="story-groups">
      <Nearby>
        <FigurePanel id="groups" figures={FIGURES} part="alone" />
      </Nearby>
      <TopicItem id="groups" question="story.groups.question" what="story.groups.what">
        <FigurePanel id="groups" figures={FIGURES} part="under" />
      </TopicItem>
    </section>
  )
}

/** What to try first, until anything is tried. Its place is kept, so that nothing jumps when it goes. */
export function FirstHint() {
  const isFirst = useStore(
    ({ scenario, linked, past }) => scenario === linked && past.length === 0 && isFrom80(scenario),
  )
  const [low, high] = useStore(({ scenario }) => thresholdsOf(scenario).pair)
  return (
    <p className={isFirst ? 'first-hint' : 'first-hint first-hint-gone'} aria-hidden="true">
      <span>{t('hint.first', { low: sayThreshold(low), high: sayThreshold(high) })}</span>
    </p>
  )
}

/** Whether the threshold stands at 80% and decides something. */
function isFrom80({ threshold, mode, policy }: Scenario): boolean {
  return threshold === 80 && mode === 'threshold' && policy === 'same'
}
