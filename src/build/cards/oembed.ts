import { embedTitle } from '../../embed/page/embedTitle.ts'
import { t } from '../../i18n/translate.ts'
import type { Card } from './card.ts'
import { CARD_HEIGHT, CARD_WIDTH } from './CardPicture.tsx'
import { cardAddresses } from './cardAddresses.ts'
import { escapeMarkup } from '../../i18n/escapeMarkup.ts'

/** The column most articles have, in CSS px, and the height no figure exceeds until it is touched (limitHeight.ts). */
const WIDTH = 640
const HEIGHT = 1000

/**
 * The oEmbed answer for a preset's page, as `rich` content (oembed.com, 2.3.4.4). Its HTML is what WordPress lets
 * through from a site it does not know: one blockquote with a link, one iframe, and of their attributes no others
 * (wp_filter_oembed_result in wp-includes/embed.php).
 */
export function oembed(card: Card, site: string) {
  const { page, picture, figure } = cardAddresses(card.id, site)
  const frame = [
    `src="${escapeMarkup(figure)}"`,
    `title="${escapeMarkup(embedTitle(card.scenario))}"`,
    `width="${WIDTH}"`,
    `height="${HEIGHT}"`,
    'frameborder="0"',
  ].join(' ')
  const words = escapeMarkup(`${card.title}. ${card.sentence}`)
  return {
    version: '1.0',
    type: 'rich',
    provider_name: t('card.provider'),
    provider_url: site,
    title: card.title,
    width: WIDTH,
    height: HEIGHT,
    thumbnail_url: picture,
    thumbnail_width: CARD_WIDTH,
    thumbnail_height: CARD_HEIGHT,
    html: `<blockquote><a href="${page}">${words}</a></blockquote><iframe ${frame}></iframe>`,
  }
}
