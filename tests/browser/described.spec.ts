import { readFileSync } from 'node:fs'
import type { CDPSession } from '@playwright/test'
import { parseLink } from '../../src/scenario/links.ts'
import { report } from '../../src/scenario/report.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { expect, open, test } from './fixtures.ts'

const presets = JSON.parse(
  readFileSync(new URL('../../src/i18n/messages/en/presets.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>

/** Systems, thresholds and galleries, with groups of one's own, without a threshold, and under every policy. */
const STATES = [
  '',
  't=95',
  't=99',
  't=99.9&t2=80',
  't2=none',
  't=90&t2=95&n=850000',
  'n=1000',
  'n=30000000',
  't=99&n=1000000000&t2=99.9',
  'mated=0.5',
  'mode=rank',
  'mode=rank&mated=0.3&k=10',
  'preset=amazon-2018',
  'preset=washington-county',
  'preset=orlando-2018',
  'preset=fbi-30m',
  'preset=california-2019',
  'policy=equal-fpir&t2=90',
  'policy=cost',
  'g=north:0.5:0.5::1:0~south:0.3:0.3::4:0~east:0.2:0.2::2:0&n=100000&t2=95',
]

type Node = Readonly<{
  nodeId: string
  childIds?: readonly string[]
  role?: Readonly<{ value?: unknown }>
  name?: Readonly<{ value?: string }>
}>

/** What the tree handed to a screen reader says in the summary, and nowhere else. */
async function summaryOf(client: CDPSession): Promise<string> {
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[]
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const summary = nodes.filter(({ role, name }) => role?.value === 'region' && name?.value === 'Summary')
  expect(summary).toHaveLength(1)
  const texts = (node: Node | undefined): readonly string[] =>
    node === undefined
      ? []
      : node.role?.value === 'StaticText'
        ? [node.name?.value ?? '']
        : (node.childIds ?? []).flatMap((id) => texts(byId.get(id)))
  return texts(summary[0]).join('').replaceAll(/\s+/g, ' ')
}

const formatCount = (count: number): string => count.toLocaleString('en-US')

/** How many are wrongly matched, as a text may say it. */
function people(count: number): RegExp {
  const whole = Math.round(count)
  return whole >= 1
    ? new RegExp(`(?:about |all |so |by definition )${formatCount(whole)} `)
    : /hardly anyone|no one|wrong name|1 test of/
}

/** The group in which most are wrongly matched, as the page calls those searched for. */
function mostIn(scenario: Scenario): string | null {
  const { groups } = report(scenario, '').expected
  const counts = scenario.groups.map(({ id }) => groups[id]?.falsePositives ?? 0)
  const most = counts.indexOf(Math.max(...counts))
  const own = (presets as Readonly<Record<string, string>>)[`preset.${scenario.preset}.group.${most + 1}.one`]
  const id = scenario.groups[most]!.id
  const isPresets = parseLink(`preset=${scenario.preset}`).scenario.groups[most]?.id === id
  // Where hardly anybody ever is, no group has most.
  if (Math.max(...counts) < 1e-6) return null
  return (scenario.groups.length > 1 && isPresets ? own : undefined) ?? id
}

/** What the summary of a state leaves unsaid. */
function unsaid(state: string, said: string): readonly string[] {
  const { scenario } = parseLink(state)
  const isIdle = scenario.mode === 'rank' || scenario.policy === 'cost'
  // What the best known advice would change.
  const advised: Scenario = {
    ...scenario,
    ...(isIdle && { mode: 'threshold', policy: 'same' }),
    threshold: 99,
  }
  const wrongAt = (at: Scenario): RegExp => people(report(at, '').expected.overall.falsePositives)
  const [, there = ''] = /(?:at|from) 99%(.*)/i.exec(said) ?? []
  const group = mostIn(scenario)
  const sentences = said.split(/(?<=\.) /)
  const answers = {
    threshold: (isIdle
      ? /no threshold|does least harm/
      : new RegExp(`(?:at|from) ${scenario.threshold}%`)
    ).test(said),
    gallery: new RegExp(`${formatCount(scenario.gallerySize)} (?:mugshot|photo)`).test(said),
    wronglyMatched: wrongAt(scenario).test(said),
    group: group === null || said.includes(group),
    // What 99% means where the product's scale was not published, nobody knows.
    at99: scenario.preset === 'fbi-30m' ? !said.includes('99%') : wrongAt(advised).test(there),
    once: new Set(sentences).size === sentences.length,
  }
  return Object.entries(answers).flatMap(([what, isSaid]) => (isSaid ? [] : [`${what}: ${said}`]))
}

test('heard alone, the summary says how things stand, in twenty states', async ({ page }) => {
  const client = await page.context().newCDPSession(page)
  for (const state of STATES) {
    // oxlint-disable-next-line no-await-in-loop -- one state after the other
    await open(page, state)
    // oxlint-disable-next-line no-await-in-loop
    expect.soft(unsaid(state, await summaryOf(client)), state).toEqual([])
  }
})
