import { field, type HeightProtocol } from './heightProtocol.ts'

const context = 'h5p'

/**
 * h5p-resizer.js, which Moodle, Drupal and Pressbooks pages load: we say hello, it prepares the frame and says
 * hello back, then it takes heights. It announces itself with `ready` when it is loaded after us. H5P's own
 * content sends `prepareResize` first, which sets the frame to 1 px and makes the page jump: not copied.
 */
export function h5p(): HeightProtocol {
  const hello = { context, action: 'hello' }
  let answered = false
  let late = false
  return {
    greet: () => [hello],
    say: (height) => {
      const greeting = late ? [hello] : []
      late = false
      return answered ? [{ context, action: 'resize', height, scrollHeight: height }] : greeting
    },
    hear: (data) => {
      if (field(data, 'context') !== context) return false
      const action = field(data, 'action')
      answered ||= action === 'hello' || action === 'resize'
      late = action === 'ready' && !answered
      return late || action === 'hello' || action === 'resize'
    },
  }
}
