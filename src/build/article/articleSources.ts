import * as cited from '../../scenario/presets/citations.ts'
import type { Citation } from '../../scenario/presets/preset.ts'

/** A page the article leans on. The words around it, and its name in the list, are messages: `article.source.<id>`. */
export type ArticleSource = Readonly<{
  /** The name of its mark in the messages too, so letters only. */
  id: string
  url: string
}>

/** The address of a page the presets lean on too: it stands in one place. */
function addressOf({ url, publisher }: Citation): string {
  if (url === null) throw new Error(`The article leans on ${publisher}, whose address is not known.`)
  return url
}

/** The five articles the project started from. */
export const FIVE_ARTICLES: readonly ArticleSource[] = [
  { id: 'techspot', url: addressOf(cited.TECHSPOT_2018) },
  { id: 'sputnik', url: addressOf(cited.SPUTNIK_2018) },
  { id: 'protest', url: addressOf(cited.LETTER_ARTICLE_2018) },
  { id: 'itwire', url: addressOf(cited.ITWIRE_2018) },
  { id: 'packt', url: addressOf(cited.PACKT_2018) },
]

/** Tests, replies and research, in the order of the article. */
export const OTHER_SOURCES: readonly ArticleSource[] = [
  { id: 'aclu', url: addressOf(cited.ACLU_2018) },
  { id: 'freep', url: addressOf(cited.FREEP_2018) },
  { id: 'geekwire', url: addressOf(cited.GEEKWIRE_2018) },
  {
    id: 'reply',
    url: 'https://www.aclu.org/press-releases/aclu-comment-new-amazon-statement-responding-face-recognition-technology-test',
  },
  { id: 'fbi', url: addressOf(cited.GAO_2016) },
  { id: 'nist', url: addressOf(cited.NIST_8280) },
  { id: 'california', url: addressOf(cited.SFUSUAL_2019) },
  { id: 'comparitech', url: addressOf(cited.COMPARITECH_2020) },
  { id: 'biometric', url: addressOf(cited.BIOMETRIC_UPDATE_2019) },
  {
    id: 'county',
    url: 'https://www.co.washington.or.us/sheriff/CrimePrevention/facial-recognition-technology.cfm',
  },
  { id: 'bgr', url: 'https://bgr.com/?p=5641950' },
  { id: 'lists', url: 'https://dx.plos.org/10.1371/journal.pone.0139827' },
  {
    id: 'planet',
    url: 'http://planetbiometrics.com/article-details/i/7439/desc/amazon-defends-rekognition-as-a-force-for-good/',
  },
  {
    id: 'pause',
    url: 'https://www.gmtoday.com/business/amazon-bans-police-use-of-its-face-recognition-for-a-year/article_d3dc0c2c-abd9-11ea-959f-033db7ad518b.html',
  },
  {
    id: 'card',
    url: 'https://docs.aws.amazon.com/ai/responsible-ai/rekognition-face-matching/overview.html',
  },
]
