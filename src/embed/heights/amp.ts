import { field, type HeightProtocol } from './heightProtocol.ts'

/**
 * AMP pages, @newswire/frames, NPR's sidechain, and every home-made listener that looks for a numeric `height`
 * (Observable's example among them). A host attached late asks with `frames-init`.
 * Source: @newswire/frames 1.0.0 and @nprapps/sidechain 1.1.5.
 */
export function amp(): HeightProtocol {
  return {
    say: (height) => [{ sentinel: 'amp', type: 'embed-size', height }],
    hear: (data) => {
      const type = field(data, 'type')
      return (field(data, 'sentinel') === 'amp' && type === 'frames-init') || type === 'embed-size-query'
    },
  }
}
