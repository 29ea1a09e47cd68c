import { FigurePanel } from '../../figures/FigurePanel.tsx'
import { FIGURES, type Figures } from '../../figures/registry.ts'
import type { FigureId } from '../../scenario/display.ts'

type StepFiguresProps = Readonly<{ figures: readonly FigureId[]; registry?: Figures }>

/** The figures of a step, in its order. One that another opens is shown by that one. */
export function StepFigures({ figures, registry = FIGURES }: StepFiguresProps) {
  const drawn = [...new Set(figures.map((id) => shownBy(id, registry)))]
  return (
    <div className={drawn.length > 1 ? 'lesson-figures lesson-figures-two' : 'lesson-figures'}>
      {drawn.map((id) => (
        <FigurePanel key={id} id={id} figures={registry} />
      ))}
    </div>
  )
}

function shownBy(id: FigureId, registry: Figures): FigureId {
  const { explore } = registry[id]
  return typeof explore === 'object' && 'openedFrom' in explore ? explore.openedFrom : id
}
