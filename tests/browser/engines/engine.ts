export type Point = Readonly<{ x: number; y: number }>

/** Keys by their names in `KeyboardEvent.key`; a letter or a digit is itself. */
export type Key = string

/**
 * One window of a browser that is not Chromium, as far as the walk needs to drive it: the same for every engine, so that
 * the same walk goes through each.
 */
export type Engine = Readonly<{
  goto: (url: string) => Promise<void>
  /** Runs a function in the page, with arguments and a result that JSON can say. */
  run: <Result, Args extends readonly unknown[]>(
    act: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>
  /** Presses keys one after the other; `Control+z` holds the first. */
  press: (...keys: readonly Key[]) => Promise<void>
  /** Goes down at the first point and up at the last. */
  drag: (points: readonly Point[]) => Promise<void>
  /** As `drag`, with a finger; null where the engine cannot be made to have one. */
  swipe: ((points: readonly Point[]) => Promise<void>) | null
  /** What `run` means from now on: the n-th frame of the page, or the page itself. */
  enter: (frame: number | null) => Promise<void>
  /** The window as a PNG. */
  picture: () => Promise<Buffer>
  close: () => Promise<void>
}>

/** How a window differs from one that nobody has set up. */
export type Wishes = Readonly<{ dark?: boolean; still?: boolean; forced?: boolean; noStorage?: boolean }>

/** An engine and the way to a window of it. `missing` says why there is none on this machine, or is null. */
export type Driver = Readonly<{
  name: string
  missing: string | null
  open: (wishes?: Wishes) => Promise<Engine>
}>
