import { expect, test } from 'vitest'
import { readSources } from './sources.ts'
import { wordComplaints } from './words.ts'

const complain = (jsx: string) =>
  wordComplaints({ path: 'src/pages/Planted.tsx', text: `export const P = () => ${jsx}` })

test.each(['src/pages', 'src/ui', 'src/words', 'src/figures', 'src/embed'])(
  'no text for a reader is written in %s',
  (folder) => {
    expect(readSources(folder, '.tsx').flatMap(wordComplaints)).toEqual([])
  },
)

test.each([
  ['text', '<p>Gallery</p>'],
  ['text in a fragment', '<>Gallery</>'],
  ['a number written by hand', '<p>28</p>'],
  ['a string in braces', "<p>{'Gallery'}</p>"],
  ['a template', '<p>{`${n} faces`}</p>'],
  ['one side of a choice', "<p>{open ? 'Close' : t('open')}</p>"],
  ['what follows a condition', "<p>{open && 'Open'}</p>"],
  ['a sum of strings', "<p>{n + ' faces'}</p>"],
  ['a label', '<input aria-label="Gallery" />'],
  ['a label in braces', "<input aria-label={on ? 'On' : t('off')} />"],
  ['the title of a drawing', '<svg><title>Scores</title></svg>'],
])('%s is refused', (_what, jsx) => {
  expect(complain(jsx)).toHaveLength(1)
})

test.each([
  ['a message', "<p aria-label={t('gallery.label')}>{t('gallery.text')}</p>"],
  ['a sign', '<button>−</button>'],
  ['an attribute nobody reads', '<g className="axis" fill="none" role="img" id="a1" />'],
  ['white space', '<p> {a} {b} </p>'],
])('%s passes', (_what, jsx) => {
  expect(complain(jsx)).toEqual([])
})

test('a refusal names the file, the line and the text', () => {
  expect(complain('<p>\n  Gallery\n</p>')[0]).toMatch(
    /^src\/pages\/Planted\.tsx:\d+: "Gallery" is text for a reader/,
  )
})
