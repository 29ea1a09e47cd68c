import { expect, test } from 'vitest'
import { noteText } from '../../src/words/noteText.ts'
import { parseLink } from '../../src/scenario/links.ts'
test('a note says by their names which groups are used instead', () => {
  const [note] = parseLink('g=a:1').notes
  expect(noteText(note!)).toMatch(/The groups are people of color, other members instead\.$/)
})
