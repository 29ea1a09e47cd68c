import { useContext } from 'react'
import { FigureFrameContext } from './figureFrame.ts'

/**
 * The height of a drawing that could be taller or less tall, in CSS px: in somebody else's page the slider below it has
 * to be in sight too.
 *
 * @param wanted what it has on our own pages
 * @param width of the drawing
 */
export function usePictureHeight(wanted: number, width: number): number {
  const frame = useContext(FigureFrameContext)
  return frame === null ? wanted : Math.min(wanted, frame.room(width))
}
