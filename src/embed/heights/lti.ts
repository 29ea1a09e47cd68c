import type { HeightProtocol } from './heightProtocol.ts'

/** Canvas and other learning platforms. Source: developerdocs.instructure.com, "LTI window postMessage". */
export function lti(): HeightProtocol {
  return { say: (height) => [{ subject: 'lti.frameResize', height }] }
}
