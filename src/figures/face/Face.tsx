import { memo, useMemo } from 'react'
import type { FaceFeatures } from './faceFeatures.ts'
import { faceMesh, meshPaths } from './faceMesh.ts'
import { FACE_HEIGHT, FACE_WIDTH } from './landmarks.ts'
import './Face.css'

export type FaceProps = Readonly<{
  features: FaceFeatures
  /** Another face laid over this one, to see where they agree; null for none. */
  over?: FaceFeatures | null
  className?: string
}>

/** What a machine looks at in a face: a mesh of landmarks. Decoration beside words that say who is meant. */
export const Face = memo(function Face({ features, over = null, className = '' }: FaceProps) {
  return (
    <svg className={`face ${className}`} viewBox={`0 0 ${FACE_WIDTH} ${FACE_HEIGHT}`} aria-hidden="true">
      {over !== null && <Mesh features={over} className="face-over" />}
      <Mesh features={features} className="face-mesh" />
    </svg>
  )
})

function Mesh({ features, className }: Readonly<{ features: FaceFeatures; className: string }>) {
  const { lines, contours, points } = useMemo(() => meshPaths(faceMesh(features)), [features])
  return (
    <g className={className}>
      <path className="face-lines" d={lines} />
      <path className="face-contours" d={contours} />
      <path className="face-points" d={points} />
    </g>
  )
}
