import { t } from '../../i18n/translate.ts'

/** Skip comes first, so that it is one Tab from the guess; Enter in the guess presses the other. */
export function GuessButtons({ onSkip, disabled }: Readonly<{ onSkip: () => void; disabled: boolean }>) {
  return (
    <p className="guess-buttons">
      <button type="button" className="quiet-button step-button" onClick={onSkip}>
        {t('class.guess.skip')}
      </button>
      <button type="submit" className="button step-button step-next" disabled={disabled}>
        {t('class.guess.show')}
      </button>
    </p>
  )
}
