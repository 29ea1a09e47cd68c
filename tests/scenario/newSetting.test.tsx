import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { patchState, stateOf } from '../../src/embed/patchState.ts'
import { addWords, language } from '../../src/i18n/translate.ts'
import { SettingsPanel } from '../../src/pages/settings/SettingsPanel.tsx'
import { SETTINGS, parseLink, printLink, type LinkSettings } from '../../src/scenario/links.ts'
import { inScenario } from '../../src/scenario/linkSetting.ts'
import * as is from '../../src/scenario/linkValues.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { INITIAL_STATE, store } from '../../src/state/store.ts'
import { badValuesOf } from './badValues.ts'
import { linksTables, UNSAID, withTables } from './linksTables.ts'

/** A setting that nobody has: added as docs/ARCHITECTURE.md says, by an entry in the table. No preset names it. */
const FIELD = 'blur' as keyof Scenario
const value = is.number([0.2, 4]) as unknown as is.ValueType<Scenario[keyof Scenario]>
const blur = inScenario(FIELD, value, {
  changes: 'expected',
  control: 'faces',
})
const settings: LinkSettings = {
  ...SETTINGS,
  blur: { ...blur, print: (state) => (FIELD in state.scenario ? blur.print(state) : '1') },
}
const read = (link: string) => parseLink(link, undefined, settings)

addWords(language(), { 'set.blur': ['Blur of the photos'], 'set.blur.help': ['Nobody has measured it.'] })
afterEach(() => store.setState(INITIAL_STATE))

test('it is read from a link and printed there again', () => {
  const { scenario, extra, notes } = read('t=99&blur=0.5')
  expect({ blur: scenario[FIELD], extra, notes }).toEqual({ blur: 0.5, extra: [], notes: [] })
  expect(printLink({ scenario }, settings)).toBe('t=99&blur=0.5')
  expect(printLink({ scenario: read('t=99').scenario }, settings)).toBe('t=99')
})

test('a value it cannot have is refused, with a note', () => {
  expect(read('blur=5').notes).toEqual([{ key: 'blur', given: '5', problem: 'tooLarge', used: '1' }])
  expect(read('blur=5').scenario).toEqual(read('').scenario)
  expect(badValuesOf(settings).filter(([, key]) => key === 'blur')).toEqual([
    ['blur=', 'blur', 'empty'],
    ['blur=1%2C000', 'blur', 'notANumber'],
    ['blur=-3.5999999999999996', 'blur', 'tooSmall'],
    ['blur=7.8', 'blur', 'tooLarge'],
  ])
})

test('without its entry it is a key that is not ours', () => {
  expect(parseLink('blur=0.5').extra).toEqual([['blur', '0.5']])
})

test('a page around a figure sets it, is told of it as a number, and loses it with another preset', () => {
  const shown = patchState(read(''), { blur: 2 }, settings)!
  expect(stateOf(shown, settings)).toMatchObject({ blur: 2, t: 80 })
  expect(patchState(shown, { blur: 9 }, settings)).toBeNull()
  expect(stateOf(patchState(shown, { preset: 'amazon-2018' }, settings)!, settings)).not.toHaveProperty(
    'blur',
  )
})

test('it is in the tables of docs/LINKS.md, where what it means is written and kept', () => {
  const document = 'Keys:\n\n| key |\n|---|\n| `t` |\n\nThe end.\n'
  const first = withTables(document, linksTables(settings, document))
  expect(first).toContain(`| \`blur\` | 0.2 to 4 | 1 | ${UNSAID} | what is expected |\n`)
  const written = first.replace(
    `\`blur\` | 0.2 to 4 | 1 | ${UNSAID}`,
    '`blur` | 9 | 1 | how blurred every photo is',
  )
  expect(withTables(written, linksTables(settings, written))).toContain(
    '| `blur` | 0.2 to 4 | 1 | how blurred every photo is | what is expected |\n',
  )
})

test('it is set on the settings page, which refuses what a link refuses', async () => {
  store.setState({ scenario: read('blur=1').scenario })
  render(<SettingsPanel settings={settings} />)
  const box = screen.getByRole('textbox', { name: 'Blur of the photos' })
  expect(screen.getByText('Nobody has measured it.')).toBeVisible()
  await userEvent.clear(box)
  await userEvent.type(box, '2.5{Enter}')
  expect(store.getState().scenario[FIELD]).toBe(2.5)
  await userEvent.clear(box)
  await userEvent.type(box, '25{Enter}')
  expect(store.getState().scenario[FIELD]).toBe(2.5)
  expect(screen.getByText(/“25”/)).toBeVisible()
})
