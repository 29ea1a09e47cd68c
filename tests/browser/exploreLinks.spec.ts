import { PRESETS } from '../../src/scenario/presets/index.ts'
import { address, sentence, thresholdSlider, gallerySlider } from './exploreReading.ts'
import { expect, open, test } from './fixtures.ts'

const count = new Intl.NumberFormat('en-US')

for (const { id, published, source, scenario } of PRESETS)
  test(`${id} opens from its link and shows what was published, by whom, what is measured and assumed`, async ({
    page,
  }) => {
    await open(page, `preset=${id}`)
    await expect(sentence(page)).toContainText(
      new RegExp(`${count.format(scenario.gallerySize)} (?:mugshot|photo)`),
    )
    await expect(page.getByRole('combobox', { name: 'Choose a system' })).toHaveValue(id)
    const account = page.locator('#more-account')
    if (id === PRESETS[0]?.id) await account.locator('summary').first().click()
    for (const found of published)
      if (found.count !== null)
        // oxlint-disable-next-line no-await-in-loop -- one result after the other
        await expect(account).toContainText(`${count.format(found.count)} of ${count.format(found.of ?? 0)}`)
    for (const { publisher } of source)
      // oxlint-disable-next-line no-await-in-loop -- one source after the other
      await expect(account).toContainText(publisher)
    await expect(account).toContainText('Measured or reported')
    await expect(account).toContainText('Assumed here')
  })

const BAD: readonly (readonly [query: string, key: string, used: string])[] = [
  ['t=20', 't', '80'],
  ['t=', 't', '80'],
  ['t=abc', 't', '80'],
  ['t2=300', 't2', '99'],
  ['n=0', 'n', '25000'],
  ['n=25,000', 'n', '25000'],
  ['n=1e12', 'n', '25000'],
  ['searches=0', 'searches', '535'],
  ['mated=2', 'mated', '0'],
  ['k=51', 'k', '5'],
  ['fmr=1', 'fmr', '0.0000049929759728'],
  ['rho=-1', 'rho', '0.25'],
  ['photo=selfie', 'photo', 'portrait'],
  ['policy=fair', 'policy', 'same'],
  ['seed=!!!', 'seed', '4'],
  ['preset=nowhere', 'preset', 'aclu-2018'],
  ['theme=pink', 'theme', 'auto'],
  ['t=80&t=99', 't', '80'],
]

for (const [query, key, used] of BAD)
  test(`?${query} falls back, with a note that names ${key} and the value used`, async ({ page }) => {
    await open(page, query)
    const note = page.getByRole('alert').filter({ hasText: 'The link' })
    await expect(note).toContainText(key)
    const text = (await note.textContent()) ?? ''
    expect(text.replaceAll(',', '')).toContain(used === '0.0000049929759728' ? '4.9929759728e-6' : used)
    await expect(sentence(page)).toContainText('Searching 535 faces against 25,000 mugshots')
    await note.getByRole('button', { name: 'Got it' }).click()
    await expect(note).toHaveCount(0)
  })

test('whatever stands in the link, there is a page', async ({ page }) => {
  const links = [
    '%',
    '%E0%A4%A',
    '?',
    '&&&',
    '=',
    '=&=',
    't',
    'g',
    'g=',
    'g=~',
    'g=:::::',
    'g=A:1:1::1:0~A:1:1::1:0',
    'g=A:0:0::1:0',
    `g=${'A'.repeat(5000)}`,
    `seed=${'a'.repeat(3000)}`,
    'n=NaN',
    'n=-0',
    't=Infinity',
    'mated=1e-400',
    'preset=__proto__',
    'preset=constructor',
    'photo=toString',
    '__proto__=1',
    'constructor=x',
    'view=nothing',
    'lang=zz-ZZ',
    'lang=%00',
    'hide=t,n',
    'lock=t&hide=%F0%9F%98%80',
    'v=99',
    't=%3Cscript%3Ealert(1)%3C/script%3E',
    '#t=99',
    '#?x=1',
    '#%',
    'utm_source=x#constructor',
    'k=5.5&mode=RANK',
  ]
  for (const link of links) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await open(page, link)
    // oxlint-disable-next-line no-await-in-loop
    await expect(sentence(page), link).toContainText('Searching')
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.locator('#figure-scores'), link).toBeVisible()
  }
})

test('the address says the state, a reload brings it back, and 300 moves add nothing to the history', async ({
  page,
}) => {
  await open(page)
  const before = await page.evaluate(() => history.length)
  const box = await thresholdSlider(page).boundingBox()
  if (box === null) throw new Error('no slider')
  await page.mouse.move(box.x + 20, box.y + 14)
  await page.mouse.down()
  await page.mouse.move(box.x + 320, box.y + 14, { steps: 300 })
  await page.mouse.up()
  await gallerySlider(page).press('PageUp')
  const shown = await sentence(page).textContent()
  await expect.poll(() => address(page).get('n')).toBe('2000000')
  expect(Number(address(page).get('t'))).toBeGreaterThan(98)
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.reload()
  await expect(sentence(page)).toHaveText(shown ?? '')
})

test('unknown keys of the link stay in the address', async ({ page }) => {
  await open(page, 'utm_source=news&t=90')
  await thresholdSlider(page).press('ArrowRight')
  await expect.poll(() => address(page).get('t')).toBe('91')
  expect(address(page).get('utm_source')).toBe('news')
})

test('inside a frame the address is left alone', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe src="./?t=90" width="1200" height="900" title="simulator"></iframe>`,
    }),
  )
  await page.goto('./host.html')
  const frame = page.frameLocator('iframe')
  await frame.getByRole('slider', { name: 'Confidence threshold', exact: true }).press('End')
  await expect(frame.locator('.sentence')).toContainText('99.99%')
  // Longer than it takes for the address to be written where it is.
  await page.waitForTimeout(600)
  expect(page.frames().map((one) => one.url())).toContain(`${baseURL}?t=90`)
})
