import { renderToStaticMarkup } from 'react-dom/server'
import { PRESETS } from '../../scenario/presets/index.ts'
import { cardOf } from './card.ts'
import { cardHead } from './cardHead.ts'
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
