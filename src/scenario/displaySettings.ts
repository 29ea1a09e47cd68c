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
}

/** What a link says about the page around the numbers. */
export const DISPLAY_SETTINGS: Readonly<Record<DisplayKey, LinkSetting>> = {
  view: inDisplay('view', is.unset(is.choice(VIEWS), 'none'), {
    control: 'link',
  }),
  lesson: inDisplay('lesson', is.unset(NAME, 'none'), {
    control: 'page',
  }),
  step: inDisplay('step', is.unset(NAME, 'none'), {
    control: 'page',
  }),
  predict: inDisplay('predict', is.flag(), {
    control: 'link',
  }),
  hide: inDisplay('hide', is.names(), { control: 'link' }),
  lock: inDisplay('lock', is.names(), { control: 'link' }),
  lang: inDisplay('lang', is.unset(LANGUAGE_TAG, 'auto'), {
    control: 'link',
  }),
  theme: inDisplay('theme', is.choice(THEMES), { control: 'link' }),
  links: inDisplay('links', is.flag(), {
    control: 'link',
  }),
  events: inDisplay('events', is.flag(), {
    control: 'link',
  }),
  eid: inDisplay('embedId', is.unset(NAME, 'none'), {
    control: 'link',
  }),
  title: inDisplay('title', is.unset(author.caption(120), 'none'), {
    control: 'link',
  }),
  standfirst: inDisplay('standfirst', is.unset(author.caption(240), 'none'), {
    control: 'link',
  }),
  source: inDisplay('source', is.unset(author.caption(160), 'none'), {
    control: 'link',
  }),
  note: inDisplay('note', is.unset(author.caption(300), 'none'), {
    control: 'link',
  }),
  font: inDisplay('font', is.unset(author.fontFamily(), 'none'), {
    control: 'link',
  }),
  wrong: inDisplay('wrongColor', is.unset(author.brandColor(), 'none'), {
    control: 'link',
  }),
  missed: inDisplay('missedColor', is.unset(author.brandColor(), 'none'), {
    control: 'link',
  }),
  mark: inDisplay('mark', is.unset(author.thresholdMark(), 'none'), {
    control: 'link',
  }),
  markn: inDisplay('galleryMark', is.unset(author.galleryMark(), 'none'), {
    control: 'link',
  }),
  v: version,
}
