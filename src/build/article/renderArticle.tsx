import { renderToStaticMarkup } from 'react-dom/server'
import { t } from '../../i18n/translate.ts'
import { ArticlePage } from './ArticlePage.tsx'

/** The words of the article and their HTML. */
export function renderArticle(): Readonly<{ title: string; description: string; body: string }> {
  return {
    body: renderToStaticMarkup(<ArticlePage />),
    title: t('article.title'),
    description: t('article.description'),
  }
}
