import { describe, expect, it } from 'vitest'
import { embedTitle } from '../../../src/embed/page/embedTitle.ts'
import { shownThresholds } from '../../../src/embed/page/shownThresholds.ts'
import { thresholdText } from '../../../src/words/thresholdNames.ts'
import { wrongWords } from '../../../src/words/wrongWords.ts'
import { cardOf } from '../../../src/build/cards/card.ts'
import { drawPicture } from '../../../src/build/cards/drawPicture.ts'
import { oembed } from '../../../src/build/cards/oembed.ts'
import { renderCards } from '../../../src/build/cards/renderCards.tsx'
import { siteAddress } from '../../../src/build/cards/siteAddress.ts'
import { PRESETS } from '../../../src/scenario/presets/index.ts'
import { presetScenario } from '../../../src/scenario/presets/scenarios.ts'
import { expectedAt } from '../../../src/state/derive.ts'

const SITE = 'https://news.example/lookalike/'
const CARDS = renderCards(SITE)

/** What wp_filter_oembed_result leaves of the answer of a site it does not know (wp-includes/embed.php). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
}

describe('every preset', () => {
  it('has a card', () => {
    expect(CARDS.map(({ id }) => id)).toEqual(PRESETS.map(({ id }) => id))
  })

  it.each(PRESETS.map(({ id }) => id))(
    '%s has a text for its picture of at most 250 characters, with a count for each threshold',
    (id) => {
      const { alt } = cardOf(id)
      expect(alt.length).toBeLessThanOrEqual(250)
      const scenario = presetScenario(id)
      for (const threshold of shownThresholds(scenario)) {
        const { kind, count, chance } = wrongWords(expectedAt(scenario, threshold), scenario.matedShare)
        expect(alt).toContain(kind === 'some' ? `about ${count}` : chance)
        if (scenario.mode !== 'rank') expect(alt.toLowerCase()).toContain(thresholdText(scenario, threshold))
      }
    },
  )

  it.each(CARDS.map((card) => [card.id, card] as const))(
    '%s has a page for previews',
    (id, { head, body }) => {
      const page = `${SITE}p/${id}/`
      const { title, sentence, alt } = cardOf(id)
      expect(head).toContain(`<link rel="canonical" href="${page}">`)
      expect(head).toContain(`type="application/json+oembed" href="${SITE}oembed/${id}.json"`)
      expect(head).toContain(`<meta property="og:title" content="${title}">`)
      expect(head).toContain(`<meta property="og:description" content="${sentence}">`)
      expect(head).toContain(`<meta property="og:image" content="${page}picture.png">`)
      expect(head).toContain(`<meta property="og:image:alt" content="${alt}">`)
      expect(head).toContain('<meta name="twitter:card" content="summary_large_image">')
      expect(body).toContain(title)
      expect(body).toContain(sentence)
      expect(body).toContain(`href="../../?preset=${id}"`)
      expect(body).toContain('src="picture.png"')
    },
  )

  it.each(PRESETS.map(({ id }) => id))('%s has an oEmbed answer that WordPress takes as it is', (id) => {
    const answer = oembed(cardOf(id), SITE)
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, thumbnail_width: 1200 })
    expect(answer.height).toBeGreaterThan(0)
    expect(answer.thumbnail_url).toBe(`${SITE}p/${id}/picture.png`)
    expect(answer.html).toMatch(/^<blockquote>.*<\/blockquote><iframe .*><\/iframe>$/)
    const tags = [...answer.html.matchAll(/<(\w+)((?: [\w-]+="[^"<>]*")*)>/g)]
    expect(tags.map(([, tag]) => tag)).toEqual(['blockquote', 'a', 'iframe'])
    expect(answer.html.split('<')).toHaveLength(2 * tags.length + 1)
    for (const [, tag = '', attributes = ''] of tags)
      for (const [, name = ''] of attributes.matchAll(/ ([\w-]+)=/g)) expect(ALLOWED[tag]).toContain(name)
    expect(answer.html).toContain(`src="${SITE}embed/index.html?preset=${id}"`)
    expect(answer.html).toContain(`title="${embedTitle(presetScenario(id))}"`)
    // WordPress writes an ampersand that stands alone anew.
    expect(answer.html).not.toMatch(/&(?!amp;|quot;|lt;|gt;)/)
  })
})

describe('the picture', () => {
  it('is a PNG of 1200 × 630 and at most 300 kB, with both counts', async () => {
    const [card] = CARDS
    const png = Buffer.from(await drawPicture(card?.svg ?? ''))
    expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(card?.svg).toContain('about 28')
    expect(card?.svg).toContain('hardly anyone')
    expect(card?.svg).toContain('in 1 test of 980')
    expect(png.length).toBeLessThan(300_000)
  })

  it('takes its colours from the site', () => {
    for (const { svg } of CARDS) expect(svg).not.toContain('undefined')
  })
})

describe('the address of the site', () => {
  it('ends with a slash, and is one for examples when none is given', () => {
    expect(siteAddress('https://news.example/lookalike')).toBe(SITE)
    expect(siteAddress('')).toBe('https://lookalike.example/')
  })

  it.each(['lookalike', 'ftp://a.example/', 'https://a.example/?b'])('refuses %s', (given) => {
    expect(() => siteAddress(given)).toThrow('LOOKALIKE_URL')
  })
})
