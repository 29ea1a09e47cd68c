const PUBLISHED = 'published: the text says by whom'
const SIZE = 'how large the group is: the picture puts it out of a hundred'
const ASKED = 'what the question is about, made up for it'

/** Numbers of a step that are not in its picture, each with the reason, by lesson and step. */
export const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'what-80-means/guess': {
    '28': PUBLISHED,
    '95%': 'a belief: what is left of one in twenty',
  },
  'what-80-means/lineup': { '90%': ASKED },
  'what-80-means/two-counts': {
    '13.4 million': 'the product of the two settings asked about',
    '4.6': 'a rate of pairs; the picture has rates of searches',
    '1,000,000': 'what that rate is out of',
    '9': 'the product that is wrong: the sum stands in the sentence, and why it is not so',
  },
  'what-80-means/in-the-book': { '100': ASKED, '95': 'of a hundred, beside the two counts that it is of' },
  'bigger-book/ten-times': { '400,000': ASKED },
  'bigger-book/first-stay': { '99%': PUBLISHED },
  'raise-the-bar/up-to-99': { '28': PUBLISHED },
  'who-pays/out-of': {
    '28': PUBLISHED,
    '11': PUBLISHED,
    '17': PUBLISHED,
    '107': SIZE,
    '428': SIZE,
    '44': ASKED,
  },
  'was-it-luck/again': { '22': ASKED },
  'was-it-luck/eleven': { '28': PUBLISHED },
  'was-it-luck/too-small': {
    '9': 'a chance over many runs: the picture is one of them, and “New run” draws the next',
  },
}
