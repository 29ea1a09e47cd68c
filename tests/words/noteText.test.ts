import { expect, test } from 'vitest'
import { noteText } from '../../src/words/noteText.ts'
import messages from '../../src/i18n/messages/en/notes.json'
import { register } from '../../src/i18n/translate.ts'
import { parseLink } from '../../src/scenario/links.ts'

register('en', messages)

test('a note says by their names which groups are used instead', () => {
  const [note] = parseLink('g=a:1').notes
  expect(noteText(note!)).toMatch(/The groups are people of color, other members instead\.$/)
})
