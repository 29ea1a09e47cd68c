import { THEMES, VIEWS, type DisplayKey } from './display.ts'
import { inDisplay, type LinkSetting } from './linkSetting.ts'
import * as author from './authorValues.ts'
import * as is from './linkValues.ts'

/** Short names that a lesson, a step, or a host gives. */
const NAME = is.text(/^[A-Za-z0-9_-]{1,64}$/, 'letters, digits, `-` and `_`')
/** Shape of a language tag (BCP 47); whether we have the language is for the page to say. */
const LANGUAGE_TAG = is.text(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'a language tag such as `es`')

/** Links say which version they were written for; there has been one. It is never printed. */
const version: LinkSetting = {
  part: 'display',
  field: 'version',
  value: is.choice(['1']),
  read: (text, state) => (text === '1' ? state : 'unknown'),
  print: () => '1',
  changes: 'display',
  control: 'link',
  docs: 'version of the link',
}

/** What a link says about the page around the numbers. */
export const DISPLAY_SETTINGS: Readonly<Record<DisplayKey, LinkSetting>> = {
  view: inDisplay('view', is.unset(is.choice(VIEWS), 'none'), {
    control: 'link',
    docs: 'one figure',
    without: 'the whole page',
  }),
  lesson: inDisplay('lesson', is.unset(NAME, 'none'), {
    control: 'page',
    docs: 'a lesson, or `reviewer`, the game',
    without: 'no lesson',
  }),
  step: inDisplay('step', is.unset(NAME, 'none'), {
    control: 'page',
    docs: 'place in the lesson',
    without: 'its first step',
  }),
  predict: inDisplay('predict', is.flag(), {
    control: 'link',
    docs: '`0` skips the questions that ask for a prediction first',
  }),
  hide: inDisplay('hide', is.names(), { control: 'link', docs: 'controls not shown' }),
  lock: inDisplay('lock', is.names(), { control: 'link', docs: 'controls shown but fixed' }),
  lang: inDisplay('lang', is.unset(LANGUAGE_TAG, 'auto'), {
    control: 'link',
    docs: 'language, where the page has it: English only, so far; a note says when it has not',
    without: "the reader's own",
  }),
  theme: inDisplay('theme', is.choice(THEMES), { control: 'link', docs: 'colors' }),
  links: inDisplay('links', is.flag(), {
    control: 'link',
    docs: "`0` takes away the page's own navigation",
  }),
  events: inDisplay('events', is.flag(), {
    control: 'link',
    docs: '`1` tells the page around an embedded figure what the reader does',
  }),
  eid: inDisplay('embedId', is.unset(NAME, 'none'), {
    control: 'link',
    docs: 'name of an embedded figure, for the page around it',
    without: 'none',
  }),
  title: inDisplay('title', is.unset(author.caption(120), 'none'), {
    control: 'link',
    docs: 'headline of an embedded figure (`headline` as an attribute)',
    without: 'the finding',
  }),
  standfirst: inDisplay('standfirst', is.unset(author.caption(240), 'none'), {
    control: 'link',
    docs: 'the line below the headline',
    without: 'who is searched for, and in what',
  }),
  source: inDisplay('source', is.unset(author.caption(160), 'none'), {
    control: 'link',
    docs: 'what stands after "Source:"',
    without: "the preset's first source",
  }),
  note: inDisplay('note', is.unset(author.caption(300), 'none'), {
    control: 'link',
    docs: 'a note below the source',
    without: 'none',
  }),
  font: inDisplay('font', is.unset(author.fontFamily(), 'none'), {
    control: 'link',
    docs: 'typeface, if the reader has it',
    without: "the figure's own",
  }),
  wrong: inDisplay('wrongColor', is.unset(author.brandColor(), 'none'), {
    control: 'link',
    docs: 'color of the wrongly matched',
    without: "the figure's own",
  }),
  missed: inDisplay('missedColor', is.unset(author.brandColor(), 'none'), {
    control: 'link',
    docs: 'color of the missed',
    without: "the figure's own",
  }),
  mark: inDisplay('mark', is.unset(author.thresholdMark(), 'none'), {
    control: 'link',
    docs: 'a word at a threshold: `99:advised`',
    without: 'none',
  }),
  markn: inDisplay('galleryMark', is.unset(author.galleryMark(), 'none'), {
    control: 'link',
    docs: 'a word at a gallery size: `30000000:FBI`',
    without: 'none',
  }),
  v: version,
}
