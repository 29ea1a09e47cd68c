import { useStore as useZustand } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { store } from './store.ts'
import { useStore } from './useStore.ts'

/**
 * The step whose state has been put into the store, by identity, and the controls it holds still, by their key in a link;
 * of these, those that only wait for a question to be answered.
 */
type Opened = Readonly<{ step: object | null; fixed: readonly string[]; waiting: readonly string[] }>

const NOTHING: Opened = { step: null, fixed: [], waiting: [] }

const opened = createStore<Opened>(() => NOTHING)

export function setOpened(step: object, fixed: readonly string[], waiting: readonly string[] = []): void {
  opened.setState({ step, fixed, waiting })
}

/** Lets go of what a step holds still. */
export function leaveStep(): void {
  opened.setState(NOTHING)
}

/** Whether a step's state is what the store holds, or what a pupil has since made of it. */
export function useIsOpened(step: object): boolean {
  return useZustand(opened, (state) => state.step === step)
}

/** Whether what is shown belongs to a step of a lesson: what is to be found out there is not told before. */
export function useIsStepOpened(): boolean {
  return useZustand(opened, ({ step }) => step !== null)
}

/** Whether a control may not be moved, wherever it can be dragged: the step or the link says so. */
export function isFixed(key: string): boolean {
  return opened.getState().fixed.includes(key) || store.getState().display.lock.includes(key)
}

/** The same, for what is drawn: a control that may not be moved is no control. */
export function useIsFixed(key: string): boolean {
  const byStep = useIsLeftOut(key)
  const byLink = useStore((state) => state.display.lock.includes(key))
  return byStep || byLink
}

/** Whether a step leaves out a control that comes with a figure, and not with the step. */
export function useIsLeftOut(key: string): boolean {
  return useZustand(opened, (state) => state.fixed.includes(key))
}

/** Whether a control is away only until a question is answered: its place stays. */
export function useIsWaiting(key: string): boolean {
  return useZustand(opened, (state) => state.waiting.includes(key))
}
