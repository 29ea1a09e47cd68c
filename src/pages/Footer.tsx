import { t } from '../i18n/translate.ts'

/** What is invented, where the model is explained, the article of the built site, and what leaves the page: nothing. */
export function Footer() {
  return (
    <footer className="footer">
      <p>{t('page.invented')}</p>
      <p className="footer-links">
        <a href="#model">{t('footer.model')}</a>
        <a href="./article/">{t('nav.article')}</a>
      </p>
      <p>{t('footer.licence')}</p>
    </footer>
  )
}
