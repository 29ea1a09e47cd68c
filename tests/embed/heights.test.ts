import { describe, expect, test } from 'vitest'
import { amp } from '../../src/embed/heights/amp.ts'
import { datawrapper } from '../../src/embed/heights/datawrapper.ts'
import { embedly } from '../../src/embed/heights/embedly.ts'
import { h5p } from '../../src/embed/heights/h5p.ts'
import { iframeResizer } from '../../src/embed/heights/iframeResizer.ts'
import { lti } from '../../src/embed/heights/lti.ts'
import { ownHeight } from '../../src/embed/heights/ownHeight.ts'
import { pym } from '../../src/embed/heights/pym.ts'
import { readPlace } from '../../src/embed/heights/readPlace.ts'
import { wordPress } from '../../src/embed/heights/wordPress.ts'

const place = (search = '', hash = '') =>
  readPlace({ href: `https://figures.example/embed/${search}${hash}`, search, hash })

const JUNK = [
  null,
  undefined,
  0,
  '',
  'x'.repeat(100),
  [],
  {},
  { context: 1 },
  { type: null },
  { message: {} },
]
const protocols = (search = '?childId=c', hash = '#?secret=abc') => {
  const at = place(search, hash)
  return [
    amp(),
    datawrapper(at),
    embedly(at),
    h5p(),
    iframeResizer(),
    lti(),
    ownHeight(at),
    pym(at),
    wordPress(at),
  ]
}

describe('always said', () => {
  test('Datawrapper gets the height under the embed id', () => {
    expect(datawrapper(place('?eid=k3f9')).say(509, 640)).toEqual([{ 'datawrapper-height': { k3f9: 509 } }])
  })
  test('an embed id that is missing or unsafe is not repeated', () => {
    expect(place().id).toBe('lookalike')
    expect(place("?eid='];alert(1)").id).toBe('lookalike')
  })
  test('AMP, newswire and sidechain get an object', () => {
    expect(amp().say(509, 640)).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 509 }])
  })
  test('Embedly and Medium get a JSON string with the address', () => {
    expect(embedly(place('?t=99')).say(509, 640)).toEqual([
      '{"src":"https://figures.example/embed/?t=99","context":"iframe.resize","height":509}',
    ])
  })
  test('Canvas gets lti.frameResize', () => {
    expect(lti().say(509, 640)).toEqual([{ subject: 'lti.frameResize', height: 509 }])
  })
  test('our own host script gets a versioned message', () => {
    expect(ownHeight(place()).say(509, 640)).toEqual([
      { type: 'lookalike:height', v: 1, id: 'lookalike', height: 509 },
    ])
  })
})

describe('said only to a host that has shown it understands', () => {
  test('pym: with a childId in the address', () => {
    expect(pym(place()).say(509, 640)).toEqual([])
    expect(pym(place('?childId=fig-1')).say(509, 640)).toEqual(['pymxPYMxfig-1xPYMxheightxPYMx509'])
  })
  test('iframe-resizer: after its settings, first as an answer to them with a version', () => {
    const protocol = iframeResizer()
    expect(protocol.say(509, 640)).toEqual([])
    expect(protocol.hear?.('[iFrameSizer]fig:8:false:true:32:true:true::bodyOffset:::0:false:parent')).toBe(
      true,
    )
    expect(protocol.say(509, 640)).toEqual(['[iFrameSizer]fig:509:640:init:lookalike'])
    expect(protocol.say(510, 640)).toEqual(['[iFrameSizer]fig:510:640:resizeObserver'])
  })
  test('H5P: after its hello; never prepareResize', () => {
    const protocol = h5p()
    expect(protocol.greet?.()).toEqual([{ context: 'h5p', action: 'hello' }])
    expect(protocol.say(509, 640)).toEqual([])
    expect(protocol.hear?.({ context: 'h5p', action: 'hello' })).toBe(true)
    expect(protocol.say(509, 640)).toEqual([
      { context: 'h5p', action: 'resize', height: 509, scrollHeight: 509 },
    ])
  })
  test('H5P: a host that loads late says it is ready and is greeted again', () => {
    const protocol = h5p()
    expect(protocol.hear?.({ context: 'h5p', action: 'ready' })).toBe(true)
    expect(protocol.say(509, 640)).toEqual([{ context: 'h5p', action: 'hello' }])
  })
  test('WordPress: with a secret in the hash', () => {
    expect(wordPress(place()).say(509, 640)).toEqual([])
    expect(wordPress(place('', '#?secret=aB3')).say(509, 640)).toEqual([
      { message: 'height', value: 509, secret: 'aB3' },
    ])
  })
})

describe('a host that asks is answered', () => {
  test.each([
    ['newswire', amp(), { sentinel: 'amp', type: 'frames-init' }],
    ['AMP', amp(), { type: 'embed-size-query' }],
    ['pym', pym(place('?childId=a')), 'pymxPYMxaxPYMxwidthxPYMx640'],
    ['iframe-resizer, resize', iframeResizer(), '[iFrameSizer]resize'],
    ['iframe-resizer, reset', iframeResizer(), '[iFrameSizer]reset'],
    ['WordPress', wordPress(place('', '#?secret=a')), { message: 'ready', secret: 'a' }],
    ['H5P', h5p(), { context: 'h5p', action: 'resize' }],
  ])('%s', (_name, protocol, question) => {
    expect(protocol.hear?.(question)).toBe(true)
  })
  test('what is meant for somebody else is not', () => {
    expect(pym(place('?childId=a')).hear?.('pymxPYMxbxPYMxwidthxPYMx640')).toBe(false)
    expect(wordPress(place('', '#?secret=a')).hear?.({ message: 'ready', secret: 'b' })).toBe(false)
    expect(iframeResizer().hear?.('[iFrameSizer]message:{"a":1}')).toBe(false)
    expect(iframeResizer().hear?.('[iFrameSizer]pageInfo:{}')).toBe(false)
  })
  test('junk is no question and throws nothing', () => {
    for (const protocol of protocols()) {
      for (const junk of JUNK) expect(protocol.hear?.(junk) ?? false).toBe(false)
    }
  })
})

test('nothing that is posted is null or undefined: hosts read event.data.x unguarded', () => {
  for (const protocol of protocols()) {
    for (const message of [...(protocol.greet?.() ?? []), ...protocol.say(1, 1)]) {
      expect(message).not.toBeNull()
      expect(message).toBeDefined()
    }
  }
})
