import { create } from 'zustand'

/**
 * Whether a learning platform is recording what is answered:
 * - `on`: it is; `none`: there is no platform; `lost`: there is one, and it takes nothing (any more)
 * - `looking`: it has opened the lesson only to be looked at
 */
export type Recording = 'on' | 'none' | 'lost' | 'looking'

export const useRecording = create<Readonly<{ recording: Recording }>>(() => ({ recording: 'none' }))

/** Says how it stands from now on. */
export function setRecording(recording: Recording): void {
  useRecording.setState({ recording })
}
