import { t } from '../../i18n/translate.ts'
import type { Card } from './card.ts'
import { CARD_HEIGHT, CARD_WIDTH } from './CardPicture.tsx'

/** What a reader sees who follows the link of a preset's preview, with or without JavaScript. */
export function CardPage({ card }: Readonly<{ card: Card }>) {
  const query = `?preset=${card.id}`
  return (
    <main>
      <h1>{card.title}</h1>
      <p>{card.sentence}</p>
      <p>
        <a className="open" href={`../../${query}`}>
          {t('card.open')}
        </a>
      </p>
      <img src="picture.png" width={CARD_WIDTH} height={CARD_HEIGHT} alt={card.alt} />
      <p>
        <a href={`../../embed/index.html${query}`}>{t('card.figure')}</a>
      </p>
    </main>
  )
}
