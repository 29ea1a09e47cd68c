import { expect, open, test } from './fixtures.ts'

/** The ends of what can be set, and systems whose numbers take the most room. */
const STATES = [
  '',
  't=99.99',
  't=99.99&n=1000000000',
  't=99.99&n=1&mated=0.5',
  't=50&n=1000000000',
  'mated=1',
  'mode=rank&mated=0.3',
  'preset=fbi-30m',
  'preset=met-2024&t=64',
]

for (const width of [320, 360, 640, 820, 1280])
  test(`the two numbers of the moment stand apart, ${width} px wide, whatever is set`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    const found: string[] = []
    for (const state of STATES) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      await open(page, state)
      // oxlint-disable-next-line no-await-in-loop
      const trouble = await page.evaluate(() => {
        const inked = (part: Element): readonly DOMRect[] => {
          const range = document.createRange()
          range.selectNodeContents(part)
          return [...range.getClientRects()].filter((box) => box.width > 0)
        }
        const parts = [...document.querySelectorAll('.moment-number')].map(inked)
        const all = parts.flat()
        const isCut = all.some(({ left, right }) => left < 0 || right > document.documentElement.clientWidth)
        const [first = [], second = []] = parts
        const onEachOther = first.some((a) =>
          second.some(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3,
          ),
        )
        return [
          ...(all.length === 0 ? ['no number'] : []),
          ...(isCut ? ['cut'] : []),
          ...(onEachOther ? ['on each other'] : []),
        ]
      })
      found.push(...trouble.map((one) => `${state || 'the default'}: ${one}`))
    }
    expect(found).toEqual([])
  })

test('beside the story the sliders stay where they are, however much is said above them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const places: Record<string, number | undefined> = {}
  for (const threshold of [50, 80, 95.6, 99.9]) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await open(page, `preset=uk-pnd-2025&t=${threshold}`)
    // oxlint-disable-next-line no-await-in-loop
    places[threshold] = (await page.getByRole('slider', { name: 'Confidence threshold' }).boundingBox())?.y
  }
  expect(Object.values(places).map((y) => y! - places[50]!)).toEqual([0, 0, 0, 0])
})
