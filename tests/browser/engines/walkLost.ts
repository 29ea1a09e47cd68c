import { readFileSync, readdirSync } from 'node:fs'
import { DIST } from '../firstView.ts'
import { serveSite } from '../siteServer.ts'
import type { Engine } from './engine.ts'
import { expect } from './engineTest.ts'
import { isReady, pressButton, values } from './inPage.ts'

/** Pages, each with the beginning of the name of a file that it cannot do without, and what is said when that is gone. */
const LOST = [
  ['#evidence', 'Evidence-', 'is kept'],
  ['?lesson=what-80-means', 'Lessons-', 'is kept'],
  ['?t=99', 'first-', 'does not move: its script did not arrive'],
] as const

const said = (): string => document.querySelector<HTMLElement>('.recovery:not([hidden])')?.innerText ?? ''
const pageText = (): string => document.body.innerText

/** A file that is gone leaves a page and a sentence, and is fetched when it is back: each on a host that is new. */
export async function walkLost(engine: Engine): Promise<void> {
  for (const [address, start, words] of LOST) {
    // oxlint-disable-next-line no-await-in-loop -- one window
    const site = await serveSite()
    const name = readdirSync(`${DIST}assets`).find((file) => file.startsWith(start) && file.endsWith('.js'))!
    const file = `assets/${name}`
    site.renew(file, () => null)
    // oxlint-disable-next-line no-await-in-loop
    await engine.goto(site.url + address)
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => engine.run(said), { message: `${address} without ${file}` }).toContain(words)
    // oxlint-disable-next-line no-await-in-loop
    expect((await engine.run(pageText)).length, address).toBeGreaterThan(200)
    site.renew(file, () => readFileSync(`${DIST}${file}`, 'utf8'))
    // oxlint-disable-next-line no-await-in-loop
    await engine.run(pressButton, 'Try again', '.recovery')
    const isBack = async (): Promise<boolean> => (await engine.run(said)) === '' && engine.run(isReady)
    // A page that is being loaded anew cannot answer.
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => isBack().catch(() => false), { message: `${address} is back` }).toBe(true)
    // oxlint-disable-next-line no-await-in-loop
    if (address === '?t=99') expect((await engine.run(values))[0]).toBe('99%')
    // oxlint-disable-next-line no-await-in-loop
    await site.close()
  }
}
