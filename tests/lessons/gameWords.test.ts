import { expect, test } from 'vitest'
import game from '../../src/i18n/messages/en/game.json' with { type: 'json' }
import { t, type MessageId } from '../../src/i18n/translate.ts'
import { grade, words } from './readability.ts'

const VALUES = {
  gallery: '300,000',
  rounds: '12',
  stopped: 7,
  go: 5,
  strangers: 6,
  right: 6,
  letGo: 1,
  low: 19,
  high: 81,
  best: 8,
  n: 12,
  from: 7,
  to: 16,
  strangerFrom: 12,
  strangerTo: 23,
} as const
/** What is read on each screen of the game, beside its heading. */
const SCREENS: Readonly<Record<string, readonly MessageId[]>> = {
  start: ['game.start.text', 'game.start.how', 'game.start.length'],
  ready: ['game.ready.text'],
  round: ['game.round.usual'],
  who: ['game.who.score', 'game.who.strangers', 'game.who.right'],
  rate: ['game.rate.few', 'game.rate.study', 'game.rate.source'],
  funnel: ['game.funnel.text'],
}
const said = (ids: readonly MessageId[]): string => ids.map((id) => t(id, VALUES)).join(' ')

test.each(Object.entries(SCREENS))('%s says at most 60 words, at or below grade 8', (_screen, ids) => {
  expect(words(said(ids)).length).toBeLessThanOrEqual(60)
  expect(grade(said(ids))).toBeLessThanOrEqual(8)
})

test('nobody is called a false positive, a suspect or a criminal', () => {
  expect(Object.values(game).join(' ')).not.toMatch(/false|positive|suspect|criminal|accura/i)
})
