import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { remark } from '../../src/words/remark.ts'
import { sentenceText } from '../../src/words/sentenceParts.ts'
import { peopleOf } from '../../src/figures/growth/growthWords.ts'
import { missedLabel, wrongLabel } from '../../src/figures/map/mapWords.ts'
import { peopleBase } from '../../src/state/peopleBase.ts'
import { countPer } from '../../src/words/sharedBase.ts'
import { shareWords } from '../../src/figures/tradeoff/perThousand.ts'
import { main } from '../../src/cli/main.ts'
import { formatCount, formatExpected, formatThreshold, labelThreshold } from '../../src/i18n/format.ts'
import { DEFAULT_DISPLAY } from '../../src/scenario/display.ts'
import { parseLink, printLink } from '../../src/scenario/links.ts'
import { report, type Report, searchesCsv } from '../../src/scenario/report.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { someEnrolled } from '../../src/scenario/someEnrolled.ts'
import { anyScenario } from '../scenario/arbitraryState.ts'
import { countThen, inOrder, rates, readScreen, type Screen } from './screen.ts'

type State = Readonly<{ link: string; scenario: Scenario; said: Report; screen: Screen }>

const STATES = 200
let states: readonly State[] = []

/** Any state, but with no more people than can be drawn 200 times while somebody waits. */
const drawable = anyScenario.map((scenario) => ({
  ...scenario,
  searches: 1 + (scenario.searches % 400),
  listLength: 1 + (scenario.listLength % 10),
}))

beforeAll(() => {
  states = fc.sample(drawable, { numRuns: STATES, seed: 7 }).map((drawn) => {
    const link = printLink({ scenario: drawn, display: DEFAULT_DISPLAY, extra: [] })
    // As a reader has it: from the link.
    const { scenario } = parseLink(link)
    const { stdout, stderr, exitCode } = main([link])
    if (exitCode !== 0) throw new Error(`${link}: ${stderr}`)
    return { link, scenario, said: JSON.parse(stdout) as Report, screen: readScreen(scenario) }
  })
}, 240_000)

function everyState(check: (state: State) => void, when: (state: State) => boolean = () => true): void {
  const checked = states.filter(when)
  expect(checked.length).toBeGreaterThan(STATES / 20)
  for (const state of checked) check(state)
}

/** One for all, or the one of a lone group. */
const hasOneThreshold = ({ scenario: { mode, policy, groups } }: State): boolean =>
  mode === 'threshold' && (policy === 'same' || (policy === 'cost' && groups.length === 1))

describe('in 200 states, the command line prints the numbers', () => {
  test('of the sentence', () => {
    everyState(({ link, scenario, said, screen }) => {
      const words = sentenceText({
        scenario,
        current: rates(said.expected, scenario),
        compared: said.comparison === null ? null : rates(said.comparison, scenario),
        run: said.observed.overall.falsePositives,
        runCompared: countThen(screen, scenario),
      })
      expect(screen.sentence, link).toBe(words)
    })
  })

  test('of the searches, group by group', () => {
    everyState(({ link, scenario, said, screen }) => {
      const { columns, rows } = screen.searches
      const cell = (row: number, key: string) =>
        rows[row]?.[columns.findIndex((column) => column.key === key)]
      scenario.groups.forEach(({ id }, g) => {
        const { nonMated, mated, falsePositives, misses } = said.observed.groups[id]!
        const wanted = { nonMated, wrong: falsePositives, mated, missed: misses }
        for (const [key, count] of Object.entries(wanted))
          if (columns.some((column) => column.key === key))
            expect(cell(g, key), link).toBe(formatCount(count))
          else expect(count, link).toBe(0)
      })
    })
  })

  test('of the map, growth and the trade-off, where one threshold holds for all', () => {
    everyState(({ link, scenario, said, screen }) => {
      const { fpir, fnir } = said.expected.overall
      const { groups } = said.expected
      const percent = groups[scenario.groups[0]!.id]?.threshold ?? scenario.threshold
      const at = labelThreshold(percent)
      if (fpir !== null) {
        expect(screen.map.rows[0]?.[3], link).toBe(wrongLabel(fpir))
        const { columns, rows } = screen.growth
        const size = rows.find(([name]) => name?.split(' · ')[0] === formatCount(scenario.gallerySize))
        const column = columns.findIndex(({ label }) => label === at)
        expect(size?.[column], link).toBe(peopleOf(fpir, scenario.matedShare > 0 ? null : scenario.searches))
      }
      if (fnir !== null) expect(screen.map.rows[0]?.[4], link).toBe(missedLabel(fnir))
      const byGroup = scenario.groups.flatMap(({ id }) => [groups[id]!.fpir ?? 0, groups[id]!.fnir])
      const cells = [fpir ?? 0, fnir, ...(scenario.groups.length > 1 ? byGroup : [])].map((share) =>
        shareWords(share, peopleBase(scenario)),
      )
      // The ends of the ranges stand behind them.
      expect(
        screen.tradeoff.rows.map((row) => row.slice(0, cells.length + 1)),
        link,
      ).toContainEqual([at, ...cells])
    }, hasOneThreshold)
  })

  test('of the map, group by group, where each has a threshold of its own, and all together where there is none', () => {
    everyState(
      ({ link, scenario, said, screen }) => {
        const { overall, groups } = said.expected
        const rows = screen.map.rows.map(([at, ...row]) => [inOrder(at), row[0], ...row.slice(2, 4)])
        const cells = ({ fpir, fnir }: typeof overall) => [
          wrongLabel(fpir ?? 0),
          fnir === null ? '' : missedLabel(fnir),
        ]
        if (scenario.mode === 'rank')
          expect(rows[0], link).toEqual(['You are here', 'none', ...cells(overall)])
        else
          expect(rows.slice(0, scenario.groups.length), link).toEqual(
            scenario.groups.map(({ id }) => [
              `You are here: ${id}`,
              formatThreshold(groups[id]!.threshold!),
              ...cells(groups[id]!),
            ]),
          )
      },
      (state) => !hasOneThreshold(state),
    )
  })

  test('of the way in use to choose a threshold', () => {
    everyState(({ link, scenario, said, screen }) => {
      const chosen =
        scenario.mode === 'rank' ? 4 : ['same', 'equal-fpir', 'equal-fnir', 'cost'].indexOf(scenario.policy)
      const base = Number(/[\d,]{4,}/.exec(screen.policies.columns[3]?.label ?? '')?.[0].replaceAll(',', ''))
      scenario.groups.forEach(({ id }, g) => {
        const row = screen.policies.rows[chosen * scenario.groups.length + g]
        const { fpir, fnir } = said.expected.groups[id]!
        expect(row?.slice(3), link).toEqual([countPer(fpir, base), countPer(fnir, base)])
      })
    })
  })

  test('of the thousand searches, to the nearest whole one, which add up', () => {
    everyState(({ link, scenario, said, screen }) => {
      const counts = (screen.frequencies.raw ?? []).map((row) => Number(row[2]))
      const [mated, nonMated, all] = counts.slice(-3)
      const total = peopleBase(scenario)
      expect(
        counts.slice(0, 6).reduce((sum, count) => sum + count, 0),
        link,
      ).toBe(total)
      expect([all, (mated ?? 0) + (nonMated ?? 0)], link).toEqual([total, total])
      // Where nobody is in the gallery half are taken to be, as the command line does when it is told so.
      const shown = printLink({ scenario: someEnrolled(scenario), display: DEFAULT_DISPLAY, extra: [] })
      const { expected } = scenario.matedShare === 0 ? (JSON.parse(main([shown]).stdout) as Report) : said
      const perSearch = expected.overall.falsePositives / scenario.searches
      expect(Math.abs((counts[4] ?? 0) - total * perSearch), link).toBeLessThan(1.5)
    })
  })

  test('of the repeated tests: their mean is the expected count', () => {
    everyState(({ link, said, screen }) => {
      const { falsePositives } = said.expected.overall
      // Of fewer than one person the figure writes no mean.
      if (falsePositives < 1) expect(screen.repeatMean, link).toBeCloseTo(falsePositives, 9)
      // Two ways to the same sum may end on both sides of a half: 189.5 is 189 or 190.
      else
        expect([falsePositives - 1e-9, falsePositives + 1e-9].map(formatExpected), link).toContain(
          formatExpected(screen.repeatMean),
        )
    })
  })
})

test('where each group has a threshold of its own, or there is none, the figures of one threshold say so', () => {
  everyState((state) => expect(remark(state.scenario) === null, state.link).toBe(hasOneThreshold(state)))
})

describe('in 200 states, what is downloaded', () => {
  test('is what the command line prints', () => {
    everyState(({ link, scenario, said }) => {
      expect(JSON.parse(JSON.stringify(report(scenario, link))), link).toEqual(said)
    })
  })

  test('as CSV has a row for each search, with the outcomes the command line counts', () => {
    everyState(({ link, scenario, said }) => {
      const rows = searchesCsv(scenario).trimEnd().split('\r\n').slice(1)
      expect(rows.length, link).toBe(scenario.searches)
      const wrong = rows.filter((row) => /,"?falsePositive"?,/.test(row)).length
      expect(wrong, link).toBe(said.observed.overall.falsePositives)
    })
  })
})
