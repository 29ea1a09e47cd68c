/**
 * One convention by which a framed page tells the page around it how tall it is. The conventions were made by
 * different people for different hosts and do not disturb one another, so a figure speaks all of them; the ones
 * a stranger's listener could trip over wait until the host has shown that it knows them.
 */
export type HeightProtocol = Readonly<{
  /** Messages that tell a height and width in whole CSS px; none while the host has not shown it understands. */
  say: (height: number, width: number) => readonly unknown[]
  /** Messages sent once, at the start. */
  greet?: () => readonly unknown[]
  /** Reads a message from the host. True: the host wants the height again, now. Never throws. */
  hear?: (data: unknown) => boolean
}>

/** What the address of the figure says about its host. */
export type Place = Readonly<{
  href: string
  query: URLSearchParams
  hash: string
  /** What our own messages are signed with: the `eid` of the address, else `lookalike`. */
  id: string
}>

/** A field of a message that may be anything. */
export function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined
}
