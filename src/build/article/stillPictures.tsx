import { renderToStaticMarkup } from 'react-dom/server'
import { ThresholdPair } from '../../embed/page/ThresholdPair.tsx'
import type { Figure } from '../../figures/figure.ts'
import { FigureFrameContext, type FigureFrame } from '../../figures/frame/figureFrame.ts'
import type { View } from '../../scenario/display.ts'
import { parseLink } from '../../scenario/parseLink.ts'
import { store } from '../../state/store.ts'
import { figureModule } from '../figureModule.ts'
import { ARTICLE_STEPS, queryAt } from './articleSteps.ts'

/** The pictures the article shows, in order of appearance. */
export const ARTICLE_VIEWS: readonly View[] = [
  ...new Set(ARTICLE_STEPS.map((step) => parseLink(`?${queryAt(step)}`).display.view ?? 'searches')),
]

/** The picture of each step, as HTML, for paper and for readers without JavaScript, by the step's id. */
export async function stillPictures(): Promise<Readonly<Record<string, string>>> {
  const modules = await Promise.all(
    ARTICLE_VIEWS.map(
      async (view) =>
        [view, ((await import(/* @vite-ignore */ figureModule(view))) as { figure: Figure }).figure] as const,
    ),
  )
  const figures = new Map(modules)
  return Object.fromEntries(
    ARTICLE_STEPS.map((step) => {
      const { scenario, display } = parseLink(`?${queryAt(step)}`)
      const view = display.view ?? 'searches'
      const Panel = figures.get(view)?.Panel
      store.setState({ scenario, display, held: null })
      return [step.id, Panel === undefined ? '' : still(Panel, view, step.id, display.hide)]
    }),
  )
}

function still(Panel: Figure['Panel'], view: View, id: string, hide: readonly string[]): string {
  const frame: FigureFrame = {
    id: view,
    title: null,
    level: 3,
    above: <ThresholdPair />,
    below: null,
    source: () => null,
    room: () => 300,
    isWhole: false,
  }
  const html = renderToStaticMarkup(
    <FigureFrameContext.Provider value={frame}>
      <div className="embed" data-view={view} data-hide={hide.join(' ')}>
        <Panel />
      </div>
    </FigureFrameContext.Provider>,
    { identifierPrefix: `${id}-` },
  )
  // The same figure stands in several steps.
  return html.replaceAll(/ id="figure-[a-z]+"/g, '')
}
