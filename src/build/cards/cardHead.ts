import { t } from '../../i18n/translate.ts'
import type { Card } from './card.ts'
import { CARD_HEIGHT, CARD_WIDTH } from './CardPicture.tsx'
import { escapeMarkup } from '../../i18n/escapeMarkup.ts'
import { cardAddresses } from './cardAddresses.ts'

/** Title, description and picture for link previews (Open Graph and Twitter), and where the oEmbed answer is. */
export function cardHead(card: Card, site: string): string {
  const { page, picture, oembed } = cardAddresses(card.id, site)
  const title = t('card.title', { title: card.title })
  const meta = (key: 'name' | 'property', name: string, content: string): string =>
    `<meta ${key}="${name}" content="${escapeMarkup(content)}">`
  return [
    `<title>${escapeMarkup(title)}</title>`,
    `<link rel="canonical" href="${page}">`,
    `<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${escapeMarkup(title)}">`,
    meta('name', 'description', card.sentence),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', t('card.provider')),
    meta('property', 'og:url', page),
    meta('property', 'og:title', card.title),
    meta('property', 'og:description', card.sentence),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(CARD_WIDTH)),
    meta('property', 'og:image:height', String(CARD_HEIGHT)),
    meta('property', 'og:image:alt', card.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', card.title),
    meta('name', 'twitter:description', card.sentence),
    meta('name', 'twitter:image', picture),
    meta('name', 'twitter:image:alt', card.alt),
  ].join('\n')
}
