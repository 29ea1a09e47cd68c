import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import EMBEDDING from '../../docs/EMBEDDING.md?raw'
import { EmbedPage } from '../../src/embed/page/EmbedPage.tsx'
import { EMBEDDED } from '../../src/figures/embedded.ts'
import type { FigureEntry } from '../../src/figures/figure.ts'
import { FIGURES } from '../../src/figures/registry.ts'
import { addWords, language, type MessageId } from '../../src/i18n/translate.ts'
import { GoFurther } from '../../src/pages/explore/GoFurther.tsx'
import { partOf } from '../../src/pages/claims/ClaimCard.tsx'
import { StepFigures } from '../../src/pages/lessons/StepFigures.tsx'
import { Explore } from '../../src/pages/explore/Explore.tsx'
import { FIGURE_IDS, VIEWS, type FigureId, type View } from '../../src/scenario/display.ts'
import { DEFAULT_SCENARIO, PRESETS } from '../../src/scenario/presets/index.ts'
import { CLAIMS } from '../../src/lessons/claims.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'

/** A figure that nobody has drawn, as one would add it. */
const MADE_UP: FigureEntry = {
  explore: { question: 'madeUp.question' as MessageId, what: 'madeUp.what' as MessageId },
  load: () =>
    Promise.resolve({
      figure: {
        Panel: () => <p>A figure of gulls</p>,
        words: () => 'Gulls.',
        table: () => ({ caption: 'Gulls', columns: [], rows: [] }),
      },
    }),
}
const UNDER: FigureEntry = { ...MADE_UP, explore: { under: 'gulls' as FigureId }, hasContent: () => false }
const WITH_IT = { ...FIGURES, gulls: MADE_UP, terns: UNDER }

addWords(language(), { 'madeUp.question': 'What of gulls?', 'madeUp.what': 'Gulls by the sea' })

/** The pictures a document offers, in its order: `| embed/map.html | map: …`. */
function picturesIn(text: string): readonly string[] {
  return [...text.matchAll(/^\| `embed\/(?:(\w+)\.html)?`.*?\| `(\w+)`: \S/gm)].map(([, file, name]) => {
    expect(file ?? 'searches').toBe(name)
    return name!
  })
}

describe('a figure that is added to the registry', () => {
  test('has its question in Explore, and opens there', async () => {
    render(<GoFurther figures={WITH_IT} />)
    await userEvent.click(screen.getByText('What of gulls?'))
    expect(await screen.findByText('A figure of gulls')).toBeVisible()
    expect(screen.getByText('Gulls by the sea')).toBeVisible()
  })

  test('is shown by a step of a lesson, without what has nothing to show under it', async () => {
    render(<StepFigures figures={['gulls' as FigureId]} registry={WITH_IT} />)
    expect(await screen.findAllByText('A figure of gulls')).toHaveLength(1)
  })

  test('is the picture of an embedded page', async () => {
    const { Panel } = (await MADE_UP.load()).figure
    render(<EmbedPage fileView={'gulls' as View} figures={{ ['gulls' as View]: Panel }} />)
    expect(await screen.findByText('A figure of gulls')).toBeVisible()
  })

  test('is read in the list of pictures that the documents give', () => {
    const row = '| `embed/gulls.html` | `gulls`: who nests where |\n'
    const text = EMBEDDING.replace('| `embed/frequencies', `${row}| \`embed/frequencies`)
    expect(picturesIn(text)).toEqual([...VIEWS.slice(0, -1), 'gulls', 'frequencies'])
  })
})

test('the documents list the pictures that stand alone, all of them, in the order of the registry', () => {
  expect(picturesIn(EMBEDDING)).toEqual(VIEWS)
  expect(Object.keys(EMBEDDED)).toEqual(VIEWS)
  expect(Object.keys(FIGURES)).toEqual(FIGURE_IDS)
})

/** Says of nothing that it is in view. */
class Unseeing {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

test('what the registry calls a front picture is on the first page, and nothing else is', () => {
  // Of a reader who has not come near the rest: what another test fetched before must not be drawn here.
  vi.stubGlobal('IntersectionObserver', Unseeing)
  const { container } = render(<Explore />)
  vi.unstubAllGlobals()
  const drawn = [...container.querySelectorAll('.figure')].map(({ id }) => id)
  const front = FIGURE_IDS.filter((id) => FIGURES[id].explore === 'front')
  expect(drawn.toSorted()).toEqual(front.map((id) => `figure-${id}`).toSorted())
  for (const id of FIGURE_IDS) expect(container.querySelector(`#${partOf(id)}`)).not.toBeNull()
})

test('lessons and claims show a figure only where it has something to show', () => {
  const steps = LESSONS.flatMap(({ id, steps: all }) =>
    all.map((step) => ({ ...step, id: `${id} ${step.id}` })),
  )
  const experiments = CLAIMS.flatMap((claim) => claim.experiments)
  for (const { id, figures, scenario } of [...steps, ...experiments])
    for (const figure of figures)
      expect(FIGURES[figure].hasContent?.(scenario) ?? true, `${figure} in ${id}`).toBe(true)
})

/** A quarter of them, of every kind. */
const SOME = PRESETS.filter((_, i) => i % 4 === 0)

describe.each(FIGURE_IDS)('%s', (id) => {
  test('says and lists presets in whole words, a cell for each column', async () => {
    const { words, table } = (await FIGURES[id].load()).figure
    for (const { scenario } of SOME) {
      const { caption, columns, rows, raw } = table(scenario)
      const said = [words(scenario), caption, ...rows.flat()].join('\n')
      expect(said, scenario.preset).not.toMatch(/⟦|NaN|undefined|\[object|\{\w+\}/)
      for (const row of [...rows, ...(raw ?? [])]) expect(row, scenario.preset).toHaveLength(columns.length)
    }
  }, 120_000)

  test('draws what it says: the panel’s own sentence is the one of its words', async () => {
    const { Panel, words } = (await FIGURES[id].load()).figure
    const { container } = render(<Panel />)
    expect(container.querySelector('.figure-sentence')?.textContent).toBe(words(DEFAULT_SCENARIO))
  })
})
