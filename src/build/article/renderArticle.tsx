import { renderToStaticMarkup } from 'react-dom/server'
import { t } from '../../i18n/translate.ts'
import { cardOf } from '../cards/card.ts'
import { CardPicture } from '../cards/CardPicture.tsx'
import { ArticlePage } from './ArticlePage.tsx'
import { ARTICLE_START } from './articleSteps.ts'
export { ARTICLE_VIEWS, stillPictures } from './stillPictures.tsx'

export type RenderedArticle = Readonly<{
  title: string
  description: string
  body: string
  /** What previews of a link to it show: the test it is about, under its own title, as SVG; and in words. */
  picture: string
  alt: string
}>

/** The words of the article and their HTML. */
export function renderArticle(): RenderedArticle {
  const card = cardOf(ARTICLE_START['preset'] ?? '')
  return {
    picture: renderToStaticMarkup(<CardPicture card={{ ...card, title: t('article.title') }} />),
    alt: card.alt,
    body: renderToStaticMarkup(<ArticlePage />),
    title: t('article.title'),
    description: t('article.description'),
  }
}
