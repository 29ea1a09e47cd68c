import { renderToStaticMarkup } from 'react-dom/server'
import { DEFAULT_SCENARIO, PRESETS } from '../../scenario/presets/index.ts'
import { cardOf } from './card.ts'
import { cardHead, siteHead } from './cardHead.ts'
import { CardPage } from './CardPage.tsx'
import { CardPicture } from './CardPicture.tsx'
import { oembed } from './oembed.ts'

export type RenderedCard = Readonly<{ id: string; svg: string; head: string; body: string; oembed: object }>

/** Every preset: its picture, its page and its oEmbed answer. */
export function renderCards(site: string): readonly RenderedCard[] {
  return PRESETS.map(({ id }) => {
    const card = cardOf(id)
    return {
      id,
      svg: renderToStaticMarkup(<CardPicture card={card} />),
      head: cardHead(card, site),
      body: renderToStaticMarkup(<CardPage card={card} />),
      oembed: oembed(card, site),
    }
  })
}

/** What previews of a link to the site itself show. */
export function renderSiteHead(site: string): string {
  return siteHead(cardOf(DEFAULT_SCENARIO.preset), site)
}
