import { FigurePanel } from '../../figures/FigurePanel.tsx'
import { FIGURES, type Figures } from '../../figures/registry.ts'
import type { FigureId } from '../../scenario/display.ts'

type StepFiguresProps = Readonly<{ figures: readonly FigureId[]; registry?: Figures }>

/** The figures of a step, in its order, and none that stands under them elsewhere. */
export function StepFigures({ figures, registry = FIGURES }: StepFiguresProps) {
  return (
    <div className={figures.length > 1 ? 'lesson-figures lesson-figures-two' : 'lesson-figures'}>
      {figures.map((id) => (
        <FigurePanel key={id} id={id} figures={registry} part="alone" />
      ))}
    </div>
  )
}
