import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { parseLink } from '../../../../src/scenario/links.ts'
import { openLink } from '../../../../src/state/actions.ts'
import { setCode } from '../../../../src/state/lessonActions.ts'
import { forgetWork } from '../../../../src/state/lessonStore.ts'
import { forgetGame } from '../../../../src/state/reviewerGame.ts'
import { reviewerRates } from '../../../../src/state/reviewerRates.ts'
import type { Decision } from '../../../../src/state/reviewerRounds.ts'

/** Before each test: the game of one code. */
export function openGame(): void {
  // jsdom scrolls nothing.
  Element.prototype.scrollIntoView = () => undefined
  openLink(parseLink('?lesson=reviewer'))
  setCode('bdkm')
}

/** After each test: nothing of it is left. */
export function leaveGame(): void {
  cleanup()
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  forgetWork()
  forgetGame()
  reviewerRates.setState({ classResult: null, startWith: null })
  location.hash = ''
  openLink(parseLink(''))
}

export const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const NAMES = { stop: 'Stop this person', go: 'Let them go' } as const

/** Decides the faces from the one shown on. */
export async function play(decisions: readonly Decision[]): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one face after the other
  for (const decision of decisions) await press(NAMES[decision])
}
