import { t } from '../../i18n/translate.ts'

/** My work, before there is any. */
export function NoWork() {
  return (
    <article className="lesson work" aria-labelledby="work-title">
      <h2 id="work-title" className="step-title">
        {t('class.player.work')}
      </h2>
      <p>{t('class.work.none')}</p>
      <p>
        <a href="#lessons">{t('class.player.all')}</a>
      </p>
    </article>
  )
}
