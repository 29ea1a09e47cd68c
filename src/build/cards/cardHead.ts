import { t } from '../../i18n/translate.ts'
import type { Card } from './card.ts'
import { CARD_HEIGHT, CARD_WIDTH } from './CardPicture.tsx'
import { escapeMarkup } from '../../i18n/escapeMarkup.ts'
import { cardAddresses } from './cardAddresses.ts'

/** Title, description and picture for link previews (Open Graph and Twitter), and where the oEmbed answer is. */
export function cardHead(card: Card, site: string): string {
  const { page } = cardAddresses(card.id, site)
  const title = t('card.title', { title: card.title })
  return [
    `<title>${escapeMarkup(title)}</title>`,
    `<link rel="canonical" href="${page}">`,
    meta('name', 'description', card.sentence),
    ...previewTags(card, site, { page, title: card.title, description: card.sentence }),
  ].join('\n')
}

/** The same for the site's first page, which shows a preset and has a title and a description of its own. */
export function siteHead(card: Card, site: string): string {
  return previewTags(card, site, {
    page: site,
    title: t('page.title'),
    description: card.sentence,
  }).join('\n')
}

type Preview = Readonly<{ page: string; title: string; description: string }>

function previewTags(card: Card, site: string, { page, title, description }: Preview): readonly string[] {
  const { picture, oembed } = cardAddresses(card.id, site)
  return [
    `<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${escapeMarkup(title)}">`,
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', t('card.provider')),
    meta('property', 'og:url', page),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(CARD_WIDTH)),
    meta('property', 'og:image:height', String(CARD_HEIGHT)),
    meta('property', 'og:image:alt', card.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    meta('name', 'twitter:image', picture),
    meta('name', 'twitter:image:alt', card.alt),
  ]
}

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeMarkup(content)}">`
}
