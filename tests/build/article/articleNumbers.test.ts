import { formatLarge, formatRate } from '../../../src/i18n/format.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ARTICLE_STEPS, queryAt, scenarioAt } from '../../../src/build/article/articleSteps.ts'
import { renderArticle } from '../../../src/build/article/renderArticle.tsx'
import { report, type ExpectedReport } from '../../../src/scenario/report.ts'
import { printLink } from '../../../src/scenario/links.ts'
import { parseLink } from '../../../src/scenario/parseLink.ts'
import { applyMember, rangeOf } from '../../../src/engine/ensemble.ts'
import { membersFor } from '../../../src/engine/ensembles/index.ts'
import { readNumber } from '../../../src/scenario/readings/readNumber.ts'
import { stepHtml, textOf } from './articleText.ts'

const { body } = renderArticle()

/** As written: imported, the messages would be compiled. */
const messages = JSON.parse(
  readFileSync(new URL('../../../src/i18n/messages/en/article.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>

/** The expected numbers of a step as the command line prints them, with some keys of its link changed. */
function printed(id: string, changes: Readonly<Record<string, string>> = {}): ExpectedReport {
  const step = ARTICLE_STEPS.find((one) => one.id === id)
  if (step === undefined) throw new Error(`no step ${id}`)
  const query = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(queryAt(step))), ...changes })
  const { scenario } = parseLink(`?${query.toString()}`)
  return report(scenario, printLink({ scenario })).expected
}

const text = (id: string): string => textOf(stepHtml(body, id))
const COLOR = 'people of color'
const OTHERS = 'other members'
const people = (count: number): string => new Intl.NumberFormat('en').format(Math.round(count))
/** In two digits, as far from a hundred as it may be: no rate of the model is known better. */
const oneIn = (rate: number | null): string => {
  const n = 1 / (rate ?? 0)
  return `1 in ${people(n < 100 ? n : Number(n.toPrecision(2)))}`
}
const percent = (share: number): string => `${Number((share * 100).toPrecision(2))}%`

describe('numbers of the model are those of the command line for what the figure shows', () => {
  test('the test', () => {
    expect(text('test')).toContain(`about ${people(printed('test').overall.falsePositives)} are wrongly`)
    expect(text('test')).toContain(`all ${scenarioAt(ARTICLE_STEPS[0]!).searches} members`)
  })

  test('what 80% means', () => {
    const { overall } = printed('score')
    expect(text('score')).toContain(oneIn(overall.fpir).replace('1 in', '1 member in'))
    expect(1 - (overall.fmr ?? 1)).toBeGreaterThan(0.9999)
    expect(text('score')).toContain('more than 99.99% of them')
    expect(text('score')).toContain(`${((535 * 25_000) / 1e6).toFixed(1)} million comparisons`)
  })

  test('the higher bar', () => {
    expect(printed('bar').overall.falsePositives).toBeLessThan(0.005)
    // The one "none" of the article: it is said of the run that the figure shows, on average it is not true.
    expect(text('bar')).toContain('none of the 535 is wrongly matched')
    expect(
      readNumber(scenarioAt(ARTICLE_STEPS.find(({ id }) => id === 'bar')!), { reading: 'wrongInRun' }),
    ).toBe(0)
    expect(text('bar')).toContain(
      `Only in ${oneIn(-Math.expm1(-printed('bar').overall.falsePositives)).replace('1 in', '1 test of')} would`,
    )
    const missed = (query: string): string => {
      const { scenario } = parseLink(`?${query}`)
      const rates = membersFor('rekognition').map(
        (member) => report(applyMember(scenario, member), '').expected.overall.fnir,
      )
      const { low, high } = rangeOf(rates)!
      return `between ${oneIn(low)} and ${oneIn(high)}`
    }
    const now = queryAt(ARTICLE_STEPS.find(({ id }) => id === 'bar')!)
    const before = String(new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(now)), t: '80' }))
    expect(text('bar')).toContain(`At 80% the model misses ${missed(before)} of them`)
    expect(text('bar')).toContain(`at 99% ${missed(now)}.`)
  })

  test('the larger gallery', () => {
    const { gallerySize, overall } = printed('gallery')
    expect(text('gallery')).toContain(`search ${people(gallerySize)} photos`)
    expect(text('gallery')).toContain(`about ${people(overall.falsePositives)} of them`)
    expect(text('curve')).toContain(`all ${people(gallerySize)} strangers`)
    expect(text('amazon')).toContain(
      `1 test of ${Math.round(1 / -Math.expm1(-printed('amazon').overall.falsePositives))}`,
    )
    const fbi = printed('fbi')
    expect(text('fbi')).toContain(`about ${formatLarge(fbi.gallerySize)} photos`)
    const any = -Math.expm1(-fbi.overall.falsePositives)
    expect(text('fbi')).toContain(`wrongly match ${oneIn(fbi.overall.fpir)} people`)
    expect(text('fbi')).toContain(`somebody in ${formatRate(any)} of such tests`)
  })

  test('the groups', () => {
    const { groups } = printed('groups')
    const [color, others] = [groups[COLOR]?.fpir ?? 0, groups[OTHERS]?.fpir ?? 0]
    expect(text('groups')).toContain(`${(color / others).toFixed(1)} times`)
    expect(text('groups')).toContain(`${people(color * 1e4)} people against ${people(others * 1e4)}`)
  })

  test('luck: 11 or more of 28 by a fair coin of one in five', () => {
    let term = 0.8 ** 28
    let below = 0
    for (let k = 0; k < 11; k += 1) {
      below += term
      term *= ((28 - k) / (k + 1)) * (0.2 / 0.8)
    }
    expect(text('gap')).toContain(`about ${people((1 - below) * 1000)} in 1,000 tests`)
  })

  test('no bar, and a bar for each group', () => {
    expect(text('county')).toContain(`all ${people(printed('county').overall.falsePositives)}`)
    const { groups } = printed('own')
    const [color, others] = [groups[COLOR], groups[OTHERS]]
    expect(text('own')).toContain(`about ${percent((color?.threshold ?? 0) / 100)} for people of color`)
    expect(text('own')).toContain(`${percent((others?.threshold ?? 0) / 100)} for other members`)
    expect(text('own')).toContain(`${oneIn(color?.fnir ?? 0)}, against ${oneIn(others?.fnir ?? 0)}`)
  })
})

/** Numbers that stand in the words themselves: what somebody published, each in the source linked beside it. */
const PUBLISHED = new Set(
  '1 2018 2019 2020 2024 28 80% 80-percent $12.33 25,000 0 100% 95% 99% 48 30 2016 11 40% 20% 10,000 189 10 100 19 20 5% 22% 1,000 16 450'.split(
    ' ',
  ),
)

test('a number in the words is one that was published, or is put in by the engine', () => {
  const own = Object.entries(messages).filter(([id]) => !/^article\.(?:source|description)/.test(id))
  const numbers = own.flatMap(([id, message]) =>
    [...message.replace(/\{\w+\}/g, '').matchAll(/\$?\d[\d,.]*(?:-percent|%)?/g)].map(
      ([number]) => [id, number.replace(/[.,]$/, '')] as const,
    ),
  )
  expect(numbers.filter(([, number]) => !PUBLISHED.has(number))).toEqual([])
})
